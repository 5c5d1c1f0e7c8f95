@testable import CopModel
@testable import CopYAML

/// A field of a record in a file, changed as `cop set` changes it; and the record written anew.
struct FieldTrial {
    private let file: WorkspaceFile
    private let tree: Tree
    private let record: any Record.Type
    private var random: SeededRandom

    /// Every kind of file, and the record that it holds.
    static let kinds: [(file: WorkspaceFile, record: any Record.Type)] = [
        (.cop, Cop.self), (.domain, Domain.self), (.signals, Signals.self),
        (.organisations, Organisations.self), (.embedding, Embedding.self),
        (.knowledgeAgenda, KnowledgeAgenda.self), (.network, Network.self),
        (.system, SystemAnalysis.self), (.reflections, Reflections.self), (.cases, Cases.self),
        (.actions, Actions.self), (.results, Results.self), (.design, Design.self),
        (.person("anna"), Person.self), (.intake("anna"), Intake.self),
        (.contract("anna"), Contract.self), (.pattern("loop"), Pattern.self),
        (.session("2026-03-05-visit"), Session.self), (.diary("anna"), DiaryEntry.self),
    ]

    /// Nil for a file that no command would change, since it has errors.
    init?(of bytes: [UInt8], kind: Int, _ random: SeededRandom) {
        (file, record) = Self.kinds[kind % Self.kinds.count]
        let (tree, diagnostics) = Tree.parse(SourceFile(path: file.path, bytes: bytes))
        guard diagnostics.isEmpty else { return nil }
        self.tree = tree
        self.random = random
    }

    func check() {
        for document in tree.documents.prefix(2) {
            guard let root = tree.root(of: document)?.resolved, !root.isNull else { continue }
            checkWriting(root, as: record)
        }
        var trial = self
        trial.checkChange()
    }

    /// A record that can be read is written and read again as it was.
    private func checkWriting<R: Record>(_ root: Node, as type: R.Type) {
        var decoding = Decoding(fileID: file.id)
        guard let value = R.decode(root, &decoding)?.encoded, decoding.diagnostics.isEmpty else {
            return
        }
        let text = Emitter.document(value)
        let (copy, problems) = Tree.parse(SourceFile(path: file.path, text: text))
        expect(problems.isEmpty, "written, the record cannot be read: \(text)")
        var again = Decoding(fileID: file.id)
        let read = copy.root.flatMap { R.decode($0, &again) }
        expect(again.diagnostics.isEmpty, "written, the record has errors: \(text)")
        expect(read?.encoded?.exact == value.exact, "written, the record reads otherwise: \(text)")
    }

    private mutating func checkChange() {
        let address = chosenAddress()
        // Of two records with one id, no command changes either.
        guard let (document, path) = address.find(in: tree),
            (try? address.requireOne(in: tree)) != nil
        else { return }
        let root =
            tree.documents.isEmpty ? nil : tree.root(of: tree.documents[document])?.resolved
        guard let field = try? FieldKey(chosenKey(of: address.shape), in: address.shape) else {
            return
        }
        let change = chosenChange(of: field.shape)
        guard let edits = try? FieldEditor(field, of: path, in: root).edits(for: change),
            let bytes = try? tree.applying(edits, document: document)
        else { return }
        expect(edits.isEmpty == (bytes == tree.file.bytes), "\(edits) changed nothing")
        let (changed, problems) = Tree.parse(SourceFile(path: file.path, bytes: bytes))
        expect(problems.isEmpty, "\(field.text) changed, the file cannot be read")
        check(change, of: field, at: address, in: changed)
    }

    /// The change is there: to make it again would change nothing.
    private func check(
        _ change: FieldChange, of field: FieldKey, at address: RecordAddress, in changed: Tree
    ) {
        if case .remove = change { return }
        // Where an item went, the next one has its number.
        if case .clear = change, case .item = field.steps.last { return }
        guard let (document, path) = address.find(in: changed), !changed.documents.isEmpty else {
            return
        }
        let root = changed.root(of: changed.documents[document])?.resolved
        guard let edits = try? FieldEditor(field, of: path, in: root).edits(for: change) else {
            return
        }
        expect(edits.isEmpty, "\(change) of \(field.text) is not there: \(edits)")
    }

    // MARK: Chosen by chance

    /// The file, or a record in it.
    private mutating func chosenAddress() -> RecordAddress {
        let definitions = LoadedFile(file, tree.file).decoding.definitions
        guard random.oneIn(2), let one = definitions.randomElement(using: &random),
            let address = RecordAddress(one.kind, one.id), address.file == file
        else { return RecordAddress(file) }
        return address
    }

    private mutating func chosenKey(of record: RecordShape) -> String {
        var words: [String] = []
        var shape = Shape.record(record)
        while true {
            switch shape {
            case .record(let record):
                guard let field = record.fields.randomElement(using: &random) else {
                    return words.joined(separator: ".")
                }
                words.append(field.key)
                shape = field.shape
            case .list(let element) where random.oneIn(2):
                words.append(random.pick(["1", "2", "3", "a", "niche"]))
                shape = element
            default:
                return words.joined(separator: ".")
            }
            if random.oneIn(8) { return words.joined(separator: ".") }
        }
    }

    private mutating func chosenChange(of shape: Shape) -> FieldChange {
        guard case .list(let element) = shape else {
            return random.oneIn(4) ? .clear : .set(value(of: shape, depth: 2))
        }
        switch random.int(1...4) {
        case 1: return .set(value(of: shape, depth: 2))
        case 2: return .add((0...random.int(0...1)).map { _ in value(of: element, depth: 2) })
        case 3: return .remove([random.pick(["1", "2", "a"])])
        default: return .clear
        }
    }

    private mutating func value(of shape: Shape, depth: Int) -> Value {
        switch shape {
        case .list(let element):
            return .list((0..<random.int(1...2)).map { _ in value(of: element, depth: depth - 1) })
        case .record(let record):
            let fields = record.fields.filter { _ in random.oneIn(depth > 0 ? 2 : 4) }
            let all = fields.isEmpty ? Array(record.fields.prefix(1)) : fields
            guard depth > -3 else { return .text("x") }
            return .mapping(all.map { .init($0.key, value(of: $0.shape, depth: depth - 1)) })
        case .choice(let choices): return .text(random.pick(choices))
        case .integer: return .plain("\(random.int(0...9))")
        case .boolean: return .plain("true")
        case .day: return .plain("2026-03-05")
        case .clockTime: return .text("10:30")
        default:
            let text = random.text()
            return .text(text.isEmpty ? "x" : text)
        }
    }
}
