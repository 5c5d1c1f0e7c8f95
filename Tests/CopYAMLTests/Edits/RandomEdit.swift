import CopYAML

/// A random edit of a value, and what the value is afterwards: told by simple means, so that the
/// code under test does not judge itself.
struct RandomEdit {
    let edit: Edit
    let expected: Value

    init(of value: Value, _ random: inout SeededRandom) {
        let paths = value.paths
        while true {
            let path = random.pick(paths)
            let target = value[path]!
            let new = random.value(depth: 2)
            switch (random.int(1...7), target) {
            case (1, .list(let values)):
                let more = (0..<random.int(0...2)).map { _ in random.value(depth: 1) }
                edit = .appendAll(path, [new] + more)
                expected = value.with(.list(values + [new] + more), at: path)
            case (1, .null) where !path.isEmpty:
                edit = .append(path, new)
                expected = value.with(.list([new]), at: path)
            case (2, .mapping(let entries)), (3, .mapping(let entries)):
                let order = (entries.map(\.key) + ["new"]).shuffled(using: &random)
                let (position, isGiven) = Self.position(of: "new", in: entries, order, &random)
                let isList = random.oneIn(3)
                edit =
                    isList
                    ? .append(path + ["new"], new, order: isGiven ? order : [])
                    : .set(path + ["new"], new, order: isGiven ? order : [])
                var after = entries
                after.insert(.init("new", isList ? .list([new]) : new), at: position)
                expected = value.with(.mapping(after), at: path)
            case (4, _), (5, _):
                edit = .set(path, new)
                expected = value.with(new, at: path)
            case (7, .list(let values)) where !values.isEmpty:
                let index = random.int(0...values.count - 1)
                edit = .insert(path + [.index(index)], new)
                expected = value.with(
                    .list(values[..<index] + [new] + values[index...]), at: path)
            case (6, _) where !path.isEmpty:
                edit = .remove(path)
                expected = value.without(path)
            default:
                continue
            }
            return
        }
    }

    /// After the last key that comes before it in the order.
    private static func position(
        of key: String, in entries: [Value.Entry], _ order: [String], _ random: inout SeededRandom
    ) -> (Int, isGiven: Bool) {
        guard random.oneIn(2) else { return (entries.count, false) }
        var position = 0
        for (index, entry) in entries.enumerated()
        where order.firstIndex(of: entry.key)! < order.firstIndex(of: key)! {
            position = index + 1
        }
        return (position, true)
    }
}

extension Value {
    /// The paths to this value and to all in it.
    var paths: [[PathStep]] {
        switch self {
        case .null, .text, .plain: [[]]
        case .list(let values):
            [[]] + values.enumerated().flatMap { i, v in v.paths.map { [.index(i)] + $0 } }
        case .mapping(let entries):
            [[]] + entries.flatMap { entry in entry.value.paths.map { [.key(entry.key)] + $0 } }
        }
    }

    subscript(path: [PathStep]) -> Value? {
        guard let step = path.first else { return self }
        let rest = Array(path.dropFirst())
        switch (self, step) {
        case (.list(let values), .index(let index)): return values[index][rest]
        case (.mapping(let entries), .key(let key)):
            return entries.first { $0.key == key }?.value[rest]
        default: return nil
        }
    }

    func with(_ new: Value, at path: [PathStep]) -> Value {
        guard let step = path.first else { return new }
        let rest = Array(path.dropFirst())
        switch (self, step) {
        case (.list(let values), .index(let index)):
            return .list(
                values.enumerated().map { $0 == index ? $1.with(new, at: rest) : $1 })
        case (.mapping(let entries), .key(let key)):
            return .mapping(
                entries.map {
                    .init($0.key, $0.key == key ? $0.value.with(new, at: rest) : $0.value)
                })
        default:
            return self
        }
    }

    func without(_ path: [PathStep]) -> Value {
        let parent = Array(path.dropLast())
        switch (self[parent], path.last) {
        case (.list(var values), .index(let index)):
            values.remove(at: index)
            return with(.list(values), at: parent)
        case (.mapping(let entries), .key(let key)):
            return with(.mapping(entries.filter { $0.key != key }), at: parent)
        default:
            return self
        }
    }
}
