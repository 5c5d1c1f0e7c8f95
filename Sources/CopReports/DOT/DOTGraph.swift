/// A Graphviz graph: a typed model whose text `dot` reads whatever the labels hold.
///
/// Statements are written in the order in which they were added; whoever adds them sorts.
struct DOTGraph: Hashable, Sendable {
    /// Whether its edges are arrows.
    var isDirected: Bool
    /// The name of the graph; not shown, but the title of an SVG.
    var name: String
    var attributes: DOTAttributes = [:]
    /// Attributes of every node that does not say otherwise.
    var nodeDefaults: DOTAttributes = [:]
    /// Attributes of every edge that does not say otherwise.
    var edgeDefaults: DOTAttributes = [:]
    var statements: [DOTStatement] = []

    init(name: String, isDirected: Bool = true) {
        self.name = name
        self.isDirected = isDirected
    }

    /// Adds a node; its label is its id unless the attributes have one.
    mutating func node(_ id: String, _ attributes: DOTAttributes = [:]) {
        statements.append(.node(id, attributes))
    }

    /// Adds an edge.
    mutating func edge(_ from: String, _ to: String, _ attributes: DOTAttributes = [:]) {
        statements.append(.edge(from, to, attributes))
    }

    /// Adds a group of statements.
    mutating func subgraph(_ subgraph: DOTSubgraph) { statements.append(.subgraph(subgraph)) }

    /// Puts nodes on one line, left to right or top to bottom (for layout by `dot`).
    mutating func sameRank(_ ids: [String]) { statements.append(.sameRank(ids)) }

    /// The whole file.
    var text: String {
        var file = "\(isDirected ? "digraph" : "graph") \(DOTText.identifier(name)) {\n  graph"
        (["charset": "UTF-8"] as DOTAttributes).merging(attributes).write(to: &file)
        file += ";\n"
        nodeDefaults.write(to: &file, asDefaultsOf: "node", indent: "  ")
        edgeDefaults.write(to: &file, asDefaultsOf: "edge", indent: "  ")
        return file + body + "}\n"
    }

    /// The statements as lines of the file.
    var body: String {
        var file = ""
        for statement in statements {
            statement.write(to: &file, indent: "  ", isDirected: isDirected)
        }
        return file
    }
}
