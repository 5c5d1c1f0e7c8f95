import CopModel
import CopYAML

extension WorkspaceContext {
    /// A session, by its id or its day, of which something can be told: it is there, was not cancelled, and its day has
    /// come, unless that does not matter.
    func session(_ id: String, in workspace: Workspace, isEarly: Bool? = nil) throws -> Session {
        guard workspace.session(id) != nil || !Slug.isSlug(id) || !isThere(.session(id)) else {
            throw Failure(
                .refused, "\(WorkspaceFile.session(id).path) cannot be read",
                notes: ["'cop check' shows what is wrong with it"])
        }
        let session = try workspace.session(named: id)
        guard session.status != .cancelled else {
            throw Failure(
                .refused, "the session '\(session.id)' was cancelled",
                notes: ["if it was held after all: cop set \(session.id) status held"])
        }
        guard session.date <= .today || isEarly == true else {
            var notes = [
                "if it was held on another day: cop session move \(session.id) --date YYYY-MM-DD"
            ]
            if isEarly != nil { notes.append("if it is over all the same, add --early") }
            throw Failure(
                .refused, "the session '\(session.id)' is still to come, on \(session.date)",
                notes: notes)
        }
        return session
    }

    private func isThere(_ file: WorkspaceFile) -> Bool { fileExists("\(root)/\(file.path)") }
}
