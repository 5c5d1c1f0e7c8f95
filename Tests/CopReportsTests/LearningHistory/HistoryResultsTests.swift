import CopTemplates
import TestSupport
import Testing

@testable import CopAnalysis
@testable import CopModel
@testable import CopReports

/// The results that a learning history is told around, and what waits for those who were not there.
struct HistoryResultsTests {
    private static let files = [
        "organisations.yaml": "organisations: [{ id: works, name: The Works }]\n",
        "sessions/2026-01-15-start.yaml":
            "title: Start\ndate: 2026-01-15\nhost: anna\nattendance: { present: [anna] }\n",
        "sessions/2026-02-20-visit.yaml":
            "title: Visit\ndate: 2026-02-20\nattendance: { present: [ben] }\n",
        "diaries/ben.yaml":
            "---\nid: b\ndate: 2026-02-20\nsession: 2026-02-20-visit\ninsight: it leaks\n",
        "reflections.yaml": """
        reflections: [{ id: r, text: seen, by: olga, date: 2026-01-17, on: 2026-01-15-start }]
        moments: [{ id: low, kind: low, text: the letter, session: 2026-02-20-visit }]
        """,
        "results.yaml": """
        results:
          - id: manual
            text: a manual
            session: 2026-02-20-visit
            by: [ben]
            organisation: works
            evidence: it hangs on the wall
          - { id: between, text: a test, date: 2026-02-01, by: [anna] }
          - { id: skill, text: dares to ask, date: 2026-02-20, by: [anna], competence: true }
          - { id: later, text: not yet, date: 2027-01-01 }
        stories:
          - { id: s, title: The wall, by: ben, text: It hung there, date: 2026-02-20 }
          - { id: t, title: Later, by: ben, text: not yet told, date: 2027-01-01 }
        """,
    ]

    private func history(_ person: String? = nil) throws -> LearningHistory {
        LearningHistory(of: try workspace(Self.files), asOf: day("2026-03-01"), person: person)
    }

    private func text(
        _ language: String = "en", person: String? = nil, layout: ReportOptions.Layout? = nil
    ) throws -> String {
        let options = ReportOptions(asOf: day("2026-03-01"), person: person, layout: layout)
        let report = try makeReport(
            .learningHistory, of: try workspace(Self.files), options, as: .markdown,
            templates: TemplateLibrary(language: language))
        #expect(report.diagnostics.isEmpty)
        return report.text
    }

