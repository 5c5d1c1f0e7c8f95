import CopReports
import CopTrials
import Foundation
import Testing

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// `--format svg`: a picture drawn by Graphviz, or why there is none.
struct SVGTests {
    static let pictures = ReportKind.allCases.filter { $0.formats.contains(.dot) }

    @Test(.enabled(if: Tools.dot != nil), arguments: pictures)
    func hostileTextStaysText(kind: ReportKind) throws {
        let sandbox = try ReportTests.hostile.get()
        let outcome = try sandbox.cop("report", kind.rawValue, "--format", "svg")
        #expect(outcome.status == 0 && outcome.err.isEmpty, "\(outcome)")
        #expect(XMLParser(data: Data(outcome.out.utf8)).parse())
        #expect(outcome.out.contains("script"), "the text is not in the picture")
        let elements = ElementNames()
        let parser = XMLParser(data: Data(outcome.out.utf8))
        parser.delegate = elements
        #expect(parser.parse())
        #expect(
            elements.names.isSubset(of: [
                "svg", "g", "title", "text", "polygon", "polyline", "path", "ellipse", "a",
            ]), "\(elements.names)")
        #expect(!elements.attributes.contains { $0.hasPrefix("on") })
        #expect(elements.links.subtracting([""]).isEmpty, "\(elements.links)")
    }

    private final class ElementNames: NSObject, XMLParserDelegate {
        var names: Set<String> = []
        var attributes: Set<String> = []
        var links: Set<String> = []

        func parser(
            _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
            qualifiedName: String?, attributes: [String: String]
        ) {
            names.insert(name)
            self.attributes.formUnion(attributes.keys.map { $0.lowercased() })
            links.formUnion(attributes.filter { $0.key.lowercased().hasSuffix("href") }.values)
        }
    }

    @Test func withoutGraphvizItSaysWhatToDo() throws {
        let sandbox = try Sandbox.withWorkspace()
        let before = try sandbox.tree()
        let outcome = try sandbox.cop(
            ["report", "timeline", "--format", "svg", "--output", "timeline.svg"],
            with: sandbox.environment(withDot: nil))
        #expect(outcome.status == 1, "\(outcome)")
        #expect(outcome.err.contains("Graphviz is not installed"), "\(outcome)")
        #expect(outcome.err.contains("--format dot"), "\(outcome)")
        #expect(try sandbox.tree() == before)
    }

    /// One that ends before it reads, one that draws nothing, one that knows no such option, and
    /// one that does not get started.
    @Test(arguments: ["/bin/false", "/bin/true", "/bin/cat", "/etc"])
    func aDotThatFailsLeavesTheFileAlone(program: String) throws {
        let sandbox = try Sandbox(copyOf: "\(Sandbox.package)/examples/water-distribution")
        try sandbox.write("older\n", to: "timeline.svg")
        let outcome = try sandbox.cop(
            ["report", "timeline", "--format", "svg", "--output", "timeline.svg"],
            with: sandbox.environment(withDot: program))
        #expect(outcome.status == 1, "\(outcome)")
        #expect(outcome.err.contains("Graphviz"), "\(outcome)")
        #expect(outcome.out.isEmpty)
        #expect(try sandbox.read("timeline.svg") == "older\n")
        let left = try FileManager.default.contentsOfDirectory(atPath: "\(sandbox.root)/tmp")
        #expect(!left.contains { $0.hasPrefix("cop-") }, "\(left)")
    }

    /// More than a pipe holds, on both streams at once.
    @Test func aTalkativeDotIsHeardOut() throws {
        let sandbox = try Sandbox.withWorkspace()
        let script = try sandbox.script(
            """
            #!/bin/sh
            cat > /dev/null
            (yes 'a warning' | head -c 300000) >&2
            echo '<svg>'; yes '<g/>' | head -c 300000; echo; echo '</svg>'
            """)
        let folder = try #require(try sandbox.environment(withDot: nil)["PATH"]!)
        // Copied by another process: one that is open for writing cannot be run.
        #expect(try sandbox.run("/bin/cp", [script, "\(folder)/dot"]).status == 0)
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o755], ofItemAtPath: "\(folder)/dot")
        let outcome = try sandbox.cop(
            ["report", "timeline", "--format", "svg"], with: ["PATH": "\(folder):/usr/bin:/bin"])
        #expect(outcome.status == 0, "\(outcome.err.prefix(300))")
        #expect(outcome.out.hasPrefix("<svg>") && outcome.out.utf8.count > 300_000)
        #expect(outcome.err.isEmpty)
    }

    @Test func notEveryReportIsAPicture() throws {
        let sandbox = try Sandbox.withWorkspace()
        let outcome = try sandbox.cop("report", "learning-history", "--format", "svg")
        #expect(outcome.status == 64, "\(outcome)")
        #expect(outcome.err.contains("choose from md, json"), "\(outcome)")
        let unknown = try sandbox.cop("report", "timeline", "--format", "png")
        #expect(unknown.status == 64, "\(unknown)")
    }
}
