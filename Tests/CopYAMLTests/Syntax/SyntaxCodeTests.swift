import Testing

@testable import CopYAML

/// A catalogue of what can be wrong with a file: for each code, texts that yield just that
/// diagnostic, at 1️⃣…2️⃣.
@Suite struct SyntaxCodeTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let code: DiagnosticCode
        let marked: String
        var raw: UInt8 = 0
        var fixed: String?

        var testDescription: String { "\(code.id): \(String(marked.prefix(60)).debugDescription)" }
        var text: MarkedText { MarkedText(marked, raw: raw) }
    }

    private static let raw = String(MarkedText.rawByte)
    private static let deep = String(repeating: "[", count: 64)

    static let cases: [Case] = [
        Case(
            code: .invalidUTF8, marked: "a: caf1️⃣\(raw)2️⃣ au lait\n", raw: 0xE9,
            fixed: "a: café au lait\n"),
        Case(
            code: .invalidUTF8, marked: "# é 1️⃣\(raw)2️⃣uro\na: \(raw)5\n", raw: 0x80,
            fixed: "# é €uro\na: €5\n"),
        Case(code: .invalidUTF8, marked: "a: é1️⃣\(raw)2️⃣b\n", raw: 0x81),
        Case(code: .unknownEscape, marked: "a: \"1️⃣\\x2️⃣zz\"\n", fixed: "a: \"\\\\xzz\"\n"),
        Case(code: .invalidUTF8, marked: "\u{FEFF}a: 1️⃣\(raw)2️⃣", raw: 0xC3, fixed: "\u{FEFF}a: Ã"),
        Case(code: .controlCharacter, marked: "é: 1️⃣\u{7}2️⃣b\n", fixed: "é: b\n"),
        Case(
            code: .controlCharacter, marked: "\u{FEFF}é: x1️⃣\u{1B}2️⃣[31m\n",
            fixed: "\u{FEFF}é: x[31m\n"),
        Case(code: .controlCharacter, marked: "a: '1️⃣\u{9C}2️⃣'\n", fixed: "a: ''\n"),
        Case(
            code: .controlCharacter, marked: "a: 1\n1️⃣\u{FEFF}2️⃣---\nb: 1\n",
            fixed: "a: 1\n---\nb: 1\n"),
        Case(code: .nulByte, marked: "a: x1️⃣\u{0}2️⃣y\n"),
        Case(code: .nulByte, marked: "a: é\n1️⃣\u{0}2️⃣"),
        Case(
            code: .conflictMarker, marked: "a: 1\n1️⃣<<<<<<<2️⃣ HEAD\nb: 1\n=======\nb: 2\n>>>>>>> x\n"),
        Case(code: .conflictMarker, marked: "a: 1\r\n1️⃣<<<<<<<2️⃣ HEAD\r\n=======\r\n>>>>>>> x\r\n"),
        Case(code: .conflictMarker, marked: "a: 1\n1️⃣>>>>>>>2️⃣ x\nb: 1\n"),
        Case(code: .tabIndentation, marked: "a:\n1️⃣\t2️⃣b: 1\n", fixed: "a:\n  b: 1\n"),
        Case(
            code: .tabIndentation, marked: "a:\n  b: 1\n1️⃣\t2️⃣c: 2\n", fixed: "a:\n  b: 1\n  c: 2\n"),
        Case(
            code: .tabIndentation, marked: "a:\n  b:\n1️⃣\t\t2️⃣c: 2\n", fixed: "a:\n  b:\n    c: 2\n"),
        Case(code: .tabIndentation, marked: "a:\n  1️⃣\t2️⃣- b\n", fixed: "a:\n    - b\n"),
        Case(code: .tabIndentation, marked: "-1️⃣\t2️⃣b\n", fixed: "- b\n"),
        Case(code: .tabIndentation, marked: "a:\n  - 1️⃣\t\t2️⃣- b\n", fixed: "a:\n  -  - b\n"),
        // Like what the fuzzer found: quotes around it would mend nothing.
        Case(code: .tabIndentation, marked: "-1️⃣\t2️⃣-\n", fixed: "- -\n"),
        Case(
            code: .unclosedQuote, marked: "a: 1️⃣'2️⃣s ochtends was het koud\nb: 1\n",
            fixed: "a: \"'s ochtends was het koud\"\nb: 1\n"),
        Case(
            code: .unclosedQuote, marked: "a: 1️⃣'2️⃣t is koud, 's nachts\n",
            fixed: "a: \"'t is koud, 's nachts\"\n"),
        Case(code: .unclosedQuote, marked: "a: 1️⃣\"2️⃣x\nb: 1\n"),
        Case(code: .unclosedQuote, marked: "a: 1\nb: 1️⃣\"2️⃣x\nc: 1\nd: 2\ne: \"z\"\n"),
        Case(code: .unclosedQuote, marked: "a: 1️⃣'2️⃣x\nb: it's\n"),
        Case(code: .unclosedQuote, marked: "- 1️⃣\"2️⃣x\n- \"y: z\"\n"),
        Case(code: .unclosedQuote, marked: "1️⃣\"2️⃣a: 1\nb: \"c\"\n"),
        Case(code: .textAfterQuote, marked: "a: 'it'1️⃣s ok'2️⃣ # c\n", fixed: "a: 'it''s ok' # c\n"),
        Case(
            code: .textAfterQuote, marked: "a: \"x \"1️⃣y\" z\"2️⃣\n", fixed: "a: \"x \\\"y\\\" z\"\n"),
        Case(code: .textAfterQuote, marked: "a: \"x\" 1️⃣y2️⃣\n", fixed: "a: '\"x\" y'\n"),
        Case(code: .textAfterQuote, marked: "a: \"x\"1️⃣: y2️⃣\n", fixed: "a: '\"x\": y'\n"),
        Case(code: .textAfterQuote, marked: "a: {b: 'c' 1️⃣d}2️⃣\n"),
        Case(code: .textAfterQuote, marked: "a: 'zo'1️⃣n 'ding''2️⃣\n"),
        Case(code: .unclosedBracket, marked: "a: 1️⃣[2️⃣1, 2\nb: 3\n"),
        Case(code: .unclosedBracket, marked: "a: 1️⃣{2️⃣b: 1\n"),
        Case(code: .unclosedBracket, marked: "a: {b: 1️⃣[2️⃣x}\n"),
        Case(code: .unclosedBracket, marked: "a: 1️⃣[2️⃣\n---\n"),
        Case(code: .unclosedBracket, marked: "a: [x] 1️⃣y2️⃣ # c\n", fixed: "a: \"[x] y\" # c\n"),
        Case(
            code: .strayColon, marked: "a: He said1️⃣:2️⃣ no # c\n", fixed: "a: \"He said: no\" # c\n"),
        Case(code: .strayColon, marked: "- a: b\\c1️⃣:2️⃣ 'd'\n", fixed: "- a: 'b\\c: ''d'''\n"),
        Case(code: .strayColon, marked: "a: x\n  y\n  1️⃣z:2️⃣ 1\n"),
        Case(code: .missingColon, marked: "a: 1\n1️⃣b2️⃣\nc: 3\n"),
        Case(code: .missingColon, marked: "1️⃣b2️⃣\nc: 3\n"),
        Case(code: .missingColon, marked: "a:\n  1️⃣b c2️⃣\n  d: 3\n"),
        Case(code: .missingSpace, marked: "a: 1\nb1️⃣:2️⃣2\nc: 3\n", fixed: "a: 1\nb: 2\nc: 3\n"),
        Case(code: .missingSpace, marked: "b1️⃣:2️⃣2\nc: 3\n", fixed: "b: 2\nc: 3\n"),
        Case(code: .missingSpace, marked: "a:\n- x\n1️⃣-2️⃣y\n- z\n", fixed: "a:\n- x\n- y\n- z\n"),
        Case(code: .missingSpace, marked: "- a: 1\n  b1️⃣:2️⃣2\n", fixed: "- a: 1\n  b: 2\n"),
        Case(code: .badIndentation, marked: "a:\n  b: 1\n 1️⃣c: 22️⃣\n"),
        Case(code: .badIndentation, marked: "a: 1\n  1️⃣b:2️⃣ 2\n"),
        Case(code: .badIndentation, marked: "a:\n  - x\n 1️⃣- y2️⃣\n"),
        Case(code: .badIndentation, marked: "- x\n1️⃣b: y2️⃣\n"),
        Case(code: .badIndentation, marked: "- x\n1️⃣foo2️⃣\n- y\n"),
        Case(code: .badIndentation, marked: "- x\n  1️⃣b:2️⃣ y\n"),
        Case(code: .badIndentation, marked: "a: 1️⃣-2️⃣ x\n"),
        Case(code: .badIndentation, marked: "  a: 1\n1️⃣b: 22️⃣\n"),
        Case(code: .badIndentation, marked: "\"a\"\n1️⃣b: 22️⃣\n"),
        Case(code: .reservedCharacter, marked: "a: 1️⃣@2️⃣piet # c\n", fixed: "a: \"@piet\" # c\n"),
        Case(code: .reservedCharacter, marked: "- 1️⃣`2️⃣x`\n", fixed: "- \"`x`\"\n"),
        Case(code: .reservedCharacter, marked: "a: 1️⃣%2️⃣x \"y\"\n", fixed: "a: '%x \"y\"'\n"),
        Case(code: .reservedCharacter, marked: "a: 1\n1️⃣%2️⃣x\n"),
        Case(code: .reservedCharacter, marked: "a:\n1️⃣*2️⃣ x\n"),
        Case(code: .reservedCharacter, marked: "1️⃣@2️⃣a: 1\n"),
        Case(code: .reservedCharacter, marked: "- 1️⃣@2️⃣a: 1\n"),
        Case(code: .reservedCharacter, marked: "a: [1️⃣@2️⃣x, y]\n"),
        Case(code: .reservedCharacter, marked: "a: 1️⃣*2️⃣x* y\n", fixed: "a: \"*x* y\"\n"),
        Case(code: .reservedCharacter, marked: "a: 1️⃣&2️⃣ y\n", fixed: "a: \"& y\"\n"),
        Case(code: .reservedCharacter, marked: "a: 1️⃣!2️⃣x!y\n", fixed: "a: \"!x!y\"\n"),
        Case(
            code: .reservedCharacter, marked: "a: 1️⃣>2️⃣ 5 mensen\nb: 1\n",
            fixed: "a: \"> 5 mensen\"\nb: 1\n"),
        Case(code: .reservedCharacter, marked: "a: 1️⃣|2️⃣ x\n  y\n"),
        Case(code: .reservedCharacter, marked: "a: 1️⃣]2️⃣\n", fixed: "a: \"]\"\n"),
        Case(code: .reservedCharacter, marked: "a: 1️⃣?2️⃣ x\n", fixed: "a: \"? x\"\n"),
        Case(code: .unknownEscape, marked: "a: \"C:1️⃣\\d2️⃣ocs\"\n", fixed: "a: \"C:\\\\docs\"\n"),
        Case(code: .unknownEscape, marked: "a: \"é1️⃣\\é2️⃣\"\n", fixed: "a: \"é\\\\é\"\n"),
        Case(code: .unknownEscape, marked: "a: \"1️⃣\\uD8002️⃣\"\n", fixed: "a: \"\\\\uD800\"\n"),
        Case(code: .undefinedAlias, marked: "a: 1️⃣*x2️⃣ y\n", fixed: "a: \"*x y\"\n"),
        Case(code: .undefinedAlias, marked: "a: &x 1\n---\nb: [1️⃣*x2️⃣]\n"),
        Case(code: .recursiveAlias, marked: "a: &x\n  b: 1️⃣*x2️⃣\n"),
        Case(code: .aliasExpansion, marked: bomb),
        Case(code: .nestingTooDeep, marked: "\(deep)1️⃣[2️⃣"),
        Case(code: .nestingTooDeep, marked: "\(deep)1️⃣[2️⃣\(deep)"),
        Case(code: .duplicateKey, marked: "a: 1\nb: 2\n1️⃣'a'2️⃣: 3\n"),
        Case(code: .duplicateKey, marked: "b:\n- {a: 1, 1️⃣\"\\x61\"2️⃣: 3}\n"),
        Case(code: .complexKey, marked: "1️⃣[a]2️⃣: 1\n"),
        Case(code: .complexKey, marked: "a: {1️⃣{b}2️⃣}\n"),
        Case(code: .complexKey, marked: "a: &x 1\n1️⃣*x2️⃣ : 2\n"),
        Case(code: .syntax, marked: "1️⃣%YAML 2.02️⃣\n---\na: b\n", fixed: nil),
    ]

    /// Nine levels of ten references each: ten to the ninth values, were they written out.
    private static var bomb: String {
        var text = "l0: &l0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...8 {
            let references = Array(repeating: "*l\(level - 1)", count: 10).joined(separator: ", ")
            text += "l\(level): &l\(level) [\(references)]\n"
        }
        // The fourth level is the first that holds more than 100,000, at its ninth reference.
        var lines = text.split(separator: "\n").map(String.init)
        lines[4] =
            "l4: &l4 [" + String(repeating: "*l3, ", count: 7) + "1️⃣*l32️⃣, *l3, *l3]"
        return lines.joined(separator: "\n") + "\n"
    }

    @Test(arguments: cases)
    func problemIsFoundAtItsPlace(_ example: Case) throws {
        let (_, diagnostics) = Tree.parse(example.text.file())
        try #require(diagnostics.map(\.code.id) == [example.code.id])
        let diagnostic = diagnostics[0]
        #expect(diagnostic.primary.range.bytes == example.text[1, 2])
        #expect(!diagnostic.headline.hasSuffix("."))
        #expect(diagnostic.headline.first?.isUppercase == false)
    }

    @Test(arguments: cases)
    func fixMendsTheFile(_ example: Case) throws {
        let file = example.text.file()
        let fix = Tree.parse(file).diagnostics.first?.fix
        #expect(
            fix.map { String(decoding: $0.edits.applied(to: file.bytes), as: UTF8.self) }
                == example.fixed)
        if let fix {
            let mended = SourceFile(path: "x", bytes: fix.edits.applied(to: file.bytes))
            #expect(Tree.parse(mended).diagnostics.isEmpty)
        }
    }

    /// Aliases and nesting apart, which cost a page each, in the middle of a diary.
    @Test(
        arguments: cases.filter { !$0.marked.contains("---") && !$0.marked.hasPrefix("\u{FEFF}") })
    func neighboursOfABrokenDocumentAreRead(_ example: Case) throws {
        let text = "a: before\n---\n".utf8 + example.text.bytes + "\n---\na: after\n".utf8
        let (tree, diagnostics) = Tree.parse(SourceFile(path: "x", bytes: Array(text)))
        #expect(diagnostics.map(\.code.id) == [example.code.id])
        try #require(tree.documents.count == 3)
        #expect(tree.root(of: tree.documents[0])?["a"]?.text == "before")
        #expect(tree.documents[1].isBroken == (example.code != .duplicateKey))
        #expect(tree.root(of: tree.documents[2])?["a"]?.text == "after")
    }

    /// Where the words matter most: what a person did, not what a grammar expected.
    @Test(
        arguments: [
            ("a: 's ochtends\n", "the apostrophe that begins this text opens a quotation"),
            ("a: 1\nkey:value\n", "no space after the colon"),
            ("a:\n- x\n-item\n", "no space after the dash"),
            ("a:\n  - x\n - y\n", "a list item stands where a key is expected"),
            ("- x\nfoo\n", "this line stands among list items and does not begin with '- '"),
            ("  a: 1\nb: 2\n", "this line begins further to the left than the lines before it"),
            ("a: @piet\n", "a text cannot begin with '@'"),
            ("a: | x\n", "a text cannot begin on the same line as '|'"),
            ("a: He said: no\n", "a second ': ' on the line of a key"),
            ("a: [x\n", "'[' is not closed by ']'"),
            ("a: x\u{1}\n", "a control character (U+0001) in the text"),
            ("a: 1\n\u{FEFF}---\n", "a byte order mark (U+FEFF) amid the text"),
            (
                "a: 1\n\(String(repeating: "k", count: 70)): 1\n\(String(repeating: "k", count: 70)): 2",
                "'\(String(repeating: "k", count: 60))…' stands here twice"
            ),
        ])
    func headlineSaysWhatWasDone(text: String, headline: String) {
        let diagnostics = Tree.parse(SourceFile(path: "x", text: text)).diagnostics
        #expect(diagnostics.map(\.headline) == [headline])
    }

    @Test func bulletOfMarkdownIsExplained() {
        let diagnostics = Tree.parse(SourceFile(path: "x", text: "a:\n* x\n")).diagnostics
        #expect(diagnostics.map(\.notes) == [["a list item begins with '- '"]])
    }

    @Test func noCodeIsLeftOut() {
        // Of texts that were cut, CutTextTests tells.
        let covered = Set(Self.cases.map(\.code) + [.cutByComment])
        #expect(DiagnosticCode.syntaxCodes.filter { !covered.contains($0) }.map(\.id) == [])
        #expect(covered.isSubset(of: DiagnosticCode.syntaxCodes))
    }

    @Test func idsAreDistinctWords() {
        let ids = DiagnosticCode.syntaxCodes.map(\.id)
        #expect(Set(ids).count == ids.count)
        #expect(
            ids.allSatisfy { id in id.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" } })
    }

    @Test func utf16IsRefusedWhole() {
        for mark in [[0xFF, 0xFE], [0xFE, 0xFF]] as [[UInt8]] {
            let (tree, diagnostics) = Tree.parse(SourceFile(path: "x", bytes: mark + [0x61, 0]))
            #expect(diagnostics.map(\.code.id) == ["invalid-utf8"])
            #expect(tree.documents.map(\.isBroken) == [true])
        }
    }
}