    @Test func theStoryIsToldAroundItsResults() throws {
        let history = try history()
        #expect(history.results.map(\.result.id) == ["between", "manual"])
        let results = history.episodes.map { $0.results.map(\.id) }
        #expect(results == [[], ["between"], ["manual"]])
        // A result is an event that one can reflect on, and ask about.
        #expect(history.pending.map(\.episode.results.count) == [1, 1])
        #expect(history.episodes[1].prompt == .result)
        let text = try text()
        let section = try #require(
            text.components(separatedBy: "\n## ").first { $0.hasPrefix("What came of it") })
        #expect(
            section.contains(
                "- a manual (20 February 2026, Visit; Ben; The Works) *What shows it:* "
                    + "it hangs on the wall"))
        #expect(section.contains("- a test (1 February 2026, Between “Start” and “Visit”; Anna)"))
        #expect(!text.contains("not yet") && !text.contains("dares"))
    }

    @Test func aValueStoryIsAVoice() throws {
        let voices = try history().episodes.flatMap(\.voices).filter {
            $0.parts.contains { $0.kind == .story }
        }
        #expect(voices.map(\.person) == ["ben"])
        #expect(try text().contains("> *Value story “The wall”.* It hung there"))
        #expect(try text("nl").contains("> *Waardeverhaal “The wall”.* It hung there"))
        let sideBySide = try text(layout: .sideBySide)
        #expect(sideBySide.contains("| *Value story “The wall”.* It hung there<br>— Ben, 20"))
    }

    /// What someone learned to do stands in their own history, and nowhere else.
    @Test func oneHasOnesOwnResults() throws {
        #expect(try history("anna").results.map(\.result.id) == ["between", "skill"])
        #expect(try history("ben").results.map(\.result.id) == ["manual"])
        #expect(try history("ben").episodes.flatMap(\.voices).count == 2)
        #expect(try text(person: "anna").contains("- dares to ask (20 February 2026"))
    }

    @Test func sheetsForThoseWhoWereNotThere() throws {
        let text = try text(layout: .handout)
        #expect(text.hasPrefix("# Will you look along? Water\n"))
        let sheets = text.components(separatedBy: "\n---\n").dropFirst()
        #expect(sheets.count == 2)
        let visit = try #require(sheets.last)
        #expect(visit.contains("**Sheet 2**\n\n## Visit\n"))
        #expect(visit.contains("- a manual (Ben; The Works)"))
        #expect(visit.contains("> *Insight.* it leaks") || visit.contains("it leaks"))
        #expect(visit.contains("### Seen by you"))
        #expect(
            visit.contains(
                "`cop reflection add --by-name NAME --on 2026-02-20-visit --date DATE -`"))
        #expect(visit.contains("\\_\\_\\_"))
        // Nobody is told what to see.
        #expect(!text.contains("Seen from outside") && !text.contains("seen\n"))
        #expect(!sheets.contains { $0.contains("## Start\n") })
    }

    /// Where others have looked at part of it, the sheet says at what nobody has.
    @Test func aSheetSaysWhatIsStillWaiting() throws {
        var files = Self.files
        files["reflections.yaml"]! += """

            revisions: []
            """
        files["reflections.yaml"] = files["reflections.yaml"]!.replacing(
            "reflections: [", with: "reflections: [{ id: q, text: why, by: olga, on: ben/b }, ")
        let options = ReportOptions(asOf: day("2026-03-01"), layout: .handout)
        let report = try makeReport(
            .learningHistory, of: try workspace(files), options, as: .markdown,
            templates: TemplateLibrary(language: "nl"))
        #expect(report.text.contains("Naar het volgende heeft nog niemand gekeken:"))
        #expect(report.text.contains("- *dieptepunt*: the letter"))
        #expect(report.text.contains("--on low --date DATE -`"))
    }

    @Test func aSessionHasItsAgreementsAndWhatWasWeighed() throws {
        var files = Self.files
        files["sessions/2026-02-20-visit.yaml"]! += """
            decisions: [{ text: We test, arguments: [it is cheap, it is soon] }]
            agreements: [{ text: Ring the works, who: [ben], due: 2026-02-25 }]

            """
        files["actions.yaml"] = """
            actions:
              - { id: r, text: Ring the works, who: [ben], due: 2026-02-25, done_on: 2026-02-24,
                  session: 2026-02-20-visit, outcome: They laughed }
            """
        for (language, words) in [
            ("en", "- We test — *Weighed:* it is cheap; it is soon\n\n**Agreed**\n\n- **Ben**"),
            (
                "nl",
                "- We test — *Gewogen:* it is cheap; it is soon\n\n**Afgesproken**\n\n- **Ben**"
            ),
        ] {
            let report = try makeReport(
                .learningHistory, of: try workspace(files), ReportOptions(asOf: day("2026-03-01")),
                as: .markdown, templates: TemplateLibrary(language: language))
            #expect(report.text.contains(words), "\(report.text)")
            #expect(report.text.contains("They laughed"))
        }
    }

    @Test func anEmptyHistorySaysHowToBegin() throws {
        for language in TemplateLibrary.languages {
            let report = try makeReport(
                .learningHistory, of: try workspace([:]), ReportOptions(asOf: day("2026-03-01")),
                as: .markdown, templates: TemplateLibrary(language: language))
            #expect(report.text.contains("`cop session hold`"))
        }
    }

    @Test func nothingMayBeWaiting() throws {
        let options = ReportOptions(asOf: day("2026-03-01"), layout: .handout)
        let report = try makeReport(
            .learningHistory, of: try workspace([:]), options, as: .markdown,
            templates: TemplateLibrary(language: "en"))
        #expect(report.text.contains("Nothing is waiting at the moment"))
    }
}
