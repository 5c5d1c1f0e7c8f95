import Testing

@testable import CopYAML

/// Texts that a `#` cuts without anyone having meant a comment.
struct CutTextTests {
    @Test(
        arguments: [
            ("q: find leak 1️⃣#1 and #22️⃣\n", "q: \"find leak #1 and #2\"\n"),
            ("- a: x 1️⃣#12️⃣ \r\n  b: 1\r\n", "- a: \"x #1\" \r\n  b: 1\r\n"),
            ("- it's\t1️⃣#12️⃣", "- \"it's\t#1\""),
            ("a: say \"no\" 1️⃣#nee2️⃣ # c\n", "a: 'say \"no\" #nee' # c\n"),
            ("a: é 1️⃣#ë2️⃣ #\n", "a: \"é #ë\" #\n"),
        ])
    func isFoundAndMended(marked: String, fixed: String) throws {
        let text = MarkedText(marked)
        let found = Tree.parse(text.file()).tree.cutTexts
        try #require(found.map(\.code) == [.cutByComment])
        #expect(found[0].primary.range.bytes == text[1, 2])
        let mended = try #require(found[0].fix).edits.applied(to: text.bytes)
        #expect(String(decoding: mended, as: UTF8.self) == fixed)
        #expect(Tree.parse(SourceFile(path: "x", bytes: mended)).tree.cutTexts.isEmpty)
    }

    @Test(
        arguments: [
            "a: x # c\n", "a: x #\n", "a: x #", "a: x#1\n", "a: 'x' #1\n", "a: #1\nb: [] #1\n",
            "a: |\n  x #1\n", "#a: x\n", "a: x ## c\n", "a: x\n  #b\n", "a: x\n",
        ])
    func othersAreNot(text: String) {
        let (tree, diagnostics) = Tree.parse(SourceFile(path: "x", text: text))
        #expect(diagnostics.isEmpty)
        #expect(tree.cutTexts.isEmpty)
    }
}
