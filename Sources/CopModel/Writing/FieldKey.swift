import CopYAML

/// The way from a record to one of its fields, as a command line has it: `vision.see`, or
/// `stakeholders.2.interest` for the second item of a list.
public struct FieldKey: Sendable {
    enum Step: Sendable {
        /// A key of a record, with all keys that the record can have, in their order.
        case key(String, among: [String])
        /// An item of a list of such items: by its number, or by what it goes by.
        case item(String, of: Shape)
    }

    /// As messages have it.
    public let text: String
    let steps: [Step]
    /// What may stand there.
    public let shape: Shape
    /// What it holds, for people: a sentence.
    public let documentation: String

    /// Throws `Refusal` for a key that the record does not have.
    init(_ text: String, in record: RecordShape) throws {
        var shape = Shape.record(record)
        var documentation = ""
        var steps: [Step] = []
        var words: [String] = []
        for word in text.split(separator: ".", omittingEmptySubsequences: false).map(String.init) {
            switch shape {
            case .record(let record):
                guard let field = record.field(word) else {
                    throw record.unknown(word, below: words)
                }
                steps.append(.key(field.key, among: record.keys))
                words.append(field.key)
                shape = field.shape
                documentation = field.documentation
            case .list(let element):
                steps.append(.item(word, of: element))
                words.append(word)
                shape = element
            default:
                throw Refusal(
                    .unknownKey,
                    "'\(words.dotted)' has no key '\(word)': it is \(shape.description)")
            }
        }
        self.text = words.dotted
        self.steps = steps
        self.shape = shape
        self.documentation = documentation
    }

    /// Whether it is a list of records.
    public var holdsRecords: Bool {
        if case .list(.record) = shape { true } else { false }
    }

    /// Whether it holds a text or a list of texts, whatever they have to look like.
    public var holdsTexts: Bool {
        if case .record = shape { false } else { !holdsRecords }
    }

    /// Whether it leads into a list, to an item or further.
    var isInList: Bool {
        steps.contains { if case .item = $0 { true } else { false } }
    }

    /// The path to the field in what a node holds.
    ///
    /// An item that goes by one of a few words, such as a function of the system, and that is not
    /// there yet, has the position behind the last. Throws `Refusal` for any other.
    func path(from record: Node?) throws -> [PathStep] {
        var node = record
        var path: [PathStep] = []
        var way: [String] = []
        for step in steps {
            switch step {
            case .key(let key, _):
                path.append(.key(key))
                way.append(key)
            case .item(let name, let shape):
                let items = node?.items.map(\.resolved) ?? []
                guard let index = shape.index(of: name, in: items) else {
                    throw shape.missing(name, in: items, of: way.dotted)
                }
                path.append(.index(index))
                way.append(name)
            }
            node = record?[path]?.resolved
        }
        return path
    }
}

extension Shape {
    /// The field by whose value an item of a list goes: its id, or a choice that it must make, if
    /// either comes first. A score of the system goes by its function, a signature by its side.
    var naming: FieldShape? {
        guard case .record(let record) = self, let first = record.fields.first else { return nil }
        return first.key == "id" || first.isRequired && first.shape.choices != nil ? first : nil
    }

    /// As many ids as a message names one by one.
    private static let fewWords = 10

    private var choices: [String]? {
        if case .choice(let choices) = self { choices } else { nil }
    }

    /// The position of an item of this shape by what it goes by, or by its number, which counts
    /// from 1.
    func index(of name: String, in items: [Node]) -> Int? {
        if let index = items.firstIndex(where: { self.name(of: $0) == name }) { return index }
        if naming?.shape.choices?.contains(name) ?? false { return items.count }
        guard let number = Int(name), items.indices.contains(number - 1) else { return nil }
        return number - 1
    }

    private func name(of item: Node) -> String? {
        item.kind == .scalar ? item.text : naming.flatMap { item[$0.key]?.resolved.text }
    }

    /// Why there is no such item in a list.
    func missing(_ name: String, in items: [Node], of list: String) -> Refusal {
        let names = (naming?.shape.choices ?? []) + items.compactMap(self.name)
        let count = items.isEmpty ? "it is empty" : "it has \(items.count); the first is number 1"
        let isOfWords = (1...Self.fewWords).contains(names.count) && names.allSatisfy(Slug.isSlug)
        return Refusal(
            .nothingToEdit, "there is no '\(name)' in '\(list)'",
            notes: [
                didYouMean(name, in: names)
                    ?? (isOfWords ? "it has \(names.joined(separator: ", "))" : count)
            ])
    }
}

extension RecordShape {
    /// The field of a key, which may be written with hyphens.
    fileprivate func field(_ key: String) -> FieldShape? {
        fields.first { $0.key == key } ?? fields.first { $0.key == key.replacing("-", with: "_") }
    }

    fileprivate func unknown(_ word: String, below way: [String]) -> Refusal {
        let meant = Spelling(Set(keys + dottedKeys)).meant(by: word)
        return Refusal(
            .unknownKey, "\(name) has no key '\(word)'",
            notes: [
                didYouMean(meant.map { (way + [$0]).dotted }),
                "its keys are \(keys.joined(separator: ", "))",
            ].compactMap { $0 })
    }

    /// The keys of the record and of those inside it, but not inside its lists; without its id,
    /// which is no field to be filled in.
    public var dottedKeys: [String] {
        fields.filter { $0.key != "id" }.flatMap { field -> [String] in
            guard case .record(let inner) = field.shape else { return [field.key] }
            return inner.dottedKeys.map { "\(field.key).\($0)" }
        }
    }
}

extension [String] {
    fileprivate var dotted: String { joined(separator: ".") }
}
