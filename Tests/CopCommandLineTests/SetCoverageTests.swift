import CopModel
import CopTrials
import CopYAML
import Foundation
import Testing

/// Every field of every file can be filled in with `cop set`, and the workspace stays clean.
struct SetCoverageTests {
    /// A workspace with a file of each kind, and one item in each list of records, at any depth.
    private static let model = Result {
        let sandbox = try Sandbox.withWorkspace()
        sandbox.removeAtExit()
        for arguments in [
            ["intake", "add", "anna"], ["contract", "add", "anna"],
            ["pattern", "add", "Pattern", "--id", "pattern-1"],
        ] {
            try succeed(sandbox.cop(arguments))
        }
        try sandbox.write("id: one\ndate: 2026-01-15\ntext: x\n", to: "diaries/anna.yaml")
        for file in WorkspaceSchema.files {
            for list in lists(in: file.shape, below: []) {
                let needed = words(of: list.item) { $0.isRequired }
                // Where nothing is needed, something must be said all the same.
                let words =
                    needed.isEmpty ? Array(words(of: list.item) { _ in true }.prefix(1)) : needed
                try succeed(sandbox.cop(["set", what(file), list.key, "--add"] + words))
            }
        }
        return sandbox
    }

    private static func succeed(_ outcome: Outcome) throws {
        guard outcome.status == 0, !outcome.err.contains("so already") else {
            throw Unexpected(outcome)
        }
    }

    @Test(arguments: WorkspaceSchema.names)
    func everyFieldCanBeSet(name: String) throws {
        let file = try #require(WorkspaceSchema.files.first { $0.name == name })
        let sandbox = try Sandbox(copyOf: Self.model.get().work)
        #expect(try sandbox.check().out.isEmpty)
        let fields = Self.fields(in: file.shape, below: [])
        #expect(!fields.isEmpty)
        for field in fields {
            let words = field.words
            let outcome = try sandbox.cop(["set", Self.what(file), field.key] + words)
            #expect(outcome.status == 0, "\(outcome)")
            #expect(try Self.texts(at: field.key, of: file, sandbox) == words, "\(outcome)")
        }
        // A record of a list can be given whole as well: all fields in one go.
        for list in Self.lists(in: file.shape, below: []) {
            let words = Self.words(of: list.item, more: "2") { _ in true }
            let outcome = try sandbox.cop(["set", Self.what(file), list.key, "--add"] + words)
            // There is one signature of each side already.
            let isTwin = outcome.err.contains("signed twice")
            #expect(outcome.status == 0 || isTwin, "\(outcome)")
        }
        #expect(try sandbox.check().out == "")
    }

    @Test func thereAreMany() {
        let count = WorkspaceSchema.files.reduce(0) {
            $0 + Self.fields(in: $1.shape, below: []).count
        }
        #expect(count > 200)
    }

    // MARK: What there is

    /// How deep causes are followed into their causes.
    private static let maximumDepth = 3

    /// Every field that holds no record, with what to write there; items of lists by number.
    private static func fields(
        in shape: Shape, below way: [String]
    ) -> [(key: String, words: [String])] {
        guard case .record(let record) = shape, way.count <= 2 * maximumDepth else { return [] }
        return record.fields.flatMap { field -> [(key: String, words: [String])] in
            let key = way + [field.key]
            switch field.shape {
            case .record: return fields(in: field.shape, below: key)
            case .list(.record(let item)): return fields(in: .record(item), below: key + ["1"])
            // What was signed is for 'contract sign' to tell.
            case .digest: return []
            default:
                // Names are not set, and the file of a session is named after its date.
                if field.key == "id" || record.name == "session" && field.key == "date" {
                    return []
                }
                return [(key.joined(separator: "."), words(for: field, of: record.name))]
            }
        }
    }

    /// Every list of records, those in items after the list of these.
    private static func lists(
        in shape: Shape, below way: [String]
    ) -> [(key: String, item: RecordShape)] {
        guard case .record(let record) = shape, way.count <= 2 * maximumDepth else { return [] }
        return record.fields.flatMap { field -> [(key: String, item: RecordShape)] in
            let key = way + [field.key]
            switch field.shape {
            case .record: return lists(in: field.shape, below: key)
            case .list(.record(let item)):
                return [(key.joined(separator: "."), item)]
                    + lists(in: .record(item), below: key + ["1"])
            default: return []
            }
        }
    }

    /// What a command line calls the record of a file that the model workspace has.
    private static func what(_ file: FileSchema) -> String {
        switch file.name {
        case "people": "anna"
        case "intakes", "contracts": "\(file.name)/anna"
        case "patterns": "pattern-1"
        case "sessions": "2026-01-15-start"
        case "diaries": "anna/one"
        default: file.name
        }
    }

    // MARK: What to write

    /// An item of a list as words, with the fields that a condition keeps.
    private static func words(
        of record: RecordShape, below way: String = "", more: String = "1",
        _ isKept: (FieldShape) -> Bool
    ) -> [String] {
        record.fields.filter(isKept).flatMap { field -> [String] in
            let key = way + field.key
            switch field.shape {
            case .record(let inner): return words(of: inner, below: "\(key).", more: more, isKept)
            case .list(.record), .digest: return []
            case .slug where field.key == "id": return ["id=\(id(of: record.name))\(more)"]
            default: return words(for: field, of: record.name).map { "\(key)=\($0)" }
            }
        }
    }

    private static func id(of record: String) -> String {
        record.replacing(" ", with: "-") + "-"
    }

    private static func words(for field: FieldShape, of record: String) -> [String] {
        guard case .list(let element) = field.shape else {
            return [word(for: field.shape, field.key, record)]
        }
        let word = word(for: element, field.key, record)
        if case .text = element { return [word, "\"\(word)\": #2 - x"] }
        return [word]
    }

    private static func word(for shape: Shape, _ key: String, _ record: String) -> String {
        switch shape {
        case .integer(let range): key == "format" ? "1" : "\(range.upperBound)"
        case .boolean: "true"
        case .day: "2026-01-15"
        case .clockTime: key == "until" ? "12:30" : "09:30"
        case .choice(let choices): choices.last!
        case .slug: key.replacing("_", with: "-")
        case .reference(let kinds): id(of: key == "to" ? kinds.last! : kinds[0])
        default: "\(key) of \(record)"
        }
    }

    /// An id of a kind that the model workspace has.
    private static func id(of kind: RecordKind) -> String {
        switch kind {
        case .person: "anna"
        case .organisation: "north"
        case .session: "2026-01-15-start"
        case .tieKind: "knows"
        default: id(of: kind.rawValue) + "1"
        }
    }

    /// What a file says at a key: the texts there, one or more.
    private static func texts(
        at key: String, of file: FileSchema, _ sandbox: Sandbox
    ) throws -> [String] {
        let path = file.path.replacing("DATE-TITLE", with: "2026-01-15-start")
            .replacing("ID", with: file.name == "patterns" ? "pattern-1" : "anna")
        let tree = Tree.parse(SourceFile(path: path, bytes: try sandbox.bytes(path))).tree
        let steps = key.split(separator: ".").map { word in
            Int(word).map { PathStep.index($0 - 1) } ?? .key(String(word))
        }
        guard let node = tree.root?.resolved[steps]?.resolved, !node.isNull else { return [] }
        return node.kind == .scalar ? [node.text] : node.items.map(\.resolved.text)
    }
}
