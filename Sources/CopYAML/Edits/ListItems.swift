/// The items of a list by what makes them the same in several versions of it.
struct ListItems {
    /// In the order of the list.
    let names: [Name]
    private let items: [Name: Item]

    /// Its id or else what it holds, and how many like it stand before it.
    struct Name: Hashable {
        fileprivate let id: String?
        fileprivate let value: Value?
        fileprivate let count: Int

        /// Whether what it holds is all that it is known by.
        var isValue: Bool { id == nil }
    }

    struct Item {
        let name: Name
        let node: Node
        let index: Int
    }

    /// - Parameter list: anything else than a list has no items.
    init(_ list: Node?) {
        var names: [Name] = []
        var items: [Name: Item] = [:]
        var counts: [Name: Int] = [:]
        for (index, item) in (list?.resolved.items.map(\.resolved) ?? []).enumerated() {
            let id = item["id"]?.resolved
            let isNamed = id?.kind == .scalar && id?.isNull == false
            let plain = Name(
                id: isNamed ? id?.text : nil, value: isNamed ? nil : Value(item), count: 0)
            let name = Name(id: plain.id, value: plain.value, count: counts[plain, default: 0])
            counts[plain, default: 0] += 1
            names.append(name)
            items[name] = Item(name: name, node: item, index: index)
        }
        self.names = names
        self.items = items
    }

    subscript(name: Name) -> Item? { items[name] }
}
