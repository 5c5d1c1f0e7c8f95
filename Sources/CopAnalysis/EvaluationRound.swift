import CopModel

/// What all said together at the close of a session. It tells of the session, not of people: no
/// name is in it.
public struct EvaluationRound: Sendable {
    public let session: String
    /// How many were there.
    public let present: Int
    /// How many said something.
    public let spoken: Int
    /// How many gave each score, the best first, those that nobody gave too.
    public let scores: [(score: Int, count: Int)]
    /// In the order in which they were noted, like the wishes.
    public let words: [String]
    public let wishes: [String]

    public init(_ session: Session) {
        self.session = session.id
        present = session.attendance.present.count
        spoken = session.evaluation.count
        let given = session.evaluation.compactMap(\.score)
        scores = Session.Evaluation.scores.reversed().map { score in
            (score, given.count { $0 == score })
        }
        words = session.evaluation.compactMap(\.words)
        wishes = session.evaluation.compactMap(\.wish)
    }
}
