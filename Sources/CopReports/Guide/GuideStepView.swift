/// A step of the guide as its template sees it.
struct GuideStepView: Encodable {
    /// What the community calls itself; nil outside a workspace, where nothing is answered.
    let title: String?
    let number: Int
    /// Whether it is what comes before the first step.
    let isStart: Bool
    let name: String
    let purpose: String
    let questions: [Question]
    let pitfalls: [String]
    let files: [File]
    let commands: [Command]
    let forms: [Form]

    struct Question: Encodable {
        let number: Int
        let question: String
        let answers: [String]
        /// Whether the workspace could answer it, and does not.
        let isOpen: Bool
    }

    struct File: Encodable {
        let file: String
        let what: String
    }

    struct Command: Encodable {
        let command: String
        let what: String
    }

    /// A work form that serves the step.
    struct Form: Encodable {
        let id: String
        let name: String
    }
}
