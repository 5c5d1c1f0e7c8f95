import CopYAML

/// Reads a whole workspace: every file, every problem.
public struct WorkspaceLoader: Sendable {
    public let root: String

    public init(root: String) { self.root = root }

    /// What the files hold, and every problem in them, in one order.
    ///
    /// What cannot be read is left out and reported; the rest is there all the same.
    public func load() -> (workspace: Workspace, diagnostics: [Diagnostic]) {
        let (files, found) = readAll()
        return Self.joined(files, found)
    }

    /// What files hold together, and every problem in them and between them.
    static func joined(
        _ files: [LoadedFile], _ found: Decoding
    ) -> (workspace: Workspace, diagnostics: [Diagnostic]) {
        var (workspace, unresolved) = concurrently {
            Workspace(files.lazy.map(\.contents))
        } _: {
            ReferenceCheck(files.map(\.decoding) + [found]).diagnostics
        }
        let diagnostics = found.diagnostics + files.flatMap(\.diagnostics)
        let losses = found.diagnostics + diagnostics.filter { $0.severity == .error }
        workspace.incomplete = Set(losses.map(\.primary.range.file.path))
        return (workspace, (diagnostics + unresolved).sorted())
    }

    /// Every file by its path, and what is wrong with names and folders.
    func readAll() -> (files: [LoadedFile], found: Decoding) {
        let (files, found) = find()
        // The lists come first: they are the largest, and one that is begun last keeps a core waiting.
        let loaded = files.concurrentMap { load($0) }
        return (loaded.sorted { $0.source.path < $1.source.path }, found)
    }

    private func load(_ file: WorkspaceFile) -> LoadedFile {
        do {
            let bytes = try readFile("\(root)/\(file.path)")
            return LoadedFile(file, SourceFile(path: file.path, bytes: bytes))
        } catch {
            let place = SourceRange(startOf: SourceFile(path: file.path, bytes: []))
            return LoadedFile(
                file,
                unreadable: Diagnostic(
                    .unreadableFile, "this file cannot be read: \(error.reason)", at: place,
                    notes: [Self.inTheWay]))
        }
    }

    private static let inTheWay = "what it should hold is left out; restore it, or move it away"

    /// The files of the workspace that are there, and what is wrong with their names and folders.
    private func find() -> (files: [WorkspaceFile], decoding: Decoding) {
        var files: [WorkspaceFile] = []
        var decoding = Decoding()
        let singles = Dictionary(uniqueKeysWithValues: WorkspaceFile.single.map { ($0.path, $0) })
        for name in names(in: ".", &decoding) {
            if let file = singles[name] {
                files.append(file)
            } else if Self.isYAML(name) {
                decoding.report(unknownFile(name, known: singles.keys.sorted()))
            }
        }
        let folders = Set(WorkspaceFile.folders.map(\.name))
        for (folder, file) in WorkspaceFile.folders {
            for name in names(in: folder, &decoding) where !name.hasPrefix(".") {
                if name.hasSuffix(".yaml") {
                    files.append(file(String(name.dropLast(5))))
                } else if Self.isYAML(name) {
                    decoding.report(unknownFile("\(folder)/\(name)", known: []))
                } else if !folders.contains("\(folder)/\(name)") {
                    for inner in folderContents("\(root)/\(folder)/\(name)")
                    where Self.isYAML(inner) {
                        decoding.report(
                            unknownFile(
                                "\(folder)/\(name)/\(inner)", known: [],
                                meant: Self.corrected("\(folder)/\(inner)")))
                    }
                }
            }
        }
        return (files, decoding)
    }

    /// The names in a folder, which need not be there; says so when they cannot be read.
    private func names(in folder: String, _ decoding: inout Decoding) -> [String] {
        do {
            return try readFolder("\(root)/\(folder)")
        } catch {
            guard error.kind != .notFound else { return [] }
            decoding.report(
                Diagnostic(
                    .unreadableFile, "this folder cannot be read: \(error.reason)",
                    at: SourceRange(startOf: SourceFile(path: folder, bytes: [])),
                    notes: [Self.inTheWay]))
            decoding.lose(RecordKind.allCases)
            return []
        }
    }

    private static func isYAML(_ name: String) -> Bool {
        guard !name.hasPrefix("."), let dot = name.lastIndex(of: ".") else { return false }
        return [".yaml", ".yml"].contains(name[dot...].lowercased())
    }

    /// The path with the ending that files of a workspace have.
    private static func corrected(_ path: String) -> String {
        (path.lastIndex(of: ".").map { String(path[..<$0]) } ?? path) + ".yaml"
    }

    /// - Parameter meant: what it should be called, if that is known.
    private func unknownFile(
        _ path: String, known: [String], meant: String? = nil
    ) -> Diagnostic {
        let renamed = path.hasSuffix(".yaml") ? nil : Self.corrected(path)
        let suggestion = meant ?? closest(to: renamed ?? path, in: known) ?? renamed
        return Diagnostic(
            .unknownFile, "no file of a workspace is called '\(path)', so it is not read",
            at: SourceRange(startOf: SourceFile(path: path, bytes: [])),
            notes: suggestion.map { ["should it be '\($0)'?"] } ?? [])
    }
}

extension WorkspaceLoader {
    /// The language that cop.yaml names, read without the rest; nil when it cannot be told.
    public func language() -> Language? {
        guard let bytes = try? readFile("\(root)/\(WorkspaceFile.cop.path)") else { return nil }
        let tree = Tree.parse(SourceFile(path: WorkspaceFile.cop.path, bytes: bytes)).tree
        return (tree.root?.resolved["language"]?.text).flatMap(Language.init)
    }
}
