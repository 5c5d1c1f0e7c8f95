import Foundation
import Randomness
import TestSupport
import Testing

@testable import CopReports

/// Markdown in lines that a terminal shows whole.
struct WrappedMarkdownTests {
    @Test func linesEndBetweenWords() {
        let text = "one two three four five"
        #expect(wrappedMarkdown(text, columns: 10) == "one two\nthree four\nfive")
        #expect(wrappedMarkdown(text, columns: 23) == text)
        #expect(wrappedMarkdown("extraordinarily long", columns: 10) == "extraordinarily\nlong")
    }

    @Test func itemsKeepTheirIndent() {
        #expect(wrappedMarkdown("- one two three", columns: 10) == "- one two\n  three")
        #expect(wrappedMarkdown("10. one two three", columns: 11) == "10. one two\n    three")
        #expect(wrappedMarkdown("    - one two three", columns: 14) == "    - one two\n      three")
        #expect(wrappedMarkdown("> one two three", columns: 10) == "> one two\n> three")
    }

    @Test func noLineBeginsSomethingElse() {
        #expect(wrappedMarkdown("one two - three", columns: 8) == "one two -\nthree")
        #expect(wrappedMarkdown("one two 1. three", columns: 8) == "one two 1.\nthree")
        #expect(wrappedMarkdown("one two # three", columns: 8) == "one two #\nthree")
        #expect(wrappedMarkdown("one two 12. three", columns: 8) == "one two\n12.\nthree")
    }

    @Test func codeHeadingsAndTablesStay() {
        #expect(wrappedMarkdown("say `cop check` now", columns: 8) == "say\n`cop check`\nnow")
        for text in ["# one two three", "| one | two | three |", "```\none two three\n```"] {
            #expect(wrappedMarkdown(text, columns: 8) == text)
        }
    }

    @Test func wideCharactersCountDouble() {
        #expect(wrappedMarkdown("漢字 漢字 漢字", columns: 9) == "漢字 漢字\n漢字")
    }

    private static let program = "/usr/bin/cmark"

    /// It renders as it did, but for where its lines end.
    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: program)))
    func itRendersTheSame() throws {
        let seed = UInt64.random(in: .min ... .max)
        var random = SplitMix(state: seed)
        let words = [
            "a", "word", "-", "+", "*x*", "#", "1.", "2)", "7.", ">", "`a b`", "\\-", "=", "---",
            "**b**", "x:", "longerthananyline", "\\`", "é", "|", "~~~", "1)", "# a",
        ]
        let starts = ["", "- ", "1. ", "10. ", "    - ", "> ", "  - "]
        for _ in 0..<200 {
            let lines = (0..<Int.random(in: 1...4, using: &random)).map { _ in
                // A letter first: what begins an item is for the starts to say.
                starts.randomElement(using: &random)! + "t "
                    + (0..<Int.random(in: 0...12, using: &random))
                    .map { _ in words.randomElement(using: &random)! }.joined(separator: " ")
            }
            let text = lines.joined(separator: "\n\n") + "\n"
            let wrapped = wrappedMarkdown(text, columns: Int.random(in: 8...20, using: &random))
            let same = try html(text) == html(wrapped)
            try #require(same, "seed \(seed):\n\(text)\n\(wrapped)")
        }
    }

    private func html(_ markdown: String) throws -> [Substring] {
        let file = FileManager.default.temporaryDirectory
            .appending(path: "cop-\(UUID().uuidString).md")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(markdown.utf8).write(to: file)
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: Self.program)
        process.arguments = [file.path]
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self).split { $0.isWhitespace }
    }
}
