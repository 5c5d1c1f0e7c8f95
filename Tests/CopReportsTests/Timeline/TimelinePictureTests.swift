import CopTemplates
import TestSupport
import Testing

@testable import CopAnalysis
@testable import CopReports

/// The picture of a timeline reads with five events and with a thousand.
@Suite(.enabled(if: Dot.isInstalled)) struct TimelinePictureTests {
    @Test(arguments: [1, 5, 20, 60, 200, 1000], ["en", "nl"])
    func itFitsASheetAndNothingOverlaps(_ count: Int, language: String) throws {
        let json = try Dot.json(TimelineRun.random(count, seed: 4).text(.dot, language))
        let nodes = Dot.nodes(json)
        #expect(Dot.overlaps(among: nodes) == [])
        // A1 is 1684 by 2384 points; printed on it, letters stay above 9 points.
        let size = try #require(json["bb"] as? String).split(separator: ",").compactMap {
            Double($0)
        }
        #expect(size[2] <= 1950 && size[3] <= 2750, "\(size)")
        for node in nodes where node["style"] as? String != "invis" {
            let box = try #require(DrawnBox(node))
            #expect((Dot.textWidths(node).max() ?? 0) < box.width, "\(box.name)")
        }
        for line in Dot.edges(json) where line["style"] as? String != "invis" {
            let places = (line["pos"] as? String ?? "").split(whereSeparator: { " ,".contains($0) })
                .compactMap { Double($0) }
            let heights = stride(from: 1, to: places.count, by: 2).map { places[$0] }
            #expect((heights.max() ?? 0) - (heights.min() ?? 0) < 1000, "a line crosses the page")
        }
    }

    /// What is not drawn is counted: nothing is lost.
    @Test(arguments: [5, 200, 1000]) func everyEventIsDrawnOrCounted(_ count: Int) throws {
        let run = TimelineRun.random(count, seed: 9)
        let json = try Dot.json(run.text(.dot))
        let boxes = Dot.nodes(json).filter { ($0["name"] as? String ?? "").contains("/") }
            .filter { !($0["name"] as? String ?? "").hasPrefix("head") }
        let lines = boxes.flatMap(Dot.drawnText)
        let drawn = lines.count { line in
            line.count == 1 && Timeline.Kind.allCases.contains { $0.mark == line }
        }
        let counted = boxes.reduce(0) { sum, box in
            // What stands below the plus: "and besides: 3 × result, 2 × session".
            let lines = Dot.drawnText(box)
            guard let plus = lines.firstIndex(of: "+") else { return sum }
            let note = lines[(plus + 1)...].joined(separator: " ")
            return sum + note.matches(of: #/(\d+) ×/#).reduce(0) { $0 + Int($1.output.1)! }
        }
        #expect(drawn + counted == count)
        let title = Dot.drawnText(json)
        let note = title.first { $0.contains("of \(count) events are drawn") }
        #expect((note != nil) == (counted > 0), "\(title)")
        if let note { #expect(note.hasPrefix("\(drawn) ")) }
        #expect(drawn >= min(count, 60))
    }

    /// Highs, lows, sessions and results are seen before anything else is.
    @Test func whatMattersIsDrawnFirst() throws {
        let run = TimelineRun.random(400, seed: 2, days: 20)
        let detail = TimelineDetail.fitting(
            Timeline(of: run.workspace, asOf: day("2026-12-01")).events,
            try Phrases(run.workspace, TemplateLibrary(language: "en"))
        ) { _ in 5 }
        let events = try #require(detail.periods.first).events
            .filter { $0.kind.lane == .experience }
        let (shown, counted) = detail.split(events)
        #expect(!counted.isEmpty && shown.allSatisfy { $0.kind != .highlight })
        #expect(shown.count + counted.count == events.count)
        #expect(shown.map(\.day) == shown.map(\.day).sorted { $0.order < $1.order })
    }

    /// A box holds a quarter or a year where there would be too many months.
    @Test(arguments: [
        (600, "January\\n2025", false), (1500, "Quarter 1\\nof 2025", true), (4000, "2025", true),
    ])
    func longRunsAreToldInLongerPeriods(days: Int, name: String, hasMonths: Bool) throws {
        let text = try TimelineRun.random(60, seed: 3, days: days).text(.dot)
        #expect(text.contains("label=\"\(name)\", shape=\"ellipse\""))
        // Where the period does not say in which month a day is, the day does.
        #expect(text.contains(" Jan<") == hasMonths)
    }
}
