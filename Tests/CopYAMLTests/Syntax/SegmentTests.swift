import Testing

@testable import CopYAML

@Suite("Cutting a broken stream into documents")
struct SegmentTests {
    /// A comment in an old encoding must cost nothing but itself.
    @Test func bytesThatAreNoTextInTheHeadHideNoDocument() {
        let bytes = Array("# caf".utf8) + [0xE9, 0x0A] + Array("---\na: 1\n---\na: 2\n".utf8)
        let (tree, diagnostics) = Tree.parse(SourceFile(path: "test.yaml", bytes: bytes))
        #expect(diagnostics.map(\.code) == [.invalidUTF8])
        #expect(tree.documents.map { tree.root(of: $0)?["a"]?.text } == [nil, "1", "2"])
    }

    @Test(arguments: [
        ("# head\n---\na: 1\n", ["# head\n", "---\na: 1\n"]),
        ("# head\n%YAML 1.1\n# more\n---\na: 1\n", ["# head\n%YAML 1.1\n# more\n---\na: 1\n"]),
        ("\n---\na: 1\n", ["\n---\na: 1\n"]), ("a: 1\n---\nb\n", ["a: 1\n", "---\nb\n"]),
        ("---\na\n---b\n--- c", ["---\na\n---b\n", "--- c"]),
    ])
    func cuts(text: String, parts: [String]) {
        let file = SourceFile(path: "test.yaml", text: text)
        #expect(Tree.segments(of: file.bytes, from: 0).map(file.text(in:)) == parts)
    }
}
