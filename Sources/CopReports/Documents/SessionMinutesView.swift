/// The minutes after a session as their template sees them.
struct SessionMinutesView: Encodable {
    /// The community's name.
    let community: String
    let title: String
    let date: String
    let times: String?
    let place: String?
    let form: String?
    /// That it was cancelled, or that nothing was noted of it.
    let status: String?
    let host: String?
    let caseBringers: String?
    let guests: [String]
    let present: Attendance?
    let excused: Attendance?
    let absent: Attendance?
    let minutes: String?
    let overturned: String?
    let decisions: [Decision]
    let agreements: [AgreementView]
    /// Whether a question is new, changed, or was turned around.
    let hasQuestions: Bool
    let questions: [LearningHistoryView.QuestionEvent]
    let reframings: [LearningHistoryView.Reframing]
    let deeds: [Deed]
    let evaluation: Evaluation?
    let howNext: String?
    let sharing: String

    /// How many, and who.
    struct Attendance: Encodable {
        let count: Int
        let names: String?
    }

    struct Decision: Encodable {
        let text: String
        let arguments: [String]
        let by: String?
    }

    /// What somebody told that they did differently.
    struct Deed: Encodable {
        let who: String?
        let practiceCase: String
        let text: String
    }

    /// The round at the close: what was said, and how the scores lie, without who gave which.
    struct Evaluation: Encodable {
        let scores: [Score]
        let words: [String]
        let wishes: [String]
    }

    struct Score: Encodable {
        let score: Int
        let count: Int
        /// One mark for each.
        let marks: String
    }
}
