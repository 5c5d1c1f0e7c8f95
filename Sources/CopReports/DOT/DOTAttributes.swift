/// Attributes of a graph, a node or an edge, in the order in which they were first set.
struct DOTAttributes: Hashable, Sendable, ExpressibleByDictionaryLiteral {
    /// A few, which are found as fast as in a dictionary.
    private var attributes: [Attribute] = []

    private struct Attribute: Hashable, Sendable {
        let name: String
        var value: DOTValue
    }

    init(dictionaryLiteral elements: (String, DOTValue)...) {
        for (name, value) in elements { self[name] = value }
    }

    var isEmpty: Bool { attributes.isEmpty }

    /// The value of an attribute; nil takes it away.
    subscript(name: String) -> DOTValue? {
        get { attributes.first { $0.name == name }?.value }
        set {
            let place = attributes.firstIndex { $0.name == name }
            switch (place, newValue) {
            case (let place?, let value?): attributes[place].value = value
            case (let place?, nil): attributes.remove(at: place)
            case (nil, let value?): attributes.append(Attribute(name: name, value: value))
            case (nil, nil): break
            }
        }
    }

    /// These attributes, and others that override them.
    func merging(_ others: DOTAttributes) -> DOTAttributes {
        var result = self
        for other in others.attributes { result[other.name] = other.value }
        return result
    }

    /// Adds them to what has them, with a blank before; nothing when there are none.
    func write(to file: inout String) {
        if isEmpty { return }
        var mark = " ["
        for attribute in attributes {
            file += mark
            file += attribute.name
            file += "="
            attribute.value.write(to: &file)
            mark = ", "
        }
        file += "]"
    }

    /// Adds them as a line that says what every node, every edge or the graph itself has; nothing when
    /// there are none.
    func write(to file: inout String, asDefaultsOf kind: String, indent: String) {
        if isEmpty { return }
        file += indent + kind
        write(to: &file)
        file += ";\n"
    }
}
