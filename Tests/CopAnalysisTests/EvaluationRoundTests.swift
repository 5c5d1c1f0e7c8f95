import CopModel
import Testing

@testable import CopAnalysis

/// What all said together at the close of a session.
struct EvaluationRoundTests {
    private func evaluation(
        _ person: String, _ score: Int? = nil, _ words: String? = nil, _ wish: String? = nil
    ) -> Session.Evaluation {
        var evaluation = Session.Evaluation()
        evaluation.person = Reference(person)
        evaluation.score = score
        evaluation.words = words
        evaluation.wish = wish
        return evaluation
    }

    @Test func countsScoresAndKeepsWordsInOrder() {
        var session = Session()
        session.attendance.present = ["a", "b", "c", "d"]
        session.evaluation = [
            evaluation("c", 4, "first", nil), evaluation("a", 4, nil, "a wish"),
            evaluation("b", nil, "second", nil),
        ]
        let round = EvaluationRound(session)
        #expect(round.present == 4 && round.spoken == 3)
        #expect(round.scores.map(\.score) == [5, 4, 3, 2, 1])
        #expect(round.scores.map(\.count) == [0, 2, 0, 0, 0])
        #expect(round.words == ["first", "second"] && round.wishes == ["a wish"])
    }

    @Test func ofASilentSessionIsEmpty() {
        let round = EvaluationRound(Session())
        #expect(round.present == 0 && round.spoken == 0 && round.words.isEmpty)
        #expect(round.scores.allSatisfy { $0.count == 0 })
    }
}
