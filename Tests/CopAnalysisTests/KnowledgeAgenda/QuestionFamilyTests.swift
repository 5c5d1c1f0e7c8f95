import CopModel
import TestSupport
import Testing

@testable import CopAnalysis

struct QuestionFamilyTests {
    private func families(_ questions: [String]) throws -> [String] {
        try AgendaFixture.agenda(questions).families.map { family in
            family.members.map { member in
                "\(member.item.id)\(member.depth)\(member.closesRing ? "!" : "")"
            }.joined(separator: " ")
        }
    }

    private func question(_ id: String, _ follows: String?, _ date: String) -> String {
        AgendaFixture.question(id, follows: follows, on: date)
    }

    @Test func everyQuestionStandsBelowTheOneThatItFollows() throws {
        #expect(
            try families([
                question("d", "b", "02-04"), question("a", nil, "02-01"),
                question("c", "a", "02-03"), question("b", "a", "02-02"),
                question("alone", nil, "02-05"), question("y", "x", "01-02"),
                question("x", nil, "01-01"),
            ]) == ["x0 y1", "a0 b1 d2 c1"])
    }

    @Test func aRingBeginsWithTheQuestionThatWasRaisedFirst() throws {
        #expect(
            try families([
                question("a", "c", "02-02"), question("b", "a", "02-03"),
                question("c", "b", "02-01"), question("d", "b", "02-04"),
                question("self", "self", "02-05"),
            ]) == ["c0! a1 b2 d3"])
    }

    @Test func whatFollowsAQuestionThatIsNotKnownYetStandsAlone() throws {
        let later = [question("a", nil, "08-01"), question("b", "a", "02-02")]
        #expect(try families(later).isEmpty)
    }

    /// A chain of three thousand, and a ring of as many, are walked once.
    @Test(.timeLimit(.minutes(1)), arguments: [false, true])
    func manyGenerationsTakeNoTime(isRing: Bool) throws {
        let count = 3000
        let questions = (0..<count).map { number in
            let follows = number > 0 ? "q\(number - 1)" : isRing ? "q\(count - 1)" : nil
            return question("q\(number)", follows, "02-01")
        }
        let family = try #require(try AgendaFixture.agenda(questions).families.first)
        #expect(family.members.count == count)
        #expect(family.members.count(where: \.closesRing) == (isRing ? 1 : 0))
    }
}
