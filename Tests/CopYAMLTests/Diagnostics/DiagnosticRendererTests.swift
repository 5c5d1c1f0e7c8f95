import Testing

@testable import CopYAML

/// What people see of a diagnostic.
@Suite struct DiagnosticRendererTests {
    private static let code = DiagnosticCode("some-code", "Explanation.")

    /// A diagnostic at 1️⃣…2️⃣, with a related place at 3️⃣…4️⃣ where it is marked.
    private static func diagnostic(
        _ marked: String, label: String = "", related: String = "", notes: [String] = [],
        fix: ((MarkedText) -> Fix)? = nil, raw: UInt8 = 0
    ) -> Diagnostic {
        let text = MarkedText(marked, raw: raw)
        let file = text.file()
        return Diagnostic(
            code, "the headline", at: SourceRange(file, text[1, 2]!), label: label,
            related: text[3, 4].map { [Label(SourceRange(file, $0), related)] } ?? [],
            notes: notes, fix: fix?(text))
    }

    /// The excerpt without its first line.
    private static func excerpt(_ diagnostic: Diagnostic) -> String {
        let text = DiagnosticRenderer(.excerpt(color: false)).render([diagnostic])
        return text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
            .joined(separator: "\n")
    }

    @Test func excerptShowsPlaceLabelNotesAndFix() {
        let diagnostic = Self.diagnostic(
            "a: b\nhost: 1️⃣ana2️⃣ # c\n", label: "did you mean 'anna'?",
            notes: ["one", "two"], fix: { Fix("write 'anna'", [TextEdit($0[1, 2]!, "anna")]) })
        #expect(
            DiagnosticRenderer(.excerpt(color: false)).render([diagnostic]) == """
                file.yaml:2:7: error: the headline [some-code]
                    2 | host: ana # c
                      |       ^^^ did you mean 'anna'?
                   = one
                   = two
                   = fix: write 'anna'
                    2 + host: anna # c

                """)
    }

    @Test func lineIsOneLine() {
        let first = Self.diagnostic("a: b\r\n\r\nhost: 1️⃣ana2️⃣\r\n", notes: ["one"])
        #expect(
            DiagnosticRenderer(.line).render([first, first])
                == String(repeating: "file.yaml:3:7: error: the headline [some-code]\n", count: 2))
    }

    @Test func excerptsAreSetApartByABlankLine() {
        let first = Self.diagnostic("1️⃣a2️⃣")
        let text = DiagnosticRenderer(.excerpt(color: false)).render([first, first])
        #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count == 8)
        #expect(DiagnosticRenderer(.excerpt(color: false)).render([]) == "")
        #expect(DiagnosticRenderer(.line).render([]) == "")
    }

    @Test func colorsWrapWordsAndNeverCrossLines() {
        let diagnostic = Self.diagnostic(
            "3️⃣a4️⃣: 1️⃣b2️⃣\n", label: "x", related: "y", notes: ["n"],
            fix: { Fix("f", [TextEdit($0[1, 2]!, "c")]) })
        let text = DiagnosticRenderer(.excerpt(color: true)).render([diagnostic])
        #expect(text.contains("\u{1B}[1;31merror:\u{1B}[0m"))
        #expect(text.contains("\u{1B}[1;31m^ x\u{1B}[0m"))
        for line in text.split(separator: "\n") {
            let sequences = line.split(separator: "\u{1B}", omittingEmptySubsequences: false)
                .dropFirst()
            #expect(sequences.count(where: { $0.hasPrefix("[0m") }) * 2 == sequences.count)
            #expect(sequences.count >= 2)
        }
        #expect(
            Self.withoutColors(text)
                == DiagnosticRenderer(.excerpt(color: false)).render([diagnostic]))
    }

    private static func withoutColors(_ text: String) -> String {
        var result = ""
        var isSequence = false
        for character in text {
            if character == "\u{1B}" { isSequence = true }
            if !isSequence { result.append(character) }
            if character == "m" { isSequence = false }
        }
        return result
    }

    @Test func severityIsNamed() {
        for severity in Severity.allCases {
            let code = DiagnosticCode("c", severity: severity, "")
            let diagnostic = Diagnostic(
                code, "h", at: SourceRange(startOf: SourceFile(path: "p", text: "")))
            #expect(
                DiagnosticRenderer(.line).render([diagnostic])
                    == "p:1:1: \(severity.rawValue): h [c]\n")
        }
    }

    // MARK: Carets

    @Test(
        arguments: [
            ("plain", "a: 1️⃣b2️⃣", "a: b", "   ^"),
            ("empty range", "a: 1️⃣2️⃣b", "a: b", "   ^"),
            ("end of the line", "a: b1️⃣2️⃣\nc", "a: b", "    ^"),
            ("end of the file", "a: b1️⃣2️⃣", "a: b", "    ^"),
            ("line break", "a: b1️⃣\r\n2️⃣c", "a: b", "    ^"),
            ("byte order mark", "\u{FEFF}1️⃣a2️⃣: b", "a: b", "^"),
            ("tabs", "\ta:\t1️⃣b2️⃣", "    a:    b", "          ^"),
            ("on a tab", "1️⃣\t2️⃣a: b", "    a: b", "^^^^"),
            ("wide", "日本: 1️⃣語é2️⃣x", "日本: 語éx", "      ^^^"),
            ("emoji", "😀 👩‍💻 1️⃣🇳🇱2️⃣ x", "😀 👩‍💻 🇳🇱 x", "      ^^"),
            ("combining", "e\u{301}e\u{301}1️⃣x\u{301}2️⃣y", "e\u{301}e\u{301}x\u{301}y", "  ^"),
            ("only a mark", "e1️⃣\u{301}2️⃣x", "e\u{301}x", "^"),
            ("escapes", "\u{1B}[1m1️⃣x2️⃣\u{202E}", "\\u{1b}[1mx\\u{202e}", "         ^"),
            ("on an escape", "a1️⃣\u{1}2️⃣b", "a\\u{1}b", " ^^^^^"),
            ("separators", "a\u{2028}\u{85}1️⃣b2️⃣", "a\\u{2028}\\u{85}b", "               ^"),
            ("stray byte", "a1️⃣\u{10FFFD}2️⃣b", "a\\xe9b", " ^^^^"),
        ])
    func caretStandsUnderItsText(name: String, marked: String, line: String, caret: String) {
        let excerpt = Self.excerpt(Self.diagnostic(marked, raw: 0xE9))
        #expect(excerpt == "    1 | \(line)\n      | \(caret)\n")
    }

    @Test func emptyLastLineIsShown() {
        #expect(
            Self.excerpt(Self.diagnostic("a: b\n1️⃣2️⃣", label: "here"))
                == "    2 |\n      | ^ here\n")
    }

    @Test func rangeOverSeveralLinesUnderlinesTheFirstAndSaysSo() {
        #expect(
            Self.excerpt(Self.diagnostic("a: 1️⃣|\n  x\n  y2️⃣\n", label: "text"))
                == "    1 | a: |\n      |    ^ text (up to line 3)\n")
        #expect(
            Self.excerpt(Self.diagnostic("1️⃣a: b  \n2️⃣c: d\n"))
                == "    1 | a: b  \n      | ^^^^\n")
        #expect(
            Self.excerpt(Self.diagnostic("a:1️⃣  \n  x2️⃣\n"))
                == "    1 | a:  \n      |   ^ (up to line 2)\n")
    }

    @Test func fileWithoutTextShowsNoLines() {
        let diagnostic = Diagnostic(
            Self.code, "no such file",
            at: SourceRange(startOf: SourceFile(path: "cop.yaml", text: "")),
            label: "label", notes: ["note"])
        #expect(
            DiagnosticRenderer(.excerpt(color: false)).render([diagnostic]) == """
                cop.yaml:1:1: error: no such file [some-code]
                   = label
                   = note

                """)
    }

    // MARK: Long lines

    @Test(arguments: [0, 1, 50, 91, 92, 93, 200, 600, 5000])
    func longLineIsCutAroundTheCaret(before: Int) throws {
        let filler = "abcdefghi "
        let prefix = String(String(repeating: filler, count: before / 10 + 1).prefix(before))
        let suffix = String(repeating: filler, count: 300)
        let lines = Self.excerpt(Self.diagnostic("\(prefix)1️⃣HERE2️⃣\(suffix)"))
            .split(separator: "\n")
        let (line, caret) = (lines[0].dropFirst(8), lines[1].dropFirst(8))
        #expect(lines.count == 2)
        #expect(line.count <= 94)
        #expect(line.hasSuffix("…"))
        #expect(line.hasPrefix("…") == (before + 4 > 92))
        let start = try #require(caret.firstIndex(of: "^"))
        let column = caret.distance(from: caret.startIndex, to: start)
        #expect(line.dropFirst(column).hasPrefix("HERE"))
        #expect(caret.dropFirst(column) == "^^^^")
    }

    @Test func longRangeIsCutWithItsLine() {
        let wide = String(repeating: "日", count: 3000)
        let lines = Self.excerpt(Self.diagnostic("a: 1️⃣\(wide)2️⃣")).split(separator: "\n")
        #expect(lines[0].displayWidth <= 102)
        #expect(lines[1].displayWidth <= 102)
        #expect(lines[0].hasSuffix("…"))
    }

    @Test func endOfALongLineIsShownWhole() {
        let long = String(repeating: "x", count: 3000)
        let lines = Self.excerpt(Self.diagnostic("\(long)1️⃣END2️⃣")).split(separator: "\n")
        #expect(lines[0].hasSuffix("xEND"))
        #expect(lines[0].displayWidth == 8 + 1 + 92)
    }

    // MARK: Related places

    @Test func relatedPlacesStandInTheOrderOfTheFile() {
        #expect(
            Self.excerpt(
                Self.diagnostic("3️⃣a4️⃣: 1\nb: 2\n1️⃣a2️⃣: 3\n", label: "again", related: "first"))
                    == """
                        1 | a: 1
                          | - first
                         ...
                        3 | a: 3
                          | ^ again

                    """)
    }

    @Test func lineWithTwoPlacesIsShownOnce() {
        #expect(
            Self.excerpt(Self.diagnostic("{3️⃣a4️⃣: 1, 1️⃣a2️⃣: 3}\n", related: "first"))
                == "    1 | {a: 1, a: 3}\n      |  - first\n      |        ^\n")
    }

    @Test func farPlaceHasItsOwnHeading() {
        let blank = String(repeating: "\n", count: 20)
        #expect(
            Self.excerpt(Self.diagnostic("b: 3️⃣a4️⃣\(blank)1️⃣a2️⃣: 3\n", related: "first"))
                == "   21 | a: 3\n      | ^\n      ::: file.yaml:1:4\n    1 | b: a\n      |    - first\n"
        )
    }

    @Test func placeInAnotherFileHasItsPath() {
        let other = SourceFile(path: "b\u{1B}.yaml", text: "x: y\n")
        let here = SourceFile(path: "a.yaml", text: "x: y\n")
        let diagnostic = Diagnostic(
            Self.code, "h", at: SourceRange(here, 0..<1),
            related: [
                Label(SourceRange(other, 3..<4), "there"),
                Label(SourceRange(startOf: SourceFile(path: "c.yaml", text: "")), "nowhere"),
            ])
        #expect(
            Self.excerpt(diagnostic)
                == """
                    1 | x: y
                      | ^
                      ::: b\\u{1b}.yaml:1:4
                    1 | x: y
                      |    - there
                      ::: c.yaml:1:1
                   = nowhere

                """)
    }

    @Test func numbersOfManyDigitsWidenTheGutter() {
        let text = String(repeating: "\n", count: 1_234_566) + "x"
        let file = SourceFile(path: "p", text: text)
        let diagnostic = Diagnostic(
            Self.code, "h", at: SourceRange(file, 1_234_566..<1_234_567), label: "l")
        #expect(Self.excerpt(diagnostic) == "1234567 | x\n        | ^ l\n")
    }

    // MARK: Fixes

    @Test func fixOfSeveralLinesShowsThem() {
        let diagnostic = Self.diagnostic(
            "a: 1️⃣x2️⃣\r\nb: y\r\n", fix: { Fix("f", [TextEdit($0[1, 2]!, "|\r\n  z")]) })
        #expect(Self.excerpt(diagnostic).hasSuffix("= fix: f\n    1 + a: |\n    2 +   z\n"))
    }

    @Test func fixThatDeletesALineShowsItsTitle() {
        let diagnostic = Self.diagnostic("1️⃣a: x2️⃣\nb", fix: { Fix("f", [TextEdit($0[1, 2]!, "")]) })
        #expect(Self.excerpt(diagnostic).hasSuffix("= fix: f\n"))
    }

    @Test func fixOfManyLinesShowsItsTitle() {
        let diagnostic = Self.diagnostic(
            "1️⃣a2️⃣\n", fix: { Fix("f", [TextEdit($0[1, 2]!, "1\n2\n3\n4\n5\n6\n7")]) })
        #expect(Self.excerpt(diagnostic).hasSuffix("= fix: f\n"))
    }

    @Test func fixOfALongLineShowsTheChange() {
        let long = String(repeating: "x ", count: 200)
        let diagnostic = Self.diagnostic(
            "\(long)1️⃣a2️⃣\(long)", fix: { Fix("f", [TextEdit($0[1, 2]!, "HERE")]) })
        #expect(Self.excerpt(diagnostic).contains("HERE"))
    }

    // MARK: Hostile text

    @Test(arguments: [DiagnosticRenderer.Style.excerpt(color: false), .line, .json])
    func nothingDrivesTheTerminal(_ style: DiagnosticRenderer.Style) {
        let evil = "\u{1B}]0;x\u{7}\u{202E}\u{2028}\u{85}\u{9B}2J\r\n"
        let file = SourceFile(path: evil, text: evil + evil)
        let range = SourceRange(file, 3..<9)
        let diagnostic = Diagnostic(
            Self.code, evil, at: range, label: evil, related: [Label(range, evil)], notes: [evil],
            fix: Fix(evil, [TextEdit(1..<2, evil)]))
        let text = DiagnosticRenderer(style).render([diagnostic])
        #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || !$0.isUnsafeInTerminal })
        #expect(!text.contains("\r"))
    }
}
