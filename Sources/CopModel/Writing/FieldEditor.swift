import CopYAML

/// Turns a change of a field into edits of the document that holds the record.
struct FieldEditor {
    /// What the document holds; nil for nothing.
    let root: Node?
    /// The path from there to the record.
    let record: [PathStep]
    let key: FieldKey
    /// The path from the root to the field.
    private let path: [PathStep]

    /// Throws `Refusal` when the field is of an item that is not there.
    init(_ key: FieldKey, of record: [PathStep], in root: Node?) throws {
        self.root = root
        self.record = record
        self.key = key
        path = record + (try key.path(from: root?[record]?.resolved))
    }

    private var node: Node? { root?[path]?.resolved }

    /// The edits that make a change; none when everything is so already.
    func edits(for change: FieldChange) throws -> [Edit] {
        let items = node?.items.map(\.resolved) ?? []
        switch change {
        case .set(let value): return setting(value)
        case .add(let values):
            return appending(values.filter { value in !items.contains { value.matches($0) } })
        case .remove(let names):
            guard case .list(let element) = key.shape else { return [] }
            let indices = try names.map { name in
                guard let index = element.index(of: name, in: items), index < items.count else {
                    throw element.missing(name, in: items, of: key.text)
                }
                return index
            }
            return Set(indices).sorted(by: >).map { .remove(path + [.index($0)]) }
        case .clear: return clearing(path, key.shape)
        }
    }

    private func setting(_ value: Value) -> [Edit] {
        if let node, value.matches(node) { return [] }
        if case .list(let values) = value, let kept = node?.kept(in: values) {
            let removed = kept.removed.reversed().map { Edit.remove(path + [.index($0)]) }
            return removed + appending(Array(values[kept.count...]))
        }
        return [adding(value)]
    }

    private func appending(_ values: [Value]) -> [Edit] {
        guard !values.isEmpty else { return [] }
        guard depth >= path.count - 1 else { return [adding(.list(values))] }
        return values.map { .append(path, $0, order: order(at: path.count - 1)) }
    }

    /// A key of a form stays there with its comments, to be filled in again.
    private func clearing(_ path: [PathStep], _ shape: Shape) -> [Edit] {
        guard let node = root?[path]?.resolved, !node.isNull else { return [] }
        switch shape {
        case _ where key.isInList || !record.isEmpty: return [.remove(path)]
        case .record(let inner):
            return inner.fields.flatMap { clearing(path + [.key($0.key)], $0.shape) }
        case .list: return node.items.contains { _ in true } ? [.set(path, .list([]))] : []
        default: return [.set(path, .null)]
        }
    }

    /// How many steps of the path lead to something.
    private var depth: Int {
        path.indices.first { root?[Array(path[...$0])]?.resolved.isNull ?? true } ?? path.count
    }

    /// Sets a value, and the records around it that are not there yet.
    private func adding(_ value: Value) -> Edit {
        let last = min(depth, path.count - 1)
        var value = value
        for step in key.steps[(last + 1 - record.count)...].reversed() {
            value = step.around(value)
        }
        let target = Array(path[...last])
        guard case .item(let name, let shape) = key.steps[last - record.count],
            root?[target] == nil
        else {
            return .set(target, value, order: order(at: last))
        }
        return .append(Array(path[..<last]), shape.item(called: name, with: value))
    }

    /// The keys among which a step of the path stands.
    private func order(at position: Int) -> [String] {
        guard case .key(_, let order) = key.steps[position - record.count] else { return [] }
        return order
    }
}

extension FieldKey.Step {
    /// What holds a value at this step, and nothing else.
    fileprivate func around(_ value: Value) -> Value {
        switch self {
        case .key(let key, _): .mapping([Value.Entry(key, value)])
        case .item(let name, let shape): .list([shape.item(called: name, with: value)])
        }
    }
}

extension Shape {
    /// A new item of a list, with what it goes by before the rest.
    fileprivate func item(called name: String, with rest: Value) -> Value {
        guard let naming, case .mapping(let entries) = rest else { return rest }
        return .mapping([Value.Entry(naming.key, .text(name))] + entries)
    }
}

extension Node {
    /// Which items go for the rest to be what a list of values begins with: how many stay, and
    /// the positions of those that go. Nil when none stays.
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
