import CopModel

/// A workspace that is measured, and what commands on it have to name.
struct Subject {
    let root: String
    let name: String
    /// Who adds to their diary.
    let person: String
    /// The question that is updated; nil where there is none.
    let question: String?
    /// The day as of which reports speak.
    let day: Day

    init(root: String, name: String, person: String, question: String?, day: Day) {
        self.root = root
        self.name = name
        self.person = person
        self.question = question
        self.day = day
    }

    /// Throws `MeasureProblem` when nobody in it could do anything.
    init(workspace root: String) throws {
        let workspace = WorkspaceLoader(root: root).load().workspace
        guard let person = workspace.participants.first ?? workspace.people.first,
            let day = workspace.sessions.last?.date ?? workspace.cop.start
        else {
            throw MeasureProblem(
                "'\(root)' cannot be measured: it takes a workspace with a person and a session in it"
            )
        }
        self.init(
            root: root, name: root, person: person.id, question: workspace.questions.first?.id,
            day: day)
    }

    func at(_ other: String) -> Subject {
        Subject(root: other, name: name, person: person, question: question, day: day)
    }
}
