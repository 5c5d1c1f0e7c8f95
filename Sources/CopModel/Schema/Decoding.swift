import CopYAML

/// What comes to light while the records of one file are read.
public struct Decoding: Sendable {
    private var problems = Problems()
    public var diagnostics: [Diagnostic] { problems.list }
    /// Every id that the file gives a record; diary entries as `PERSON/ENTRY`.
    public var definitions: [Definition] { records.map(definition) + entries.map(entry) }
    /// Those of all records but diary entries.
    private(set) var records: [Noted<RecordKind>] = []
    /// Those of diary entries, as they stand there: each holds in the diary alone.
    private(set) var entries: [Noted<RecordKind>] = []
    /// Every id by which it refers to a record, here or elsewhere.
    public var mentions: [Mention] { references.map(mention) }
    private(set) var references: [Noted<[RecordKind]>] = []
    /// Where all of that stands.
    private var file: SourceFile?
    /// Kinds of record of which the file may hold more than could be read.
    private(set) var lostKinds: [RecordKind] = []

    /// The id that the name of the file gives its record; nil for a file of lists.
    let fileID: String?

    /// The key whose value is being read, for messages; nil at the root of a file.
    var key: String?
    /// Whether it is an item of the list behind the key that is being read.
    var isInList = false

    init(fileID: String? = nil) {
        self.fileID = fileID
    }

    /// Forgets which key was read last: what follows is the root of a document.
    mutating func beginDocument() {
        key = nil
        isInList = false
    }

    /// A record that others can refer to.
    public struct Definition: Sendable {
        public let kind: RecordKind
        public let id: String
        public let location: SourceRange
    }

    /// A reference, not yet known to lead anywhere.
    public struct Mention: Sendable {
        public let kinds: [RecordKind]
        public let id: String
        public let location: SourceRange
    }

    /// An id with what it is of, without the file: a large workspace has more than a hundred thousand.
    struct Noted<Kind: Sendable>: Sendable {
        let id: String
        private let start: UInt32
        private let end: UInt32
        let kind: Kind

        init(_ id: String, _ kind: Kind, _ bytes: Range<Int>) {
            self.id = id
            self.kind = kind
            start = UInt32(bytes.lowerBound)
            end = UInt32(bytes.upperBound)
        }

        func location(in file: SourceFile?) -> SourceRange {
            file.map { SourceRange($0, Int(start)..<Int(end)) } ?? .nowhere
        }
    }

    public mutating func report(_ diagnostic: Diagnostic) {
        problems.append(diagnostic)
    }

    /// What somebody meant who wrote a word that is not among these; nil when nobody will read it.
    func closest(to text: String, in known: [String], for code: DiagnosticCode) -> String? {
        problems.isFull(of: code) ? nil : CopModel.closest(to: text, in: known)
    }

    public mutating func define(_ kind: RecordKind, _ id: String, at location: SourceRange) {
        if file == nil { file = location.file }
        let record = Noted(id, kind, location.bytes)
        if kind == .entry { entries.append(record) } else { records.append(record) }
    }

    func definition(_ record: Noted<RecordKind>) -> Definition {
        Definition(kind: record.kind, id: record.id, location: record.location(in: file))
    }

    /// A diary entry as others refer to it.
    func entry(_ entry: Noted<RecordKind>) -> Definition {
        Definition(
            kind: .entry, id: "\(fileID ?? "")/\(entry.id)", location: entry.location(in: file))
    }

    func mention(_ reference: Noted<[RecordKind]>) -> Mention {
        Mention(kinds: reference.kind, id: reference.id, location: reference.location(in: file))
    }

    /// Says that records of these kinds could not be read, so that nobody takes a reference to one
    /// of them for a mistake.
    mutating func lose(_ kinds: [RecordKind]) {
        lostKinds += kinds
    }

    mutating func mention(_ id: String, _ kinds: [RecordKind], at location: SourceRange) {
        if file == nil { file = location.file }
        references.append(Noted(id, kinds, location.bytes))
    }

    /// The text of a scalar; reports anything else.
    mutating func scalar(_ node: Node, expected: @autoclosure () -> Shape) -> String? {
        guard node.kind == .scalar else {
            reportWrongType(node, expected: expected())
            return nil
        }
        return node.text
    }

    mutating func reportWrongType(_ node: Node, expected: Shape) {
        let found =
            switch node.kind {
            case .scalar: "is a text"
            case .sequence: "is a list"
            case .mapping, .alias: "has keys with values"
            }
        let place = SourceRange(node.tree.file, node.range.lowerBound..<node.firstLineEnd)
        report(
            Diagnostic(
                .wrongType,
                "\(subject(expected)) should \(Self.verb(expected)) \(expected.description), but \(found)",
                at: place, notes: Self.notes(node, expected), fix: Self.fix(node, expected)))
    }

    private static func verb(_ expected: Shape) -> String {
        if case .record = expected { "have" } else { "be" }
    }

    /// What is being read, as a message names it.
    private func subject(_ expected: Shape) -> String {
        if let key { return isInList ? "an item of '\(key)'" : "'\(key)'" }
        if case .record(let record) = expected {
            return record.name.hasSuffix(".yaml") ? record.name : "this \(record.name)"
        }
        return "this"
    }

    private static func notes(_ node: Node, _ expected: Shape) -> [String] {
        switch (expected, node.kind) {
        case (.record(let record), _):
            ["write each as 'key: value'; the keys are \(record.keys.joined(separator: ", "))"]
        case (.list, _):
            ["a list has an item a line, after '- ', or stands between brackets: [one, two]"]
        case (_, .mapping) where node.style != .flow:
            ["what stands before ': ' is read as a key; put quotes around a text that holds it"]
        case (_, .mapping): ["a text that begins with '{' needs quotes around it"]
        case (_, .sequence) where node.style == .flow:
            ["a text that begins with '[' needs quotes around it"]
        default: ["write it behind the colon, without '- '"]
        }
    }

    /// Brackets around a single item, or around ids with commas between them.
    ///
    /// A text that holds a comma gets none: brackets would cut it into pieces.
    private static func fix(_ node: Node, _ expected: Shape) -> Fix? {
        guard case .list(let element) = expected, node.kind == .scalar,
            node.style != .literal, node.style != .folded,
            node.style != .plain || !node.text.contains(where: "[]{}:#".contains)
        else { return nil }
        if case .record = element { return nil }
        if case .text = element, node.text.contains(",") { return nil }
        let (start, end) = (node.range.lowerBound, node.range.upperBound)
        return Fix(
            "put it between brackets", [TextEdit(start..<start, "["), TextEdit(end..<end, "]")])
    }

    mutating func reportUnknownKey(_ key: Node, of name: String, known: [String]) {
        let text = key.text
        let suggestion = closest(to: text, in: known, for: .unknownKey)
        report(
            Diagnostic(
                .unknownKey, "\(name) has no key '\(text)'", at: key.location,
                label: suggestion.map { "did you mean '\($0)'?" } ?? "",
                notes: suggestion == nil ? ["its keys are \(known.joined(separator: ", "))"] : [],
                fix: suggestion.map {
                    Fix("rename it to '\($0)'", [TextEdit(key.range, $0)])
                }))
    }

    mutating func reportMissing(_ field: FieldShape, of name: String, at place: SourceRange) {
        report(
            Diagnostic(
                .missingKey, "\(name) has no '\(field.key)'", at: place,
                notes: [
                    "add '\(field.key):' with \(field.shape.description) (\(field.documentation.lowercasedFirst.droppedFullStop))"
                ]))
    }
}

extension String {
    fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
    fileprivate var droppedFullStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
