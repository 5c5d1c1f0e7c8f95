import CopTemplates
import TestSupport
import Testing

@testable import CopReports

struct TimelineReportTests {
    @Test func whatWasThereAtTheBeginningIsCountedInItsOwnWords() throws {
        func text(_ relations: String..., language: String) throws -> String {
            try ReportChecks.report(
                .timeline,
                [
                    "sessions/2026-01-15-start.yaml": "title: Start\ndate: 2026-01-15\n",
                    "network.yaml": "relations:\n" + relations.map { "  - \($0)\n" }.joined(),
                ], language: language)
        }
        let (one, other) = (
            "{ from: anna, to: ben, kind: knows, since: 2020-01-01 }",
            "{ from: ben, to: anna, kind: advises, since: 2020-01-01 }"
        )
        #expect(
            try text(one, language: "en").contains(
                "When it began, 1 relation was there already: Anna → Ben."))
        #expect(
            try text(one, other, language: "en").contains(
                "When it began, 2 relations were there already: Anna → Ben, Ben → Anna."))
        #expect(try text(one, language: "nl").contains("Bij het begin was er al 1 relatie: Anna"))
        #expect(
            try text(one, other, language: "nl").contains("Bij het begin waren er al 2 relaties:"))
    }
}
