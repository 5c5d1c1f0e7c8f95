/// A part of a graph with attributes of its own, boxed in when it is a cluster.
struct DOTSubgraph: Hashable, Sendable {
    var name: String
    /// Whether Graphviz draws a box around it, with its label.
    var isCluster: Bool
    var attributes: DOTAttributes
    /// Attributes of the nodes that it adds.
    var nodeDefaults: DOTAttributes = [:]
    /// Attributes of the edges that it adds.
    var edgeDefaults: DOTAttributes = [:]
    var statements: [DOTStatement]

    init(
        _ name: String, isCluster: Bool = false, _ attributes: DOTAttributes = [:],
        _ statements: [DOTStatement] = []
    ) {
        self.name = name
        self.isCluster = isCluster
        self.attributes = attributes
        self.statements = statements
    }

    /// Adds it to a file.
    func write(to file: inout String, indent: String, isDirected: Bool) {
        // To Graphviz a subgraph is a cluster when, and only when, its name begins so.
        let id = DOTText.identifier((isCluster ? "cluster_" : "part_") + name)
        file += "\(indent)subgraph \(id) {\n"
        let inner = indent + "  "
        // A subgraph inherits the attributes around it: a label of the graph would be repeated.
        let own = isCluster ? (["label": ""] as DOTAttributes).merging(attributes) : attributes
        own.write(to: &file, asDefaultsOf: "graph", indent: inner)
        nodeDefaults.write(to: &file, asDefaultsOf: "node", indent: inner)
        edgeDefaults.write(to: &file, asDefaultsOf: "edge", indent: inner)
        for statement in statements {
            statement.write(to: &file, indent: inner, isDirected: isDirected)
        }
        file += "\(indent)}\n"
    }
}
