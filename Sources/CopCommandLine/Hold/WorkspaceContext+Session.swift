import CopModel
import CopYAML

extension WorkspaceContext {
    /// A session, by its id or its day, of which something can be told: it is there, was not cancelled, and its day has
    /// come, unless that does not matter.
    func session(_ id: String, in workspace: Workspace, isEarly: Bool? = nil) throws -> Session {
        let session = try self.session(named: id, in: workspace)
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

    /// A session, by its id or its day; throws what is wrong with its file where that cannot be
    /// read.
    func session(named id: String, in workspace: Workspace) throws -> Session {
        let file = WorkspaceFile.session(id)
        if workspace.session(id) == nil, Slug.isSlug(id), fileExists("\(root)/\(file.path)") {
            let problems = try writer.problems(in: file)
            guard problems.isEmpty else { throw Refusal(problems) }
        }
        return try workspace.session(named: id)
    }
}
