import CopYAML

/// Every id of a workspace and every reference to one: for changes that must not miss any.
struct WorkspaceIndex {
    typealias Definition = Decoding.Definition
    typealias Mention = Decoding.Mention

    /// By their paths.
    private(set) var files: [LoadedFile]

    /// Throws `Refusal` when a file cannot be read or parsed, since it may hold references.
    init(root: String) throws {
        let read = WorkspaceLoader(root: root).readWithBytes()
        files = read.list.sorted { $0.source.path < $1.source.path }
        let isFatal = Set(DiagnosticCode.syntaxCodes + [.unreadableFile])
        let problems = (read.found.diagnostics + files.flatMap(\.diagnostics)).filter {
            $0.severity == .error && isFatal.contains($0.code)
        }
        guard problems.isEmpty else { throw Refusal(hiding: "references", problems.sorted()) }
    }

    /// Everything that has an id, with the file that gives it.
    func definitions(_ kind: RecordKind, _ id: String) -> [(file: LoadedFile, Definition)] {
        files.flatMap { file in
            file.decoding.definitions.filter { $0.kind == kind && $0.id == id }.map { (file, $0) }
        }
    }

    func ids(of kind: RecordKind) -> [String] {
        files.flatMap(\.decoding.definitions).filter { $0.kind == kind }.map(\.id)
    }

    /// The file with other bytes, for what shall be looked at as it was or will be.
    mutating func replace(_ file: WorkspaceFile, with bytes: [UInt8]) {
        guard let position = files.firstIndex(where: { $0.file == file }) else { return }
        files[position] = LoadedFile(file, SourceFile(path: file.path, bytes: bytes))
    }

    /// Throws `Refusal` when an id stands in a part of a file that could not be read as it was
    /// meant, such as behind an unknown key: there it may be a reference.
    func requireVisible(_ id: String) throws {
        for file in files {
            let errors = file.diagnostics.filter { $0.severity == .error }
            guard !errors.isEmpty else { continue }
            let known = Set(
                file.decoding.mentions.map(\.location.bytes)
                    + file.decoding.definitions.map(\.location.bytes))
            let tree = Tree.parse(file.source).tree
            let texts = tree.documents.compactMap(tree.root(of:)).flatMap(\.texts)
            if texts.contains(where: { $0.mayName(id) && !known.contains($0.range) }) {
                throw Refusal(hiding: "a reference to '\(id)'", errors)
            }
        }
    }
}

extension Refusal {
    fileprivate init(hiding what: String, _ errors: [Diagnostic]) {
        self.init(
            [
                Diagnostic(
                    .hiddenReference, "these errors may hide \(what)", at: .nowhere,
                    notes: ["mend them first; 'cop check' shows every error"])
            ] + errors)
    }
}

extension Node {
    /// The scalars of a value, the keys of mappings left out.
    fileprivate var texts: [Node] {
        switch kind {
        case .scalar: [self]
        case .alias: []
        case .sequence: items.flatMap(\.texts)
        case .mapping: entries.flatMap(\.value.texts)
        }
    }

    /// Whether the text is an id, or the id of a diary entry of a person with that id.
    fileprivate func mayName(_ id: String) -> Bool {
        let text = text
        return text == id || text.hasPrefix(id + "/")
    }
}
