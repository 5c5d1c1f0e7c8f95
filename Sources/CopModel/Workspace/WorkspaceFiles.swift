import CopYAML

/// The files of a workspace, each read by itself.
public struct WorkspaceFiles: Sendable {
    /// The lists first, then the folders, each by name.
    let list: [LoadedFile]
    /// The paths of those in folders that are symbolic links.
    var links: [String] = []
    /// What is wrong with names and folders.
    let found: Decoding

    /// What the files hold together, and every problem in them and between them, in one order.
    public func joined() -> (workspace: Workspace, diagnostics: [Diagnostic]) {
        var (workspace, references) = concurrently {
            Workspace(list.lazy.map(\.contents))
        } _: {
            ReferenceCheck(list, lost: found.lostKinds)
        }
        let unresolved = references.diagnostics
        let diagnostics = found.diagnostics + list.flatMap(\.diagnostics)
        let losses = found.diagnostics + diagnostics.filter { $0.severity == .error }
        workspace.incomplete = Set(losses.map(\.primary.range.file.path))
        return (workspace, (diagnostics + unresolved).sorted())
    }
}
