import CopModel
import CopYAML

/// What several rules look at, worked out once.
struct Facts: Sendable {
    let workspace: Workspace
    let asOf: Day
    let calendar: RunCalendar
    /// Who takes part on the day: not before they joined, and not after they left.
    let participants: [Person]

    init(_ workspace: Workspace, asOf: Day) {
        self.workspace = workspace
        self.asOf = asOf
        calendar = RunCalendar(workspace, asOf: asOf)
        participants = workspace.participants.filter { $0.takesPart(on: asOf) }
    }

    /// The sessions that were held up to the day, in order.
    var held: [Session] { calendar.sessions.filter { $0.status == .held } }

    /// Where something would stand that a file lacks: the record if it is there, else the file.
    func place(_ location: SourceRange?, in file: WorkspaceFile) -> SourceRange {
        location ?? SourceRange(startOf: SourceFile(path: file.path, bytes: []))
    }
}
