import CopAnalysis
import CopModel
import Foundation
import TestSupport
import Testing

@testable import CopReports

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// The map of a day as programs for networks read it.
@Suite struct MapGraphMLTests {
    private static let files = [
        "organisations.yaml": "organisations: [{ id: north, name: 'R&D <North>', level: niche }]",
        "people/anna.yaml":
            "name: '\"Anna\" ]]> & co'\norganisation: north\nroles: [participant]\njoined: 2026-01-01\n",
        "network.yaml": """
        kinds: [{ id: sings-with, label: Sings with }]
        relations:
          - { from: anna, to: ben, kind: advises, strength: 4, since: 2026-01-20 }
          - { from: ben, to: north, kind: sings-with, mutual: true, since: 2026-03-01 }
          - { from: anna, to: olga, kind: knows, until: 2026-01-31 }
        coalitions:
          - { id: friends, name: Friends, purpose: Fun, members: [anna, north], since: 2026-02-01 }
        """,
    ]

    private func parsed(_ date: String) throws -> ParsedGraph {
        let map = SocialMap(try workspace(Self.files), on: day(date))
        return try ParsedGraph(MapGraphML(map).text)
    }

    @Test func holdsEveryoneAndEveryTie() throws {
        let graph = try parsed("2026-03-01")
        #expect(Set(graph.nodes.keys) == ["anna", "ben", "north", "coalition/friends"])
        #expect(
            graph.nodes["anna"] == [
                "label": "\"Anna\" ]]> & co", "type": "person", "organisation": "north",
                "level": "niche", "takes_part": "true",
            ])
        #expect(graph.nodes["north"]?["label"] == "R&D <North>")
        #expect(
            graph.nodes["coalition/friends"] == [
                "label": "Friends", "type": "coalition", "purpose": "Fun", "since": "2026-02-01",
            ])
        #expect(
            Set(graph.edges) == [
                ParsedGraph.Edge(
                    source: "anna", target: "ben", directed: "true",
                    data: [
                        "kind": "advises", "mutual": "false", "weight": "4",
                        "tie_since": "2026-01-20",
                    ]),
                ParsedGraph.Edge(
                    source: "ben", target: "north", directed: "false",
                    data: ["kind": "sings-with", "mutual": "true", "tie_since": "2026-03-01"]),
                ParsedGraph.Edge(
                    source: "anna", target: "coalition/friends", directed: "true",
                    data: ["kind": "member"]),
                ParsedGraph.Edge(
                    source: "north", target: "coalition/friends", directed: "true",
                    data: ["kind": "member"]),
            ])
    }

    @Test func isThatOfItsDay() throws {
        let graph = try parsed("2026-01-25")
        #expect(graph.edges.map(\.target).sorted() == ["ben", "olga"])
        #expect(graph.nodes["coalition/friends"] == nil)
    }

    @Test(arguments: NastyText.samples)
    func anyTextIsText(_ text: String) throws {
        let quoted = String(decoding: try JSONEncoder().encode(text), as: UTF8.self)
        let map = SocialMap(
            try workspace(["people/anna.yaml": "name: \(quoted)\nroles: [participant]\n"]),
            on: day("2026-03-01"))
        let graph = try ParsedGraph(MapGraphML(map).text)
        #expect(graph.nodes["anna"]?["label"] == CSVTextTests.shown(text))
    }
}

/// What an XML parser finds in GraphML.
final class ParsedGraph: NSObject, XMLParserDelegate {
    struct Edge: Hashable {
        let source: String
        let target: String
        let directed: String
        var data: [String: String] = [:]
    }

    private(set) var nodes: [String: [String: String]] = [:]
    private(set) var edges: [Edge] = []
    private var keys: Set<String> = []
    private var node: String?
    private var key: String?
    private var text = ""

    init(_ graphML: String) throws {
        super.init()
        let parser = XMLParser(data: Data(graphML.utf8))
        parser.delegate = self
        try #require(parser.parse())
        for edge in edges {
            #expect(nodes[edge.source] != nil && nodes[edge.target] != nil, "\(edge)")
        }
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
        qualifiedName: String?, attributes: [String: String]
    ) {
        let id = attributes["id"] ?? ""
        switch name {
        case "key": keys.insert(id)
        case "node":
            #expect(nodes[id] == nil)
            nodes[id] = [:]
            node = id
        case "edge":
            node = nil
            edges.append(
                Edge(
                    source: attributes["source"] ?? "", target: attributes["target"] ?? "",
                    directed: attributes["directed"] ?? ""))
        case "data":
            key = attributes["key"]
            text = ""
            #expect(keys.contains(key ?? ""))
        default: break
        }
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

    func parser(
        _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
        qualifiedName: String?
    ) {
        guard name == "data", let key else { return }
        if let node {
            nodes[node]?[key] = text
        } else {
            edges[edges.count - 1].data[key] = text
        }
    }
}
