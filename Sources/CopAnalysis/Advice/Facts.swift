import CopModel
import CopYAML

/// What several rules look at, worked out once.
struct Facts: Sendable {
    let workspace: Workspace
    let asOf: Day
    let calendar: RunCalendar
    let progress: RunProgress
    /// Who takes part on the day: not before they joined, and not after they left.
    let participants: [Person]

    init(_ workspace: Workspace, asOf: Day) {
        self.workspace = workspace
        self.asOf = asOf
        let calendar = RunCalendar(workspace, asOf: asOf)
        self.calendar = calendar
        progress = RunProgress(workspace, calendar)
        participants = workspace.participants(on: asOf)
    }

    /// The sessions that were held up to the day, in order.
    var held: [Session] { calendar.held }

    /// The sessions to come, in order: one of the day itself as long as nothing is noted of it.
    var planned: [Session] {
        calendar.sessions.filter { $0.status == .planned && $0.date == asOf }
            + calendar.ahead.filter { $0.status != .cancelled }
    }

    /// Who was invited: those who take part, and those who may yet.
    var invited: [Person] {
        workspace.people.filter {
            [.prospect, .candidate].contains($0.status) || $0.takesPart(on: asOf)
        }
    }

    /// Whether something of this day counts; what nobody dated always does.
    func counts(_ day: Day?) -> Bool { !calendar.isLater(day) }

    /// Where a value of a record stands that has a file of its own; the record where that cannot be told.
    func place(
        _ location: SourceRange?, at path: [PathStep], in file: WorkspaceFile
    ) -> SourceRange {
        let root = location.flatMap { Tree.parse($0.file).tree.root }
        return root?[path]?.location ?? place(location, in: file)
    }

    /// Where something would stand that a file lacks: the record if it is there, else the file.
    func place(_ location: SourceRange?, in file: WorkspaceFile) -> SourceRange {
        location ?? SourceRange(startOf: SourceFile(path: file.path, bytes: []))
    }
}
