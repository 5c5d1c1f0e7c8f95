/// One thing that a graph or a subgraph says.
indirect enum DOTStatement: Hashable, Sendable {
    case node(String, DOTAttributes)
    case edge(String, String, DOTAttributes)
    case subgraph(DOTSubgraph)
    /// Nodes on one line; they get their attributes elsewhere.
    case sameRank([String])
    /// What other graphs say too: the lines of a body that was written once for all of them.
    case written(String)

    /// Adds it to a file.
    func write(to file: inout String, indent: String, isDirected: Bool) {
        switch self {
        case .node(let id, var attributes):
            // Without a label Graphviz would show the id as it is encoded.
            if attributes["label"] == nil { attributes["label"] = .text(id) }
            file += indent
            file += DOTText.identifier(id)
            attributes.write(to: &file)
            file += ";\n"
        case .edge(let from, let to, let attributes):
            file += indent
            file += DOTText.identifier(from)
            file += isDirected ? " -> " : " -- "
            file += DOTText.identifier(to)
            attributes.write(to: &file)
            file += ";\n"
        case .subgraph(let subgraph):
            subgraph.write(to: &file, indent: indent, isDirected: isDirected)
        case .sameRank(let ids):
            if ids.isEmpty { return }
            let nodes = ids.map { DOTText.identifier($0) + ";" }.joined(separator: " ")
            file += "\(indent){ rank=same; \(nodes) }\n"
        case .written(let body):
            file += body
        }
    }
}
