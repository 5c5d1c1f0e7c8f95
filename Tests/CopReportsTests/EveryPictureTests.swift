import CopAnalysis
import CopTemplates
import Testing

@testable import CopReports

/// Every picture of both examples, in both languages, as Graphviz draws it.
@Suite(.enabled(if: Dot.isInstalled)) struct EveryPictureTests {
    /// What stands in a picture can be read: no shape lies on another.
    ///
    /// Asked as `plain`: from some cells with dashed borders Graphviz 2.43 makes pictures, but
    /// crashes on the way to JSON.
    @Test(arguments: GoldenReportTests.examples, ["en", "nl"])
    func shapesStandApart(_ example: GoldenReportTests.Example, language: String) throws {
        let options = ReportOptions(asOf: example.asOf, compare: example.compare)
        let maker = try ReportMaker(
            Golden.example(example.name), options, templates: TemplateLibrary(language: language))
        let pictures = maker.pages.filter { $0.format == .dot }
        #expect(Set(pictures.map(\.kind)).count > 2)
        for page in pictures {
            let text = try maker.report(page).text
            let lines = String(decoding: try Dot.run("plain", text), as: UTF8.self)
                .split(separator: "\n")
            let boxes = lines.compactMap { DrawnBox(plain: $0) }
            #expect(!boxes.isEmpty, "\(page.path)")
            #expect(DrawnBox.overlaps(among: boxes) == [], "\(page.path)")
        }
    }
}
