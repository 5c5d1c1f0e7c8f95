import CopModel
import TestSupport
import Testing

@testable import CopAnalysis

/// Which sessions were held.
struct RunCalendarTests {
    static let session = "sessions/2026-02-01-visit.yaml"
    static let files = [session: "title: Visit\ndate: 2026-02-01\nstatus: planned\n"]

    @Test func aPastPlanOfWhichNothingWasNotedIsNoFact() throws {
        var files = Self.files
        files["diaries/anna.yaml"] = "---\nid: a\ndate: 2026-02-01\ntext: of that day\n"
        let workspace = try workspace(files)
        let timeline = Timeline(of: workspace, asOf: day("2026-03-01"))
        #expect(timeline.events.map(\.kind) == [.start, .unnoted])
        #expect(timeline.planned.isEmpty)
        let history = LearningHistory(of: workspace, asOf: day("2026-03-01"))
        #expect(history.episodes.map { $0.session?.id } == [nil, "2026-02-01-visit"])
        #expect(history.episodes.last?.session?.status == .planned)
        #expect(history.episodes.last?.hasEvents == false)
        #expect(!history.pending.contains { if case .session = $0.place { true } else { false } })
        let before = Timeline(of: workspace, asOf: day("2026-01-20"))
        #expect(before.planned.map(\.kind) == [.session])
    }

    @Test(arguments: [
        ("diaries/anna.yaml", "---\nid: a\ndate: 2026-02-03\nsession: SESSION\ntext: x\n"),
        (
            "knowledge-agenda.yaml",
            "questions:\n  - { id: q, text: q, raised: 2026-01-20, session: SESSION }\n"
        ),
        (
            "reflections.yaml",
            "moments:\n  - { id: m, kind: high, text: m, session: SESSION }\n"
        ),
        ("reflections.yaml", "reflections:\n  - { id: r, text: r, on: SESSION }\n"),
        (session, files[session]! + "evaluation: [{ person: anna, words: good }]\n"),
    ])
    func whatIsReferredToWasHeld(path: String, text: String) throws {
        var files = Self.files
        files[path] = text.replacing("SESSION", with: "2026-02-01-visit")
        let workspace = try workspace(files)
        let kinds = Timeline(of: workspace, asOf: day("2026-03-01")).events.map(\.kind)
        #expect(kinds.contains(.session) && !kinds.contains(.unnoted))
        let history = LearningHistory(of: workspace, asOf: day("2026-03-01"))
        let episode = history.episodes.first { $0.session != nil }
        #expect(episode?.session?.status == .held)
        #expect(episode?.hasEvents == true)
    }
}
