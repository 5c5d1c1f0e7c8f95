import CopModel
import TestSupport

@testable import CopAnalysis

/// A work form that serves a case or a question, as far as the arguments do not say otherwise.
func form(
    _ id: String, _ grouping: Session.Block.Grouping = .plenary,
    _ appeal: Session.Block.Appeal = .reason, _ focus: Session.Block.Focus = .content,
    phase: WorkForm.Phase = .working, step: Int = 5, minutes: String = "15-90",
    people: String? = nil
) -> WorkForm {
    var form = WorkForm()
    form.id = id
    form.name = id
    (form.grouping, form.appeal, form.focus) = (grouping, appeal, focus)
    (form.phase, form.step) = (phase, step)
    (form.minutesRange, form.groupSize) = (minutes, people)
    return form
}

/// The session that an agenda is proposed for in these tests.
let visit = "2026-06-01-visit"

/// A workspace with that session, from 09:30 until 12:30, and with other files.
func workspaceWithVisit(_ files: [String: String]) throws -> Workspace {
    try workspaceWithVisit("09:30", "12:30", files)
}

/// The same of other hours.
func workspaceWithVisit(
    _ from: String = "09:30", _ until: String = "12:30", more: String = "",
    _ files: [String: String] = [:]
) throws -> Workspace {
    var files = files
    files["sessions/\(visit).yaml"] = """
        title: Visit
        date: 2026-06-01
        from: \(from)
        until: \(until)
        status: planned
        \(more)
        """
    return try workspace(files)
}

func agenda(
    _ workspace: Workspace, asOf: String = "2026-05-20", forms: [WorkForm] = []
) throws -> SessionAgenda {
    try SessionAgenda(
        of: workspace, for: workspace.session(visit)!, asOf: day(asOf), forms: forms)
}

extension SessionAgenda {
    /// The blocks in a few words: `15 opening`.
    var outline: [String] { blocks.map { "\($0.minutes) \($0.purpose.word)" } }
}

extension AgendaBlock.Purpose {
    var word: String {
        switch self {
        case .prepareCase(let due): "prepare \(due.id)"
        case .prepareRoom: "room"
        case .opening: "opening"
        case .sharing: "sharing"
        case .lookBack: "look-back"
        case .practiceCase(let due): "case \(due.id)"
        case .question(let question): "question \(question.id)"
        case .gather: "gather"
        case .round: "round"
        case .harvest: "harvest"
        case .open: "open"
        case .pause: "pause"
        case .meal(let meal): meal.rawValue
        case .howNext: "how-next"
        case .evaluation: "evaluation"
        }
    }
}
