import CopYAML

/// What comes to light while the records of one file are read.
public struct Decoding: Sendable {
    public private(set) var diagnostics: [Diagnostic] = []
    /// Every id that the file gives a record.
    public private(set) var definitions: [Definition] = []
    /// Every id by which it refers to a record, here or elsewhere.
    public private(set) var mentions: [Mention] = []

    /// The id that the name of the file gives its record; nil for a file of lists.
    let fileID: String?

    init(fileID: String? = nil) {
        self.fileID = fileID
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

    public mutating func report(_ diagnostic: Diagnostic) {
        diagnostics.append(diagnostic)
    }

    public mutating func define(_ kind: RecordKind, _ id: String, at location: SourceRange) {
        definitions.append(Definition(kind: kind, id: id, location: location))
    }

    mutating func mention(_ id: String, _ kinds: [RecordKind], at location: SourceRange) {
        mentions.append(Mention(kinds: kinds, id: id, location: location))
    }

    /// The text of a scalar; reports anything else.
    mutating func scalar(_ node: Node, expected: Shape) -> String? {
        guard node.kind == .scalar else {
            reportWrongType(node, expected: expected)
            return nil
        }
        return node.text
    }

    mutating func reportWrongType(_ node: Node, expected: Shape) {
        let found =
            switch node.kind {
            case .scalar: "a text"
            case .sequence: "a list"
            case .mapping: "a mapping of keys to values"
            case .alias: "a reference"
            }
        var fix: Fix?
        if case .list = expected, node.kind == .scalar, node.style != .literal,
            node.style != .folded
        {
            fix = Fix(
                "put it between brackets",
                [
                    TextEdit(node.range.lowerBound..<node.range.lowerBound, "["),
                    TextEdit(node.range.upperBound..<node.range.upperBound, "]"),
                ])
        }
        let place = SourceRange(node.tree.file, node.range.lowerBound..<node.firstLineEnd)
        report(
            Diagnostic(
                .wrongType, "here stands \(found), but it should be \(expected.description)",
                at: place, fix: fix))
    }

    mutating func reportUnknownKey(_ key: Node, of name: String, known: [String]) {
        let text = key.text
        let suggestion = closest(to: text, in: known)
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

extension Node {
    /// Where the first line of the node ends, so that a caret need not underline a whole block.
    var firstLineEnd: Int {
        let bytes = tree.file.bytes[range]
        return bytes.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? range.upperBound
    }
}

extension String {
    fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
    fileprivate var droppedFullStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
