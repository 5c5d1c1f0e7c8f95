/// One thing that a graph or a subgraph says.
indirect enum DOTStatement: Hashable, Sendable {
    case node(String, DOTAttributes)
    case edge(String, String, DOTAttributes)
    case subgraph(DOTSubgraph)
    /// Nodes on one line; they get their attributes elsewhere.
    case sameRank([String])
    /// What other graphs say too, as lines that were written once for all of them.
    case written([String])

    func lines(isDirected: Bool) -> [String] {
        switch self {
        case .node(let id, var attributes):
            // Without a label Graphviz would show the id as it is encoded.
            if attributes["label"] == nil { attributes["label"] = .text(id) }
            return ["\(DOTText.identifier(id))\(attributes.written);"]
        case .edge(let from, let to, let attributes):
            let ends = [from, to].map(DOTText.identifier)
            let arrow = isDirected ? "->" : "--"
            return ["\(ends[0]) \(arrow) \(ends[1])\(attributes.written);"]
        case .subgraph(let subgraph):
            return subgraph.lines(isDirected: isDirected)
        case .sameRank(let ids):
            if ids.isEmpty { return [] }
            let nodes = ids.map { DOTText.identifier($0) + ";" }.joined(separator: " ")
            return ["{ rank=same; \(nodes) }"]
        case .written(let lines):
            return lines
        }
    }
}
