extension Value {
    /// The value after an edit: what a document must hold when the edit was made in its text.
    ///
    /// Nil where the edit does not fit the value.
    func applying(_ edit: Edit) -> Value? {
        switch edit {
        case .set(let path, let value, let order):
            changing(path[...], order) { _ in value }
        case .appendAll(let path, let new, let order):
            changing(path[...], order) { old in
                switch old {
                case nil, .null: .list(new)
                case .list(let values): .list(values + new)
                default: nil
                }
            }
        case .insert(let path, let value):
            path.last.flatMap { last in
                changing(path.dropLast(), []) { $0?.inserting(value, before: last) }
            }
        case .remove(let path):
            path.last.flatMap { last in
                changing(path.dropLast(), []) { $0?.removing(last) }
            }
        }
    }

    private func changing(
        _ path: ArraySlice<PathStep>, _ order: [String], _ change: (Value?) -> Value?
    ) -> Value? {
        guard let step = path.first else { return change(self) }
        let rest = path.dropFirst()
        switch (step, self) {
        case (.index(let index), .list(var values)) where values.indices.contains(index):
            guard let value = values[index].changing(rest, order, change) else { return nil }
            values[index] = value
            return .list(values)
        case (.key, .null):
            return Value.mapping([]).changing(path, order, change)
        case (.key(let key), .mapping(var entries)):
            if let index = entries.firstIndex(where: { $0.key == key }) {
                let old = entries[index].value
                guard let value = old.changing(rest, order, change) else { return nil }
                entries[index] = Entry(key, value)
            } else {
                guard rest.isEmpty, let value = change(nil) else { return nil }
                let index = KeyOrder.position(of: key, among: entries.map(\.key), order: order)
                entries.insert(Entry(key, value), at: index)
            }
            return .mapping(entries)
        default:
            return nil
        }
    }

    private func inserting(_ value: Value, before step: PathStep) -> Value? {
        guard case .index(let index) = step, case .list(var values) = self,
            values.indices.contains(index)
        else { return nil }
        values.insert(value, at: index)
        return .list(values)
    }

    private func removing(_ step: PathStep) -> Value? {
        switch (step, self) {
        case (.index(let index), .list(var values)) where values.indices.contains(index):
            values.remove(at: index)
            return .list(values)
        case (.key(let key), .mapping(var entries)):
            entries.removeAll { $0.key == key }
            return .mapping(entries)
        default:
            return nil
        }
    }
}
