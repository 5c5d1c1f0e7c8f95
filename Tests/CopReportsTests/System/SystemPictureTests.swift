import TestSupport
import Testing

@testable import CopModel
@testable import CopReports

@Suite(.enabled(if: Dot.isInstalled)) struct SystemPictureTests {
    /// A tree of so many causes, each of three, and a matrix of as many barriers.
    static func files(_ count: Int) -> [String: String] {
        let words = [
            "Vergunningverleningsprocedures", "de aannemer", "betaalt per beurt",
            "en niet per bloem",
            "meerjarenonderhoudsplanningen", "lopen vijf jaar",
        ]
        func text(_ number: Int) -> String {
            (0..<(2 + number % 4)).map { words[(number + $0) % words.count] }
                .joined(separator: " ") + " \(number)"
        }
        func cause(_ number: Int) -> String {
            let behind = (1...3).map { 3 * number + $0 }.filter { $0 < count }.map(cause)
            let judged = ["", ", changeable: true", ", changeable: false"][number % 3]
            return
                "{ text: \(text(number))\(judged), because: [\(behind.joined(separator: ", "))] }"
        }
        let features = SystemActor.Cells.fields.keys
        let actors = (0..<max(1, count / 5)).map { number in
            let cells = (0..<3).map { other in
                "\(features[(number + other) % 6]): { barriers: [\(text(number + other))], opportunities: [\(text(other))] }"
            }
            return
                "  - { id: a\(number), name: \(text(number)), cells: { \(cells.joined(separator: ", ")) } }"
        }
        return [
            "domain.yaml": "causes: [\(count > 0 ? cause(0) : "")]\n",
            "system.yaml": count > 0 ? "actors:\n\(actors.joined(separator: "\n"))\n" : "",
        ]
    }

    @Test(arguments: [0, 1, 5, 60], ["en", "nl"]) func dotDrawsIt(_ count: Int, language: String)
        throws
    {
        let text = try ReportChecks.report(.system, Self.files(count), .dot, language: language)
        _ = try Dot.run("svg", text)
        #expect(text.firstMatch(of: /system\.[a-z]/)?.output == nil)
    }

    @Test func drawsMatrixAndTreeWithTheirKey() throws {
        let graph = try Dot.json(ReportChecks.report(.system, SystemReportTests.files, .dot))
        let poster = Dot.drawnText(graph).joined(separator: "|")
        for words in [
            "Water: the field as a system", "1 June 2026", "hinders", "helps", "empty = nobody",
            "can still be changed", "not for us to change", "lies deep; who can change it?",
            "The desk", "Legislation", " One permit each", " A trial",
        ] {
            #expect(poster.contains(words), "\(words)")
        }
        let nodes = Dot.objects(graph).filter { $0["shape"] as? String == "box" }
        #expect(
            Set(nodes.map { Dot.drawnText($0).joined(separator: " ") }) == [
                "Streets stay bare", "★ Pipes take the room", "★ Each digs alone", "✕ It is hot",
                "Rules", "? Old rules", "✕ The law",
            ])
        #expect(Dot.edges(graph).count == 6)
    }

    /// Branches stand below each other in the order in which the tree is read, so that none cross.
    @Test(arguments: [20, 60]) func noBranchesCross(_ count: Int) throws {
        let graph = try Dot.json(ReportChecks.report(.system, Self.files(count), .dot))
        let places = Dot.objects(graph).compactMap { node -> (x: Double, y: Double)? in
            let place = (node["pos"] as? String)?.split(separator: ",").compactMap { Double($0) }
            return place.flatMap { $0.count == 2 ? ($0[0], $0[1]) : nil }
        }
        #expect(places.count == count)
        let columns = Dictionary(grouping: places.indices) { Int(places[$0].x.rounded()) }
        for column in columns.values {
            let heights = column.map { places[$0].y }
            #expect(heights == heights.sorted(by: >))
        }
    }

    /// What changes is told by the border and the line too.
    @Test func bordersSayWhatColoursSay() throws {
        let graph = try Dot.json(ReportChecks.report(.system, SystemReportTests.files, .dot))
        func node(_ text: String) throws -> [String: Any] {
            try #require(
                Dot.objects(graph).first { Dot.drawnText($0).joined(separator: " ") == text })
        }
        #expect(try node("★ Each digs alone")["penwidth"] as? String == "3.00")
        #expect((try node("✕ The law")["style"] as? String)?.contains("dashed") == true)
        #expect(try node("? Old rules")["penwidth"] as? String == "1.00")
    }

    @Test func theKeyHoldsWhatOccursAndNothingElse() throws {
        let files = ["domain.yaml": "causes: [{ text: Bare }]\n"]
        let graph = try Dot.json(ReportChecks.report(.system, files, .dot))
        #expect(
            Dot.drawnText(graph) == [
                "Water: the field as a system", "1 June 2026",
                "Why it is as it is: read from left to right, and ask why at every arrow",
            ])
    }

    @Test func hostileTextIsDrawnAsText() throws {
        for text in NastyText.samples {
            var workspace = try workspace(SystemReportTests.files)
            workspace.domain.causes[0].text = text
            workspace.system.actors[0].name = text
            let picture = try makeReport(
                .system, of: workspace, ReportOptions(asOf: day("2026-06-01")), as: .dot,
                templates: .init(language: "en")
            ).text
            let graph = try Dot.json(picture)
            let wrapped = WordWrap(width: 28, longestWord: 28, maximumLines: 8).lines(text)
            #expect(Dot.objects(graph).contains { Dot.drawnText($0) == wrapped }, "\(text)")
        }
    }
}
