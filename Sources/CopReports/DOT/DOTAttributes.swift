/// Attributes of a graph, a node or an edge, in the order in which they were first set.
struct DOTAttributes: Hashable, Sendable, ExpressibleByDictionaryLiteral {
    private(set) var names: [String] = []
    private var values: [String: DOTValue] = [:]

    init(dictionaryLiteral elements: (String, DOTValue)...) {
        for (name, value) in elements { self[name] = value }
    }

    var isEmpty: Bool { names.isEmpty }

    /// The value of an attribute; nil takes it away.
    subscript(name: String) -> DOTValue? {
        get { values[name] }
        set {
            if newValue == nil {
                names.removeAll { $0 == name }
            } else if values[name] == nil {
                names.append(name)
            }
            values[name] = newValue
        }
    }

    /// These attributes, and others that override them.
    func merging(_ others: DOTAttributes) -> DOTAttributes {
        var result = self
        for name in others.names { result[name] = others[name] }
        return result
    }

    /// As they stand in the file, with a blank before; empty when there are none.
    var written: String {
        if isEmpty { return "" }
        return " [" + names.map { "\($0)=\(values[$0]!.written)" }.joined(separator: ", ") + "]"
    }
}
