import CopModel
import TestSupport
import Testing

@testable import CopAnalysis

/// How a stretch of work is filled.
struct StretchFillingTests {
    private func fill(
        _ room: Int, _ purposes: [AgendaBlock.Purpose], last: AgendaBlock.Purpose? = nil
    ) -> (blocks: [String], left: Int) {
        var queue = purposes.map(AgendaRequest.init)
        let filling = StretchFilling(room, from: &queue, last: last.map(AgendaRequest.init))
        return (filling.blocks.map { "\($0.minutes) \($0.request.purpose.word)" }, queue.count)
    }

    @Test func givesWhatIsUsualAndMoreOfWhatThereIs() {
        #expect(fill(50, [.gather, .harvest]) == (["50 gather"], 1))
        #expect(fill(80, [.lookBack, .gather]) == (["25 look-back", "55 gather"], 0))
    }

    @Test func takesTheNextWhenThereIsRoomForIt() {
        #expect(fill(100, [.gather, .harvest]) == (["40 gather", "60 harvest"], 0))
    }

    @Test func letsWhatDoesNotFitWaitAndGivesItsRoomToAnother() {
        #expect(fill(25, [.harvest, .gather]) == (["25 gather"], 1))
    }

    @Test func givesNobodyMoreThanDoesGood() {
        #expect(fill(90, [.lookBack]) == (["25 look-back", "65 open"], 0))
    }

    @Test func putsLastWhatMustGoThere() {
        #expect(fill(80, [.gather], last: .round) == (["40 gather", "40 round"], 0))
        #expect(fill(30, [.gather], last: .round) == (["30 round"], 1))
    }

    @Test func isFullToTheMinute() {
        for room in 15...100 {
            for purposes: [AgendaBlock.Purpose] in [
                [], [.lookBack], [.lookBack, .gather, .harvest], [.harvest, .sharing],
                [.sharing, .lookBack, .harvest, .harvest],
            ] {
                var queue = purposes.map(AgendaRequest.init)
                let blocks = StretchFilling(room, from: &queue, last: nil).blocks
                #expect(blocks.reduce(0) { $0 + $1.minutes } == room, "\(room): \(blocks)")
                for block in blocks {
                    let request = block.request
                    #expect((request.minimum...request.maximum).contains(block.minutes))
                }
            }
        }
    }
}
