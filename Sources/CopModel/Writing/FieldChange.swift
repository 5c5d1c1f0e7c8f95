import CopYAML

/// What a command does to a field of a record.
public enum FieldChange: Sendable {
    /// Lets it hold a value instead of another.
    case set(Value)
    /// Puts items behind those of its list, except what is in it already.
    case add([Value])
    /// Takes items out of its list: by id, by text or by number.
    case remove([String])
    /// Takes away what it holds.
    case clear

    /// A list gets a record more.
    public static func add(_ record: some Record) -> FieldChange {
        .add(record.encoded.map { [$0] } ?? [])
    }
}

/// Turns changes of fields into edits of the document that holds the record.
struct FieldEditor {
    /// What the document holds; nil for nothing.
    let root: Node?
    /// The path from there to the record.
    let record: [PathStep]

    /// The edits that make a change; none when everything is so already.
    func edits(for change: FieldChange, of key: FieldKey) throws -> [Edit] {
        let path = record + (try key.path(from: root?[record]?.resolved))
        let node = root?[path]?.resolved
        switch change {
        case .set(let value): return setting(value, at: path, key, node)
        case .add(let values):
            let items = node?.items.map { $0 } ?? []
            let new = values.filter { value in !items.contains { value.matches($0) } }
            return appending(new, at: path, key)
        case .remove(let names):
            let items = node?.items.map(\.resolved) ?? []
            let indices = try names.map { name in
                guard let index = items.index(named: name) else {
                    throw key.missing(name, among: items)
                }
                return index
            }
            return Set(indices).sorted(by: >).map { .remove(path + [.index($0)]) }
        case .clear:
            return clearing(path, key.shape, isInList: key.isInList || !record.isEmpty)
        }
    }

    private func setting(
        _ value: Value, at path: [PathStep], _ key: FieldKey, _ node: Node?
    ) -> [Edit] {
        if let node, value.matches(node) { return [] }
        if case .list(let values) = value, let kept = node?.kept(in: values) {
            let removed = kept.removed.reversed().map { Edit.remove(path + [.index($0)]) }
            return removed + appending(Array(values[kept.count...]), at: path, key)
        }
        return [adding(value, at: path, key)]
    }

    private func appending(_ values: [Value], at path: [PathStep], _ key: FieldKey) -> [Edit] {
        guard !values.isEmpty else { return [] }
        guard deepest(of: path) >= path.count - 1 else {
            return [adding(.list(values), at: path, key)]
        }
        return values.map { .append(path, $0, order: order(at: path.count - 1, key)) }
    }

    /// What is empty loses nothing; a key of a form stays there with its comments, to be filled in
    /// again.
    private func clearing(_ path: [PathStep], _ shape: Shape, isInList: Bool) -> [Edit] {
        guard let node = root?[path]?.resolved, !node.isNull else { return [] }
        switch shape {
        case _ where isInList: return [.remove(path)]
        case .record(let record):
            return record.fields.flatMap { field in
                clearing(path + [.key(field.key)], field.shape, isInList: false)
            }
        case .list:
            return node.items.contains { _ in true } ? [.set(path, .list([]))] : []
        default: return [.set(path, .null)]
        }
    }

    /// How many steps of a path lead to something.
    private func deepest(of path: [PathStep]) -> Int {
        for count in path.indices where root?[Array(path[...count])]?.resolved.isNull ?? true {
            return count
        }
        return path.count
    }

    /// Sets a value, and the records around it that are not there yet.
    private func adding(_ value: Value, at path: [PathStep], _ key: FieldKey) -> Edit {
        let last = min(deepest(of: path), path.count - 1)
        let nested = path[(last + 1)...].reversed().reduce(value) { inner, step in
            guard case .key(let key) = step else { return inner }
            return .mapping([Value.Entry(key, inner)])
        }
        return .set(Array(path[...last]), nested, order: order(at: last, key))
    }

    /// The keys among which a step of the path stands.
    private func order(at position: Int, _ key: FieldKey) -> [String] {
        guard case .key(_, let order) = key.steps[position - record.count] else { return [] }
        return order
    }
}

extension Node {
    /// Which items go for the rest to be what a list of values begins with: how many stay, and
    /// the positions of those that go. Nil when none stays, or not in this order.
    fileprivate func kept(in values: [Value]) -> (count: Int, removed: [Int])? {
        var count = 0
        var removed: [Int] = []
        for (position, item) in items.enumerated() {
            if count < values.count, values[count].matches(item) {
                count += 1
            } else {
                removed.append(position)
            }
        }
        return count > 0 ? (count, removed) : nil
    }
}
