import TestSupport
import Testing

@testable import CopAnalysis

struct EvaluationRuleTests {
    static let last = SoundCommunity.path(of: "2026-07-02")
    static let evaluation = "evaluation: [{ person: anna, score: 4 }]"

    @Test func tellsOfASessionWithout() throws {
        let said = try SoundCommunity.says(.evaluation, in: Self.last, [Self.evaluation: ""])
        #expect(said == ["\(Self.last):1: 'Visit 5' closed without an evaluation"])
    }

    @Test func countsSeveral() throws {
        let path = SoundCommunity.path(of: "2026-01-15")
        let said = try SoundCommunity.says(
            .evaluation,
            [
                Self.last: try SoundCommunity.file(Self.last, [Self.evaluation: ""]),
                path: try SoundCommunity.file(path, [Self.evaluation: ""]),
            ])
        #expect(said == ["\(Self.last):1: 2 sessions closed without an evaluation"])
    }

    @Test func isSilentAboutWhatIsAhead() throws {
        let said = try SoundCommunity.says(
            .evaluation, in: Self.last, [Self.evaluation: ""], asOf: day("2026-07-01"))
        #expect(said == [])
    }

    @Test func isSilentAboutACancelledSession() throws {
        let said = try SoundCommunity.says(
            .evaluation, in: Self.last, [Self.evaluation: "", "held": "cancelled"])
        #expect(said == [])
    }

    @Test func isSilentWhenItIsThere() throws {
        #expect(try SoundCommunity.says(.evaluation) == [])
    }
}
