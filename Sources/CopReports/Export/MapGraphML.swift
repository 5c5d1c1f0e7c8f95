import CopAnalysis
import CopModel

/// The social map as GraphML (http://graphml.graphdrawing.org), as Gephi, visone and networkx read
/// it: people, organisations and coalitions, and the ties between them.
struct MapGraphML {
    let text: String

    init(_ map: SocialMap) {
        var lines = [
            #"<?xml version="1.0" encoding="UTF-8"?>"#,
            #"<graphml xmlns="http://graphml.graphdrawing.org/xmlns">"#,
        ]
        lines += Self.nodeKeys.map { Self.key($0, of: "node") }
        lines += Self.tieKeys.map { Self.key($0, of: "edge") }
        lines.append(#"  <graph id="\#(map.day)" edgedefault="directed">"#)
        lines += map.nodes.flatMap(Self.lines)
        lines += map.coalitions.flatMap(Self.lines)
        lines += map.ties.flatMap(Self.lines)
        lines += map.coalitions.flatMap { coalition in
            coalition.members.flatMap { member in
                Self.edge(
                    from: member, to: Self.id(of: coalition), isMutual: false,
                    [("kind", "member")])
            }
        }
        text = (lines + ["  </graph>", "</graphml>", ""]).joined(separator: "\n")
    }

    /// The attributes, with the types that they have.
    private static let nodeKeys = [
        ("label", "string"), ("type", "string"), ("organisation", "string"), ("level", "string"),
        ("sector", "string"), ("takes_part", "boolean"), ("purpose", "string"),
        ("since", "string"),
    ]
    /// Programs take `weight` for the strength of a tie.
    private static let tieKeys = [
        ("kind", "string"), ("mutual", "boolean"), ("weight", "int"), ("tie_since", "string"),
    ]

    private static func key(_ key: (name: String, type: String), of element: String) -> String {
        #"  <key id="\#(key.name)" for="\#(element)" attr.name="\#(key.name)" attr.type="\#(key.type)"/>"#
    }

    private static func lines(_ node: MapNode) -> [String] {
        self.node(
            node.id,
            [
                ("label", node.name), ("type", node.kind.rawValue),
                ("organisation", node.organisation), ("level", node.level?.rawValue),
                ("sector", node.sector), ("takes_part", "\(node.takesPart)"),
            ])
    }

    private static func lines(_ coalition: MapCoalition) -> [String] {
        node(
            id(of: coalition),
            [
                ("label", coalition.name), ("type", "coalition"), ("purpose", coalition.purpose),
                ("since", coalition.since?.description),
            ])
    }

    /// A coalition may have the id of a person.
    private static func id(of coalition: MapCoalition) -> String { "coalition/\(coalition.id)" }

    private static func lines(_ tie: MapTie) -> [String] {
        edge(
            from: tie.from, to: tie.to, isMutual: tie.isMutual,
            [
                ("kind", tie.kind), ("mutual", "\(tie.isMutual)"),
                ("weight", tie.strength.map(String.init)),
                ("tie_since", tie.since?.description),
            ])
    }

    private typealias Data = [(key: String, value: String?)]

    private static func node(_ id: String, _ data: Data) -> [String] {
        [#"    <node id="\#(escaped(id))">"#] + lines(data) + ["    </node>"]
    }

    private static func edge(
        from: String, to: String, isMutual: Bool, _ data: Data
    ) -> [String] {
        let ends = #"source="\#(escaped(from))" target="\#(escaped(to))""#
        return [#"    <edge \#(ends) directed="\#(!isMutual)">"#] + lines(data) + ["    </edge>"]
    }

    private static func lines(_ data: Data) -> [String] {
        data.compactMap { key, value in
            value.map { #"      <data key="\#(key)">\#(escaped($0))</data>"# }
        }
    }

    /// Text as XML has it, in an element or between the quotes of an attribute.
    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.visibleScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
