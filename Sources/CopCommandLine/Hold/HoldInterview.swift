import CopModel
import CopYAML

/// Asks at a terminal what came of a session, step by step; every answer can be left out.
struct HoldInterview {
    let session: Session
    let workspace: Workspace
    var forms: OutcomeForms
    var outcome: SessionOutcome

    init(_ session: Session, _ workspace: Workspace, _ forms: OutcomeForms, _ told: SessionOutcome)
    {
        self.session = session
        self.workspace = workspace
        self.forms = forms
        outcome = told
    }

    enum Step: Int, CaseIterable {
        case attendance = 1
        case cases, decisions, agreements, questions, minutes, programme, evaluation, howNext

        var title: String {
            switch self {
            case .attendance: "Who was there?"
            case .cases: "Cases on the table"
            case .decisions: "Decisions of the group"
            case .agreements: "Agreements: who does what?"
            case .questions: "New questions for the knowledge agenda"
            case .minutes: "What was said that should be kept"
            case .programme: "The programme"
            case .evaluation: "The round at the close"
            case .howNext: "How next?"
            }
        }
    }

    /// Ctrl-D or Ctrl-C in the middle of it.
    struct Stopped: Error {}

    /// What is to be saved; nil for nothing.
    mutating func run() -> SessionOutcome? {
        Terminal.note(
            terminalSafe("\(session.title), \(session.date)")
                + "\nEnter alone goes on. Ctrl-D stops, and asks whether to save what you have.")
        show(SessionOutcome(session), as: "Noted already:")
        do {
            for step in Step.allCases where !isTold(step) { try take(step) }
            return try isConfirmed() ? outcome : nil
        } catch {
            Terminal.note("")
            guard !outcome.isEmpty else { return nil }
            show(outcome, as: "New:")
            return Terminal.confirm("Save what you have? [Y/n]", usually: true) ? outcome : nil
        }
    }

    /// Shows everything, and lets steps be done again until it is right.
    private mutating func isConfirmed() throws -> Bool {
        while !outcome.isEmpty {
            show(outcome, as: "New:")
            let answer = try answer("Save? [Y/n, or the number of a step to do again]")
            if let step = Int(answer).flatMap(Step.init) {
                clear(step)
                try take(step)
            } else if let isRight = Terminal.isYes(answer, usually: true) {
                return isRight
            }
        }
        return Terminal.confirm(
            "Nothing was told. Is it held all the same? [y/N]", usually: false)
    }

    private func show(_ outcome: SessionOutcome, as title: String) {
        guard !outcome.isEmpty else { return }
        Terminal.note("\n\(title)")
        for line in HoldSummary(outcome, workspace).lines { Terminal.note(terminalSafe(line)) }
    }

    // MARK: Questions

    func answer(_ question: String) throws -> String {
        guard let answer = Terminal.answer(to: question) else { throw Stopped() }
        return answer
    }

    /// An answer that can be read: asked for until it is, or left out.
    mutating func answer<Value>(
        _ question: String, _ read: (inout OutcomeForms, Piece) -> Value?
    ) throws -> Value? {
        while true {
            let answer = try answer(question)
            guard !answer.isEmpty else { return nil }
            if let value = read(&forms, Piece(answer, of: "your answer")) { return value }
            for problem in forms.takeProblems() {
                let words = [problem.headline, problem.primary.text] + problem.notes
                Terminal.note(
                    "  " + terminalSafe(words.filter { !$0.isEmpty }.joined(separator: ": ")))
            }
        }
    }

    /// Some of a list, of which `all` and the numbers stand for what is shown.
    mutating func people(
        _ question: String, all: [String], numbered: [String]
    ) throws -> [Reference<Person>] {
        forms.people.all = all
        forms.people.numbered = numbered
        return try answer(question) { $0.people($1) } ?? []
    }
}
