import CopAnalysis
import CopModel
import CopReports
import CopTemplates
import Testing

/// Some exports of an example, as they were when somebody last looked at them.
///
/// `COP_RECORD=1 swift test --filter GoldenExportTests` writes them anew, and fails.
@Suite struct GoldenExportTests {
    @Test func isAsItWas() throws {
        let example = "water-distribution"
        let workspace = try Golden.example(example)
        let templates = TemplateLibrary(language: "en")
        let names = ["cop-roles", "people", "knowledge-agenda-questions", "network-coalitions"]
        for audience in [Audience.group, .public] {
            let maker = try ExportMaker(workspace, for: audience, templates: templates)
            let folder = "exports/\(audience.rawValue)"
            for (name, text) in maker.csv(names.compactMap(ExportTable.named)).texts {
                try Golden.compare(text, example, "\(folder)/\(name).csv")
            }
            let calendar = maker.calendar(asOf: day("2026-04-30")).text
            try Golden.compare(calendar, example, "\(folder)/sessions.ics")
        }
    }

    private func day(_ text: String) -> Day { Day(text)! }
}
