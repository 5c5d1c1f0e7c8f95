/// A value in a document, and what it hangs from.
struct Place {
    let node: Node
    /// The list or mapping that holds it; nil for the root.
    let container: Node?
    /// Its position in the container.
    let position: Int
    /// Its key, if the container is a mapping.
    let key: Node?
    /// Whether it stands between brackets or braces.
    let isInFlow: Bool

    init(root: Node) {
        node = root
        container = nil
        position = 0
        key = nil
        isInFlow = false
    }

    init(_ node: Node, in container: Place, position: Int, key: Node? = nil) {
        self.node = node
        self.container = container.node
        self.position = position
        self.key = key
        isInFlow = container.isInFlow || container.node.style == .flow
    }
}

extension Node {
    /// Whether this is a list or a mapping without anything in it.
    var isEmptyCollection: Bool {
        (kind == .sequence || kind == .mapping) && Int(record.next) == index + 1
    }

    /// The indices of this node and of all below it.
    var subtree: Range<Int> { index..<Int(record.next) }
}
