import Testing

@testable import CopAnalysis

struct IntakeRuleTests {
    @Test func tellsWhoHasNone() throws {
        let said = try SoundCommunity.says(
            .intake, ["intakes/anna.yaml": nil, "intakes/p7.yaml": nil])
        #expect(said == ["people/anna.yaml:1: no accepted intake of Anna and P7"])
    }

    @Test(arguments: ["waiting", "declined"])
    func tellsWhoWasNotAccepted(decision: String) throws {
        let said = try SoundCommunity.says(
            .intake, in: "intakes/ben.yaml", ["accepted": decision])
        #expect(said == ["intakes/ben.yaml:1: no accepted intake of Ben"])
    }

    @Test func tellsWhoHasNoQuestionOfTheirOwn() throws {
        let said = try SoundCommunity.says(
            .intake, in: "intakes/ben.yaml", ["question: How?": "urgency: High"])
        #expect(said == ["intakes/ben.yaml:1: the intake of Ben has no learning question"])
    }

    /// The first few by name, the rest by number.
    @Test func drownsNobody() throws {
        var changes: [String: String?] = [:]
        for id in SoundCommunity.participants { changes["intakes/\(id).yaml"] = .some(nil) }
        let said = try SoundCommunity.says(.intake, changes)
        #expect(
            said == ["people/anna.yaml:1: no accepted intake of Anna, Ben, P10 and 9 more"])
    }

    @Test func anIntakeOfLaterDoesNotCount() throws {
        let said = try SoundCommunity.says(
            .intake, in: "intakes/ben.yaml", ["question": "date: 2026-07-31\nquestion"])
        #expect(said.count == 1)
    }

    @Test func isSilentAboutWhoTakesNoPart() throws {
        let changes = ["people/dora.yaml": "name: Dora\nstatus: candidate\n"]
        #expect(try SoundCommunity.says(.intake, changes) == [])
    }

    @Test func isSilentWhenAllHaveOne() throws { #expect(try SoundCommunity.says(.intake) == []) }
}
