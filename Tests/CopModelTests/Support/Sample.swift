import CopModel
import CopYAML

/// Values made from the schema: every key of every record filled in, every reference leading
/// somewhere within the same sample.
enum Sample {
    /// Each file of a complete workspace, with the value that it holds.
    static let workspace: [(path: String, value: Value)] = WorkspaceSchema.names.map { name in
        let path =
            switch name {
            case "people", "intakes", "contracts", "diaries": "\(name)/person-1.yaml"
            case "patterns": "patterns/pattern-1.yaml"
            case "sessions": "sessions/2026-01-15-session-1.yaml"
            default: name
            }
        return (path, value(of: WorkspaceSchema.shape(of: name)!))
    }

    /// The same as texts.
    static var files: [String: String] {
        Dictionary(uniqueKeysWithValues: workspace.map { ($0.path, Emitter.document($0.value)) })
    }

    /// A value of a shape. Texts tell which key they belong to, so that none can be mistaken for
    /// another.
    static func value(of shape: Shape, key: String = "", in record: String = "", depth: Int = 0)
        -> Value
    {
        switch shape {
        case .text: .text("\(key) of \(record)")
        case .slug: .text(key == "id" ? id(record) : key.replacing("_", with: "-"))
        case .integer(let range): .plain("\(key == "format" ? 1 : range.upperBound)")
        case .boolean: .plain("true")
        case .day: .plain("2026-01-15")
        case .clockTime: .text(key == "until" ? "12:30" : "09:30")
        case .digest: .text(ContractDigest(of: contract).text)
        // The last: of visibilities, the one that may stand in any file.
        case .choice(let choices): .text(choices.last!)
        // A tie that leads from a person leads to an organisation.
        case .reference(let kinds): .text(reference(to: key == "to" ? kinds.last! : kinds[0]))
        case .list(let element):
            .list([value(of: element, key: key, in: record, depth: depth)])
        case .record(let shape):
            .mapping(
                shape.fields.filter { depth < 5 || $0.key != "because" }.map { field in
                    Value.Entry(
                        field.key,
                        value(of: field.shape, key: field.key, in: shape.name, depth: depth + 1))
                })
        }
    }

    /// What the one contract promises, with a signature that fits.
    private static var contract: Contract {
        var contract = Contract()
        contract.gives = ["gives of contract"]
        contract.expects = ["expects of contract"]
        contract.terms = ["terms of contract"]
        return contract
    }

    /// The id of the one record of a name; forms are named after their person.
    private static func id(_ record: String) -> String {
        switch record {
        case "intake", "contract": "person-1"
        case "session": "2026-01-15-session-1"
        default: "\(record.replacing(" ", with: "-"))-1"
        }
    }

    private static func reference(to kind: RecordKind) -> String {
        kind == .entry ? "person-1/diary-entry-1" : id(kind.rawValue)
    }

    /// The places of all references in a value of a shape.
    static func references(in shape: Shape, at path: [PathStep] = []) -> [[PathStep]] {
        switch shape {
        case .reference: [path]
        case .list(let element): references(in: element, at: path + [0])
        case .record(let record) where path.count < 8:
            record.fields.flatMap { references(in: $0.shape, at: path + [.key($0.key)]) }
        default: []
        }
    }
}

extension Value {
    /// The value with another one at a path.
    func replacing(_ path: ArraySlice<PathStep>, with new: Value) -> Value {
        guard let step = path.first else { return new }
        switch (self, step) {
        case (.mapping(let entries), .key(let key)):
            return .mapping(
                entries.map {
                    $0.key == key
                        ? Entry(key, $0.value.replacing(path.dropFirst(), with: new)) : $0
                })
        case (.list(let items), .index(let index)):
            var items = items
            items[index] = items[index].replacing(path.dropFirst(), with: new)
            return .list(items)
        default:
            return self
        }
    }
}
