import CopAnalysis
import CopModel
import CopTemplates
import Foundation

/// Puts a community's status into words.
public struct StatusReport {
    private let status: Status
    private let workspace: Workspace
    private let phrases: Phrases
    private let templates: TemplateLibrary
    private var terms: Terms { phrases.terms }

    /// Throws `TemplateError` or `FileError` when a text of the workspace's own cannot be used.
    public init(_ workspace: Workspace, asOf: Day, templates: TemplateLibrary) throws {
        self.init(try Phrases(workspace, templates), asOf: asOf, templates)
    }

    init(_ phrases: Phrases, asOf: Day, _ templates: TemplateLibrary) {
        status = Status(phrases.workspace, asOf: asOf)
        workspace = phrases.workspace
        self.templates = templates
        self.phrases = phrases
    }

    public func view() throws -> StatusView {
        StatusView(
            title: workspace.cop.title, asOf: status.asOf.description,
            date: phrases.date(status.asOf), progress: progress, next: next,
            nextSession: status.nextSession.map { session in
                StatusView.NextSession(
                    id: session.id, title: session.title, date: session.date.description,
                    inDays: status.asOf.days(until: session.date))
            },
            steps: try status.steps.map(step), attention: attention.filter { !$0.items.isEmpty })
    }

    /// The view as JSON.
    public func json() throws -> String { try Report.json(view()) }

    private var progress: String {
        let run = status.progress
        var parts = [phrases.held(run)]
        if let start = run.start, status.asOf < start {
            parts.append(terms("status.starts", ["date": phrases.date(start)]))
        } else if let days = run.daysToGo {
            parts.append(days == 0 ? terms["status.over"] : phrases.counted("status.to-go", days))
        }
        return parts.joined(separator: " · ")
    }

    private var next: String {
        guard let session = status.nextSession else { return terms["status.next.none"] }
        let days = status.asOf.days(until: session.date)
        let soon =
            switch days {
            case 0: terms["status.today"]
            case 1: terms["status.tomorrow"]
            default: terms("status.in-days", ["n": String(days)])
            }
        return terms(
            "status.next",
            ["title": session.title, "date": phrases.date(session.date), "when": soon])
    }

    private func step(_ step: StepStatus) throws -> StatusView.Step {
        let texts = try step.advice.map { try AdviceText.of($0.code, in: templates) }
        let missing = zip(step.advice, texts).map { advice, text in
            StatusView.Missing(
                code: advice.code.rawValue, title: text.title, message: advice.headline)
        }
        var seen: Set<String> = []
        let next =
            unnoted(step) ?? texts.first?.next
            ?? (step.standings.isEmpty ? terms["step.\(step.step).first"] : nil)
        let parts = next.map(Self.parts)
        return StatusView.Step(
            number: step.step, name: terms["step.\(step.step)"], state: step.state.rawValue,
            stateName: terms["status.state.\(step.state.rawValue)"],
            stands: step.standings.isEmpty
                ? terms["status.nothing"]
                : step.standings.map(words).joined(separator: ", "),
            counts: Dictionary(
                uniqueKeysWithValues: step.standings.map { ($0.kind.rawValue, $0.count) }),
            missing: missing,
            rules: missing.filter { seen.insert($0.code).inserted }.map {
                StatusView.Rule(code: $0.code, title: $0.title)
            },
            next: next, advice: parts?.advice, commands: parts?.commands ?? [])
    }

    /// What to do, and the commands that do it: `Give each case a turn: cop case add, cop case turn`.
    private static func parts(of next: String) -> (advice: String, commands: [String]) {
        guard let colon = next.firstRange(of: ": cop ") else { return (next, []) }
        let commands = next[next.index(colon.lowerBound, offsetBy: 2)...]
        return (String(next[..<colon.lowerBound]), commands.components(separatedBy: ", "))
    }

    /// To note what came of the session that waits longest for it goes before all else in the step
    /// of the sessions.
    private func unnoted(_ step: StepStatus) -> String? {
        guard step.step == 5, let session = status.unnoted.first else { return nil }
        return terms("status.unnoted.next", ["id": session.id])
    }

    private func words(_ standing: Standing) -> String {
        if standing.kind == .sharingRule, let rule = workspace.cop.agreements.sharing.rule {
            return terms["status.sharing.\(rule.rawValue)"]
        }
        return phrases.counted("stands.\(standing.kind.rawValue)", standing.count)
    }

    private var attention: [StatusView.Attention] {
        [
            of(.overdue, status.overdue) { action in
                (
                    action.id, action.text,
                    [phrases.names(action.who), action.due.map(phrases.dayAndMonth)]
                )
            },
            of(.unnoted, status.unnoted) { session in
                (session.id, session.title, [phrases.dayAndMonth(session.date)])
            },
            of(.silent, status.silent) { silent in
                (
                    silent.person.id, silent.person.name,
                    [phrases.counted("status.sessions", silent.sessions)]
                )
            },
            of(.persistent, status.persistent) { question in
                (
                    question.course.question.id, question.course.wording,
                    [
                        phrases.counted("status.sessions", question.sessions),
                        phrases.counted("status.days", question.days),
                    ]
                )
            },
        ]
    }

    private func of<Item>(
        _ kind: StatusView.Attention.Kind, _ items: [Item],
        _ parts: (Item) -> (id: String, text: String, details: [String?])
    ) -> StatusView.Attention {
        StatusView.Attention(
            kind: kind, name: terms["status.\(kind.rawValue)"],
            items: items.map { item in
                let (id, text, details) = parts(item)
                return StatusView.Attention.Item(
                    id: id, text: text,
                    detail: details.compactMap { $0 }.joined(separator: ", "))
            })
    }
}
