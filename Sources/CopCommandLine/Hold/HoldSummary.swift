import CopModel

/// What somebody told of a session, to be looked at before it is saved.
struct HoldSummary {
    /// A line each, with the numbers of the steps.
    private(set) var lines: [String] = []
    /// The steps of which there is something to show.
    private(set) var steps: Set<HoldInterview.Step> = []

    init(_ outcome: SessionOutcome, _ workspace: Workspace) {
        func names(_ people: [Reference<Person>]) -> String? {
            people.isEmpty
                ? nil : people.map { workspace.name(of: $0.id) }.joined(separator: ", ")
        }
        add(.attendance, "present", names(outcome.attendance.present))
        add(.attendance, "excused", names(outcome.attendance.excused))
        add(.attendance, "absent", names(outcome.attendance.absent))
        add(.attendance, "host", outcome.host.map { workspace.name(of: $0.id) })
        for turn in outcome.turns {
            let title = workspace.cases.first { $0.id == turn.practiceCase.id }?.title
            let parts = [title ?? turn.practiceCase.id, turn.asked, turn.takenHome]
            add(.cases, "case", parts.compactMap { $0 }.joined(separator: " | "))
        }
        for decision in outcome.decisions {
            add(
                .decisions, "decision",
                ([decision.text] + decision.arguments).joined(separator: " | "))
        }
        for agreement in outcome.agreements {
            let who = names(agreement.who) ?? "nobody yet"
            let due = agreement.due.map { " by \($0)" } ?? ""
            add(.agreements, "agreement", "\(who): \(agreement.text)\(due)")
        }
        for question in outcome.questions {
            let who = names(question.by).map { "\($0): " } ?? ""
            add(.questions, "question", who + question.text)
        }
        add(.minutes, "minutes", outcome.minutes)
        add(.programme, "overturned", outcome.overturned)
        for evaluation in outcome.evaluation {
            let said = [evaluation.score.map(String.init), evaluation.words].compactMap { $0 }
            let wish = evaluation.wish.map { " / \($0)" } ?? ""
            add(
                .evaluation, "evaluation",
                "\(workspace.name(of: evaluation.person.id)): \(said.joined(separator: " "))\(wish)"
            )
        }
        add(.howNext, "how next", outcome.howNext)
    }

    private mutating func add(_ step: HoldInterview.Step, _ name: String, _ text: String?) {
        guard let text else { return }
        steps.insert(step)
        var title = "\(step.rawValue). \(name)"
        for line in text.split(whereSeparator: \.isNewline) {
            lines.append(title + String(repeating: " ", count: max(1, 14 - title.count)) + line)
            title = ""
        }
    }
}
