/// Joins what two people changed in one file, each in a version of their own.
///
/// Git compares lines. Two records added at the end of a list are a conflict to it, and where it
/// is told to keep the lines of both, it takes lines that the two have in common only once. Here
/// values are compared: the keys of mappings, and the items of lists by their id or else by what
/// they hold.
struct Joining {
    /// What makes their changes in our version, in the order in which it is to be done.
    private(set) var edits: [Edit] = []

    /// Where the two versions contradict each other.
    struct Contradiction: Error {
        let path: [PathStep]
    }

    /// - Parameter base: what both versions came from; nil where both added the file.
    init(ours: Node, theirs: Node, base: Node?) throws(Contradiction) {
        if base == nil, !ours.holdsListsOnly || !theirs.holdsListsOnly {
            // Two records under one name may be two.
            guard Value(ours) == Value(theirs) else { throw Contradiction(path: []) }
            return
        }
        try join(ours.resolved, theirs.resolved, base?.resolved, at: [])
    }

    private mutating func join(
        _ ours: Node, _ theirs: Node, _ base: Node?, at path: [PathStep]
    ) throws(Contradiction) {
        let changed = Value(theirs)
        if changed == Value(ours) || changed == base.map(Value.init) { return }
        if ours.kind == .mapping, theirs.kind == .mapping {
            try joinMappings(ours, theirs, base, at: path)
        } else if ours.isListOrNothing, theirs.isListOrNothing {
            try joinLists(ours, theirs, base, at: path)
        } else {
            guard Value(ours) == base.map(Value.init) else { throw Contradiction(path: path) }
            edits.append(.set(path, theirs.valueKeepingPlain))
        }
    }

    private mutating func joinMappings(
        _ ours: Node, _ theirs: Node, _ base: Node?, at path: [PathStep]
    ) throws(Contradiction) {
        let order = theirs.entries.map(\.key.text)
        for (key, value) in theirs.entries {
            let place = path + [.key(key.text)]
            let old = base?[key.text]?.resolved
            if let own = ours[key.text]?.resolved {
                try join(own, value.resolved, old, at: place)
            } else if let old {
                guard Value(old) == Value(value) else { throw Contradiction(path: place) }
            } else {
                edits.append(.set(place, value.valueKeepingPlain, order: order))
            }
        }
        for (key, value) in ours.entries where theirs[key.text] == nil {
            guard let old = base?[key.text] else { continue }
            let place = path + [.key(key.text)]
            guard Value(old) == Value(value) else { throw Contradiction(path: place) }
            edits.append(.remove(place))
        }
    }

    private mutating func joinLists(
        _ ours: Node, _ theirs: Node, _ base: Node?, at path: [PathStep]
    ) throws(Contradiction) {
        let own = ListItems(ours)
        let other = ListItems(theirs)
        let old = ListItems(base)
        var removed = old.names.filter { other[$0] == nil && own[$0] != nil }
        var added = other.names.filter { own[$0] == nil && old[$0] == nil }
        let isReplacedTwice = old.names.contains { name in
            name.isValue && own[name] == nil && other[name] == nil
        }
        if isReplacedTwice, !added.isEmpty, own.names.contains(where: { old[$0] == nil }) {
            throw Contradiction(path: path)
        }
        // An item without an id that stands where another stood is that one, changed.
        for name in removed where name.isValue {
            guard let index = old.names.firstIndex(of: name), index < other.names.count,
                let place = added.firstIndex(of: other.names[index]), let item = own[name]
            else { continue }
            let new = added.remove(at: place)
            removed.removeAll { $0 == name }
            let itemPath = path + [.index(item.index)]
            try join(item.node, other[new]!.node, old[name]!.node, at: itemPath)
        }
        for name in other.names {
            guard let item = other[name] else { continue }
            if let mine = own[name] {
                let itemPath = path + [.index(mine.index)]
                guard old[name] != nil || Value(mine.node) == Value(item.node) else {
                    throw Contradiction(path: itemPath)
                }
                try join(mine.node, item.node, old[name]?.node, at: itemPath)
            } else if let former = old[name], Value(former.node) != Value(item.node) {
                throw Contradiction(path: path)
            }
        }
        if !added.isEmpty {
            edits.append(.appendAll(path, added.map { other[$0]!.node.valueKeepingPlain }))
        }
        for item in removed.compactMap({ own[$0] }).sorted(by: { $0.index > $1.index }) {
            let place = path + [.index(item.index)]
            guard let former = old[item.name], Value(former.node) == Value(item.node) else {
                throw Contradiction(path: place)
            }
            edits.append(.remove(place))
        }
    }
}
