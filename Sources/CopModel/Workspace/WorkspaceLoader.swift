import CopYAML

/// Reads a whole workspace: every file, every problem.
public struct WorkspaceLoader: Sendable {
    public let root: String

    public init(root: String) { self.root = root }

    /// What the files hold, and every problem in them, in one order.
    ///
    /// What cannot be read is left out and reported; the rest is there all the same.
    public func load() -> (workspace: Workspace, diagnostics: [Diagnostic]) { read().joined() }

    /// Every file, left on the disk.
    public func read() -> WorkspaceFiles {
        read { file, bytes, snapshot in
            LoadedFile(file, bytes, of: SourceFile(path: file.path, in: root, as: snapshot))
        }
    }

    /// Every file with its bytes, as whoever changes some of them needs them.
    package func readWithBytes() -> WorkspaceFiles {
        read { file, bytes, _ in LoadedFile(file, SourceFile(path: file.path, bytes: bytes)) }
    }

    private func read(
        _ decode: @Sendable (WorkspaceFile, [UInt8], FileSnapshot) -> LoadedFile
    ) -> WorkspaceFiles {
        let (files, links, found) = find()
        // The lists come first: they are the largest, and one that is begun last keeps a core waiting.
        let list = files.concurrentMap { load($0, decode) }
        return WorkspaceFiles(list: list, links: links, found: found)
    }

    private func load(
        _ file: WorkspaceFile,
        _ decode: (WorkspaceFile, [UInt8], FileSnapshot) -> LoadedFile
    ) -> LoadedFile {
        do {
            let (bytes, snapshot) = try readVersion("\(root)/\(file.path)")
            return decode(file, bytes, snapshot)
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

    /// The files of the workspace that are there, those of them that are links, and what is wrong with
    /// their names and folders.
    private func find() -> (files: [WorkspaceFile], links: [String], decoding: Decoding) {
        var files: [WorkspaceFile] = []
        var links: [String] = []
        var decoding = Decoding()
        let singles = Dictionary(uniqueKeysWithValues: WorkspaceFile.single.map { ($0.path, $0) })
        let folders = WorkspaceFile.folders.map(\.name)
        let listings = (["."] + folders).concurrentMap { folder in
            Result { () throws(FileError) in try folderEntries("\(root)/\(folder)") }
        }
        for entry in entries(of: ".", listings[0], &decoding) {
            if let file = singles[entry.name] {
                files.append(file)
            } else if Self.isYAML(entry.name) {
                decoding.report(unknownFile(entry.name, known: singles.keys.sorted()))
            }
        }
        for ((folder, file), listing) in zip(WorkspaceFile.folders, listings.dropFirst()) {
            for entry in entries(of: folder, listing, &decoding) where !entry.name.hasPrefix(".") {
                let path = "\(folder)/\(entry.name)"
                if path.hasSuffix(".yaml") {
                    files.append(file(String(entry.name.dropLast(5))))
                    if entry.isLink { links.append(path) }
                } else if Self.isYAML(entry.name) {
                    decoding.report(unknownFile(path, known: []))
                } else if !folders.contains(path) {
                    for inner in folderContents("\(root)/\(path)") where Self.isYAML(inner) {
                        decoding.report(
                            unknownFile(
                                "\(path)/\(inner)", known: [],
                                meant: Self.corrected("\(folder)/\(inner)")))
                    }
                }
            }
        }
        return (files, links, decoding)
    }

    /// What is in a folder, which need not be there; says so when it cannot be read.
    private func entries(
        of folder: String, _ listing: Result<[FolderEntry], FileError>,
        _ decoding: inout Decoding
    ) -> [FolderEntry] {
        switch listing {
        case .success(let entries): return entries
        case .failure(let error):
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
