import Foundation
import Testing

@testable import CopReports

@Suite struct DOTGraphTests {
    @Test func writesStatementsInTheirOrder() {
        var graph = DOTGraph(name: "map")
        graph.attributes["rankdir"] = "LR"
        graph.nodeDefaults["shape"] = "box"
        graph.node("b", ["label": .text("B"), "width": 1.5])
        graph.node("a")
        graph.edge("b", "a", ["penwidth": 2])
        graph.subgraph(DOTSubgraph("c", isCluster: true, ["label": .text("C")], [.node("d", [:])]))
        graph.sameRank(["a", "d"])
        #expect(
            graph.text == """
                digraph "map" {
                  graph [charset="UTF-8", rankdir="LR"];
                  node [shape="box"];
                  "b" [label="B", width=1.50];
                  "a" [label="a"];
                  "b" -> "a" [penwidth=2];
                  subgraph "cluster_c" {
                    graph [label="C"];
                    "d" [label="d"];
                  }
                  { rank=same; "a"; "d"; }
                }

                """)
    }

    @Test func undirectedGraphsHaveNoArrows() {
        var graph = DOTGraph(name: "", isDirected: false)
        graph.edge("a", "b")
        #expect(graph.text.hasPrefix("graph \"\" {"))
        #expect(graph.text.contains("\"a\" -- \"b\";"))
    }

    @Test func aLaterValueReplacesAnEarlierOneInItsPlace() {
        var attributes: DOTAttributes = ["color": "red", "style": "bold"]
        attributes["color"] = "blue"
        #expect(written(attributes) == " [color=\"blue\", style=\"bold\"]")
        attributes["color"] = nil
        #expect(written(attributes) == " [style=\"bold\"]")
        attributes["style"] = nil
        #expect(written(attributes).isEmpty)
    }

    private func written(_ attributes: DOTAttributes) -> String {
        var file = ""
        attributes.write(to: &file)
        return file
    }

    @Test(arguments: [
        (0.0, "0.00"), (0.005, "0.01"), (-0.25, "-0.25"), (12.345, "12.35"), (.nan, "0"),
        (.infinity, "0"), (100, "100.00"),
    ])
    func decimalsHaveTwoDigits(_ number: Double, _ written: String) {
        var file = ""
        DOTValue.decimal(number).write(to: &file)
        #expect(file == written)
    }

    @Test func idsDifferWhenTextsDo() {
        let texts = NastyText.samples + NastyText.hidden.map(\.0) + NastyText.hidden.map(\.1)
        let different = Set(texts)
        #expect(Set(texts.map(DOTText.identifier)).count == different.count)
    }

    @Test(.enabled(if: Dot.isInstalled))
    func labelsShowExactlyTheText() throws {
        var graph = DOTGraph(name: "nasty \" \\ name")
        for (index, text) in NastyText.samples.enumerated() {
            graph.node(text, ["label": .text(text), "tooltip": .text(text)])
            graph.edge(text, NastyText.samples[0], ["label": .text("\(index) \(text)")])
        }
        let json = try Dot.json(graph.text)
        let nodes = Dot.objects(json)
        let edges = Dot.edges(json)
        try #require(nodes.count == NastyText.samples.count)
        for (index, text) in NastyText.samples.enumerated() {
            #expect(Dot.drawnText(nodes[index]) == lines(text))
            #expect(Dot.drawnText(edges[index]) == lines("\(index) \(text)"))
        }
    }

    @Test(.enabled(if: Dot.isInstalled))
    func htmlLabelsShowExactlyTheText() throws {
        var graph = DOTGraph(name: "html")
        for (index, text) in NastyText.samples.enumerated() {
            let cell = DOTHTML.Cell(.text(text).bold.font(size: 9), ["TOOLTIP": text])
            graph.node(
                "\(index)", ["shape": "plain", "label": .html(.table(["BORDER": "0"], [[cell]]))])
        }
        let nodes = Dot.objects(try Dot.json(graph.text))
        try #require(nodes.count == NastyText.samples.count)
        for (index, text) in NastyText.samples.enumerated() {
            #expect(Dot.drawnText(nodes[index]) == lines(text))
        }
    }

    @Test(.enabled(if: Dot.isInstalled), arguments: NastyText.hidden)
    func whatCannotBeSeenIsLeftOut(_ text: String, _ shown: String) throws {
        var graph = DOTGraph(name: text)
        graph.node(text, ["label": .text(text)])
        graph.node("html", ["label": .html(.text(text))])
        let nodes = Dot.objects(try Dot.json(graph.text))
        #expect(nodes.map(Dot.drawnText) == [[shown], [shown]])
    }

    @Test(.enabled(if: Dot.isInstalled))
    func clustersKeepTheirNodesAndLabels() throws {
        var graph = DOTGraph(name: "g")
        graph.attributes["label"] = .text("whole")
        graph.subgraph(
            DOTSubgraph(
                "\"x\" & y", isCluster: true, ["label": .text("\\G & \"x\"")], [.node("n", [:])]))
        graph.subgraph(DOTSubgraph("z", isCluster: true, [:], [.node("m", [:])]))
        graph.node("outside")
        let objects = Dot.objects(try Dot.json(graph.text))
        #expect(objects.map(Dot.drawnText) == [["\\G & \"x\""], [], ["n"], ["m"], ["outside"]])
    }

    @Test(.enabled(if: Dot.isInstalled))
    func theSVGIsProperXML() throws {
        var graph = DOTGraph(name: "svg & \"name\" <x> ]]> --")
        for text in NastyText.samples + NastyText.hidden.map(\.0) {
            graph.node(text, ["label": .text(text), "tooltip": .text(text), "URL": "#"])
        }
        let svg = try Dot.run("svg", graph.text)
        #expect(isWellFormed(svg))
        #expect(!isWellFormed(Data("<a>&</a>".utf8)))
    }

    @Test(.enabled(if: Dot.isInstalled))
    func aMegabyteIsRead() throws {
        let text = String(repeating: "\\\"&<", count: 1 << 18)
        var graph = DOTGraph(name: "large")
        graph.node("a", ["comment": .text(text), "label": .text("short")])
        let nodes = Dot.objects(try Dot.json(graph.text, layout: "neato"))
        #expect(nodes.map(Dot.drawnText) == [["short"]])
    }

    private func lines(_ text: String) -> [String] {
        text.split(omittingEmptySubsequences: false) { $0.isNewline }.map(String.init)
    }
}
