import Testing

@testable import CopYAML

/// A file in which everything is wrong is told of as far as anybody reads.
@Suite struct ProblemsTests {
    private let file = SourceFile(path: "x", text: "")

    private func problem(_ code: DiagnosticCode, _ number: Int) -> Diagnostic {
        Diagnostic(code, "problem \(number)", at: SourceRange(startOf: file))
    }

    @Test func asManyAreKeptAsAnybodyReads() {
        var problems = Problems()
        for number in 1...Problems.limit { problems.append(problem(.syntax, number)) }
        #expect(problems.list.count == Problems.limit && !problems.isFull(of: .syntax))
        problems.append((0..<5).map { problem(.syntax, $0) })
        #expect(problems.list.count == Problems.limit + 1 && problems.isFull(of: .syntax))
        #expect(problems.list.last?.headline.hasPrefix("there are more") == true)
    }

    /// What is rare is not lost among what is not.
    @Test func eachCodeHasItsOwnCount() {
        var problems = Problems()
        for number in 0..<Problems.limit + 9 { problems.append(problem(.syntax, number)) }
        problems.append(problem(.duplicateKey, 0))
        #expect(problems.list.last?.code == .duplicateKey)
        #expect(!problems.isFull(of: .duplicateKey))
    }

    @Test(arguments: [
        ("too many keys", "duplicate-key", String(repeating: "a: x\n", count: Problems.limit + 9)),
        (
            "too many conflicts", "conflict-marker",
            String(repeating: "<<<<<<< x\n=======\n>>>>>>> y\n", count: Problems.limit + 9)
        ),
        (
            "too many broken documents", "unclosed-bracket",
            String(repeating: "---\n[\n", count: Problems.limit + 9)
        ),
    ])
    func aFileHasNoMore(name: String, code: String, text: String) {
        let diagnostics = Tree.parse(SourceFile(path: "x", text: text)).diagnostics
        #expect(diagnostics.map(\.code.id) == Array(repeating: code, count: Problems.limit + 1))
        #expect(diagnostics.contains { $0.headline.hasPrefix("there are more") })
    }

    @Test func textsThatCommentsCutAreNoMore() {
        let text = String(repeating: "- a #b\n", count: Problems.limit + 9)
        let tree = Tree.parse(SourceFile(path: "x", text: text)).tree
        #expect(tree.cutTexts.count == Problems.limit + 1)
    }

    /// An error that quotes a whole file says where it begins and how it ends.
    @Test func aLongMessageIsCut() {
        let long = "'\(String(repeating: "x", count: 1 << 20))' is not a date"
        let diagnostic = Diagnostic(
            .syntax, long, at: SourceRange(startOf: file), notes: [long])
        for style in [DiagnosticRenderer.Style.line, .excerpt(color: false)] {
            let text = DiagnosticRenderer(style).render([diagnostic])
            #expect(text.utf8.count < 3000)
            #expect(text.contains("'xxx") && text.contains("x' is not a date"))
        }
        #expect("short".elided == "short")
        let wide = String(repeating: "é", count: 1000)
        #expect(wide.elided == wide)
    }
}
