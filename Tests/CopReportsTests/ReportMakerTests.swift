import CopAnalysis
import CopModel
import CopReports
import CopTemplates
import Testing

/// Pages that are made together show what each shows by itself.
@Suite struct ReportMakerTests {
    /// At the end of the run, and in the middle of it, with sessions ahead.
    @Test(arguments: [GoldenReportTests.examples[1].asOf, Day("2025-09-25")!])
    func togetherAsAlone(asOf: Day) throws {
        let example = GoldenReportTests.examples[1]
        let workspace = try Golden.example(example.name)
        let options = ReportOptions(asOf: asOf, compare: example.compare)
        let templates = TemplateLibrary(language: "en")
        let maker = try ReportMaker(workspace, options, templates: templates)
        #expect(maker.sheets.flatMap(\.self) == maker.pages)
        for sheet in maker.sheets {
            for (page, report) in try zip(sheet, maker.reports(sheet)) {
                let alone = try ReportMaker(workspace, options, templates: templates).report(page)
                #expect(report.text == alone.text, "\(page.path)")
            }
        }
    }

    /// A sheet is more than a page: else the test above would compare pages with themselves.
    @Test func formatsShareASheet() throws {
        let example = GoldenReportTests.examples[1]
        let maker = try ReportMaker(
            Golden.example(example.name), ReportOptions(asOf: example.asOf),
            templates: TemplateLibrary(language: "en"))
        let sheets = Dictionary(grouping: maker.sheets) { $0.map(\.format) }
        #expect(sheets[[.markdown, .dot, .json]]?.count == 5)
        #expect(sheets[[.markdown, .json]] != nil)
        #expect(sheets[[.markdown, .dot]] != nil)
    }
}
