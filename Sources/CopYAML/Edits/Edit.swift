/// A change to one value of a document.
///
/// Paths lead from the root of the document. Where an edit adds a key, `order` lists the keys of
/// its mapping in their proper order: the new one goes after the last of those before it, and to
/// the top where there is none. A key that `order` does not name goes to the end.
public enum Edit: Sendable, Equatable {
    /// Replaces the value at a path, or adds the last key of the path to its mapping.
    case set(_ path: [PathStep], Value, order: [String] = [])
    /// Adds items to the end of the list at a path; no value, or no key yet, is an empty list.
    case appendAll(_ path: [PathStep], [Value], order: [String] = [])
    /// Adds an item to a list, directly before the one at a path: below the comments above that.
    case insert(_ path: [PathStep], Value)
    /// Removes an item of a list or a key of a mapping, and the comments that belong to it.
    case remove(_ path: [PathStep])

    /// Adds one item to the end of the list at a path.
    public static func append(
        _ path: [PathStep], _ value: Value, order: [String] = []
    ) -> Edit {
        .appendAll(path, [value], order: order)
    }

    /// Where the change is.
    public var path: [PathStep] {
        switch self {
        case .set(let path, _, _), .appendAll(let path, _, _), .insert(let path, _),
            .remove(let path):
            path
        }
    }
}

/// Where a key goes among those that a mapping has.
enum KeyOrder {
    /// The position of a new key: 0 for the top, `present.count` for the end.
    static func position(of key: String, among present: [String], order: [String]) -> Int {
        guard let rank = order.firstIndex(of: key) else { return present.count }
        let before = Set(order[..<rank])
        return present.lastIndex(where: before.contains).map { $0 + 1 } ?? 0
    }
}
