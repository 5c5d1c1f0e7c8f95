import CopYAML

/// The way from a record to one of its fields, as a command line has it: `vision.see`, or
/// `stakeholders.2.interest` for an item of a list, by its number or its id.
public struct FieldKey: Sendable {
    enum Step: Sendable {
        /// A key of a record, with all keys that the record can have, in their order.
        case key(String, among: [String])
        case item(String)
    }

    /// As messages have it.
    public let text: String
    let steps: [Step]
    /// What may stand there.
    public let shape: Shape

    /// Throws `Refusal` for a key that the record does not have.
    init(_ text: String, in record: RecordShape) throws {
        var shape = Shape.record(record)
        var steps: [Step] = []
        var words: [String] = []
        for word in text.split(separator: ".", omittingEmptySubsequences: false).map(String.init) {
            let way = words.joined(separator: ".")
            switch shape {
            case .record(let record):
                guard let field = record.field(word) else {
                    throw Self.unknown(word, in: record, below: way)
                }
                steps.append(.key(field.key, among: record.keys))
                words.append(field.key)
                shape = field.shape
            case .list(let element):
                steps.append(.item(word))
                words.append(word)
                shape = element
            default:
                throw Refusal(
                    .unknownKey, "'\(way)' has no key '\(word)': it is \(shape.description)")
            }
        }
        self.text = words.joined(separator: ".")
        self.steps = steps
        self.shape = shape
    }

    private static func unknown(_ word: String, in record: RecordShape, below way: String)
        -> Refusal
    {
        let known = record.dottedKeys.map { way.isEmpty ? $0 : "\(way).\($0)" }
        let meant = didYouMean(way.isEmpty ? word : "\(way).\(word)", in: known)
        return Refusal(
            .unknownKey, "\(record.name) has no key '\(word)'",
            notes: [meant, "its keys are \(record.keys.joined(separator: ", "))"].compactMap { $0 })
    }

    /// Whether it leads into a list, to an item or further.
    var isInList: Bool {
        steps.contains { if case .item = $0 { true } else { false } }
    }

    /// The path to the field in what a node holds, with the items that are there.
    func path(from record: Node?) throws -> [PathStep] {
        var node = record
        var path: [PathStep] = []
        for step in steps {
            switch step {
            case .key(let key, _): path.append(.key(key))
            case .item(let name):
                let items = node?.items.map(\.resolved) ?? []
                guard let index = items.index(named: name) else {
                    throw missing(name, among: items)
                }
                path.append(.index(index))
            }
            node = record?[path]?.resolved
        }
        return path
    }

    func missing(_ name: String, among items: [Node]) -> Refusal {
        let names = items.map { $0["id"]?.text ?? $0.text }.filter { !$0.isEmpty }
        let count = items.isEmpty ? "is empty" : "has \(items.count)"
        return Refusal(
            .nothingToEdit, "'\(text)' leads to no item: there is no '\(name)'",
            notes: [didYouMean(name, in: names) ?? "the list \(count); the first is number 1"])
    }
}

extension RecordShape {
    /// The field of a key, which may be written with hyphens.
    func field(_ key: String) -> FieldShape? {
        fields.first { $0.key == key } ?? fields.first { $0.key == key.replacing("-", with: "_") }
    }

    /// The keys of the record and of those inside it, but not inside its lists.
    public var dottedKeys: [String] {
        fields.flatMap { field -> [String] in
            guard case .record(let inner) = field.shape else { return [field.key] }
            return inner.dottedKeys.map { "\(field.key).\($0)" }
        }
    }
}

extension [Node] {
    /// The position of an item by its id, its text, or its number, which counts from 1.
    func index(named name: String) -> Int? {
        if let index = firstIndex(where: { ($0["id"]?.resolved.text ?? $0.text) == name }) {
            return index
        }
        guard let number = Int(name), indices.contains(number - 1) else { return nil }
        return number - 1
    }
}
