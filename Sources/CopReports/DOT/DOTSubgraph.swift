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

    func lines(isDirected: Bool) -> [String] {
        // To Graphviz a subgraph is a cluster when, and only when, its name begins so.
        let id = DOTText.identifier((isCluster ? "cluster_" : "part_") + name)
        var lines = ["subgraph \(id) {"]
        // A subgraph inherits the attributes around it: a label of the graph would be repeated.
        let own = isCluster ? (["label": ""] as DOTAttributes).merging(attributes) : attributes
        if !own.isEmpty { lines.append("  graph\(own.written);") }
        if !nodeDefaults.isEmpty { lines.append("  node\(nodeDefaults.written);") }
        if !edgeDefaults.isEmpty { lines.append("  edge\(edgeDefaults.written);") }
        lines += statements.flatMap { $0.lines(isDirected: isDirected) }.map { "  " + $0 }
        return lines + ["}"]
    }
}
