import CopYAML

extension WorkspaceFiles {
    /// The files and folders of the workspace that are not in it, since a link leads out of it.
    ///
    /// - Parameter root: the folder of the workspace.
    public func outsideLinks(from root: String) -> [Diagnostic] {
        let files = list.map(\.file).filter { $0.id == nil }.map(\.path)
        let folders = WorkspaceFile.folders.map(\.name)
        let leaving = (folders + files).filter { placeOutside(root, of: $0) != nil }
        // In a folder that is elsewhere, every file is: once is enough.
        let inner = links.filter { link in !leaving.contains { link.hasPrefix($0 + "/") } }
        return (leaving + inner).compactMap { path in
            placeOutside(root, of: path).map { place in
                Diagnostic(
                    .outsideLink, "a link leads out of the workspace, to \(place)",
                    at: SourceRange(startOf: SourceFile(path: path, bytes: [])),
                    notes: [
                        "what stands there is read and changed as if it stood here; if that is not your wish, remove the link"
                    ])
            }
        }
    }
}
