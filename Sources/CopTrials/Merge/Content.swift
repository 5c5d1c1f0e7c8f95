/// What an export holds, to compare it whatever the order of its lists.
enum Content: Hashable, Decodable {
    case nothing
    case flag(Bool)
    case number(Double)
    case text(String)
    case list([Content])
    case mapping([String: Content])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .nothing
        } else if let flag = try? container.decode(Bool.self) {
            self = .flag(flag)
        } else if let number = try? container.decode(Double.self) {
            self = .number(number)
        } else if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let items = try? container.decode([Content].self) {
            self = .list(items)
        } else {
            self = .mapping(try container.decode([String: Content].self))
        }
    }

    subscript(key: String) -> Content? {
        guard case .mapping(let entries) = self else { return nil }
        return entries[key]
    }

    /// The same for the same content: lists count as sets.
    var canonical: String {
        switch self {
        case .nothing: "nothing"
        case .flag(let flag): "\(flag)"
        case .number(let number): "\(number)"
        case .text(let text): text.debugDescription
        case .list(let items): "[\(items.map(\.canonical).sorted().joined(separator: ", "))]"
        case .mapping(let entries):
            "{"
                + entries.sorted { $0.key < $1.key }.map { "\($0): \($1.canonical)" }
                .joined(separator: ", ") + "}"
        }
    }

    /// The keys whose values differ.
    func differences(from other: Content) -> [String] {
        guard case .mapping(let own) = self, case .mapping(let others) = other else {
            return self == other ? [] : ["everything"]
        }
        return Set(own.keys).union(others.keys).sorted().filter {
            own[$0]?.canonical != others[$0]?.canonical
        }
    }
}

extension Content {
    /// What must be there when several versions of it are joined: all that any of them added or
    /// changed.
    static func joined(_ base: Content?, _ versions: [Content?]) throws -> Content? {
        let changed = Set(versions.filter { $0 != base })
        guard let first = changed.first else { return base }
        if changed.count == 1 { return first }
        let there = versions.compactMap { $0 } + [base].compactMap { $0 }
        if there.allSatisfy(\.isMapping) {
            let keys = Set(there.flatMap(\.keys))
            return .mapping(
                try keys.reduce(into: [:]) { entries, key in
                    entries[key] = try joined(base?[key], versions.map { $0?[key] })
                })
        }
        guard there.allSatisfy(\.isList) else { throw Unexpected("\(changed)") }
        if there.flatMap(\.items).allSatisfy({ $0["id"] != nil }) {
            let ids = Set(there.flatMap(\.items).compactMap { $0["id"] })
            return .list(
                try ids.compactMap { id in
                    try joined(base?.item(id), versions.map { $0?.item(id) })
                })
        }
        let old = Set(base?.items ?? [])
        let kept = old.filter { item in versions.allSatisfy { $0?.items.contains(item) ?? false } }
        let new = versions.flatMap { $0?.items ?? [] }.filter { !old.contains($0) }
        return .list(Array(kept.union(new)))
    }

    private var isMapping: Bool { if case .mapping = self { true } else { false } }
    private var isList: Bool { if case .list = self { true } else { false } }
    private var keys: [String] {
        if case .mapping(let entries) = self { Array(entries.keys) } else { [] }
    }
    private var items: [Content] { if case .list(let items) = self { items } else { [] } }
    private func item(_ id: Content) -> Content? { items.first { $0["id"] == id } }
}
