import CopYAML

extension WorkspaceLoader {
    /// The files and folders of the workspace that are not in it, since a link leads out of it.
    public func outsideLinks() -> [Diagnostic] {
        let files = WorkspaceFile.single.map(\.path).filter { fileExists("\(root)/\($0)") }
        let folders = WorkspaceFile.folders.map(\.name)
        let leaving = (folders + files).filter { placeOutside(root, of: $0) != nil }
        // In a folder that is elsewhere, every file is: once is enough.
        let inner = folders.filter { !leaving.contains($0) }.flatMap { folder in
            linksInFolder("\(root)/\(folder)").filter { $0.hasSuffix(".yaml") }
                .map { "\(folder)/\($0)" }
        }
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
