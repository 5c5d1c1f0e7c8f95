import CopReports
import CopTemplates
import Foundation
import Testing

/// The forms and the README of a workspace, the guide and the rules name commands that there are.
struct NamedCommandTests {
    private static let words = HelpTests.commands.map { $0.joined(separator: " ") }
    /// Commands followed by what they are about, which is no command.
    private static let withWords = ["explain", "guide", "schema", "set"]
    private static let reports = ReportKind.allCases.map(\.rawValue) + ["all"]

    @Test(arguments: TemplateLibrary.languages)
    func commandsInTextsExist(language: String) throws {
        let library = TemplateLibrary(language: language)
        var found = 0
        let folders = ["workspace/", "guide/", "advice/"]
        for name in library.names where folders.contains(where: name.hasPrefix) {
            // A text that is folded may break a line in a command.
            let text = try #require(library.builtIn(name)).replacing(/\s+/, with: " ")
            for match in text.matches(of: /(?:`|command: )cop ([a-z]+)(?: ([a-z][a-z|-]*))?/) {
                let first = String(match.1)
                let alternatives = match.2.map { $0.split(separator: "|").map(String.init) } ?? []
                found += 1
                #expect(Self.words.contains(first), "\(name): cop \(first)")
                for second in alternatives where !Self.withWords.contains(first) {
                    let isReport = first == "report" && Self.reports.contains(second)
                    #expect(
                        isReport || Self.words.contains("\(first) \(second)"),
                        "\(language)/\(name): cop \(first) \(second)")
                }
            }
        }
        #expect(found > 150)
    }
}
