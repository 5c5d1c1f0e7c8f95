import CopModel
import Foundation
import Testing

@testable import write_reference

/// The reference pages say what the code does.
struct PageTests {
    private let hint: Comment = "the page is stale: run swift run write-reference"

    @Test func errorPageIsFresh() throws {
        let text = ErrorPage.text(root: CatalogueTests.root)
        #expect(try page(ErrorPage.path) == text, hint)
    }

    @Test func advicePageIsFresh() throws {
        #expect(try page(AdvicePage.path) == AdvicePage.text(), hint)
    }

    /// Every rule has its section, under the step that it belongs to.
    @Test func advicePageHasEveryRule() throws {
        let lines = try AdvicePage.text().split(separator: "\n")
        #expect(
            lines.filter { $0.hasPrefix("### ") }
                == AdviceCode.allCases.map { "### \($0.rawValue)" })
        #expect(lines.filter { $0.hasPrefix("## ") }.count == 12)
    }

    @Test func formatPageIsFresh() throws {
        #expect(try page(FormatPage.path) == FormatPage.text, hint)
    }

    @Test func exportPageIsFresh() throws {
        #expect(try page(ExportPage.path) == ExportPage.text, hint)
    }

    /// Every key of every record is on the page, however deep.
    @Test func formatPageHasEveryKey() {
        let rows = FormatPage.text.split(separator: "\n").filter { $0.hasPrefix("| `") }
        for key in ["`causes[].because`", "`roles.monitor`", "`blocks[].work_form`", "`date`"] {
            #expect(rows.contains { $0.hasPrefix("| \(key) |") }, "\(key)")
        }
        #expect(rows.count > 150)
        #expect(rows.allSatisfy { $0.split(separator: " | ").count == 3 })
    }

    private func page(_ path: String) throws -> String {
        try String(contentsOf: CatalogueTests.root.appending(path: path), encoding: .utf8)
    }
}
