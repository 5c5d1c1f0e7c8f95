import CopYAML
import Testing

extension EditsTests {
    @Suite("Removing documents")
    struct RemovingDocumentTests {
        private static func removing(_ index: Int, from text: String) throws -> String {
            let tree = Tree.parse(SourceFile(path: "test.yaml", text: text)).tree
            return String(decoding: try tree.removing(document: index), as: UTF8.self)
        }

        @Test(
            arguments: [
                ("# head\n---\na: 1\n---\na: 2\n", 0, "# head\n---\na: 2\n"),
                ("# head\n---\na: 1\n---\na: 2\n", 1, "# head\n---\na: 1\n"),
                (
                    "---\na: 1\n# of it\n\n---\na: 2\n---\na: 3\n", 1,
                    "---\na: 1\n# of it\n\n---\na: 3\n"
                ),
                ("---\na: 1\n---\n# about 2\na: 2\n# too\n", 1, "---\na: 1\n"),
                ("a: 1\n---\na: 2\n", 0, "---\na: 2\n"), ("# head\n---\na: 1\n", 0, "# head\n"),
                ("a: 1\n...\n---\na: 2\n...\n", 0, "---\na: 2\n...\n"),
                ("a: 1\n...\n---\na: 2\n...\n", 1, "a: 1\n...\n"),
                ("\u{FEFF}---\r\na: 1\r\n---\r\na: 2\r\n", 0, "\u{FEFF}---\r\na: 2\r\n"),
                ("---\na: 1\n---\na: 2", 1, "---\na: 1\n"),
                ("---\na: |+\n  x\n\n---\na: 2\n", 1, "---\na: |+\n  x\n\n"),
                ("---\na: 'x\n---\na: 2\n---\na: 3\n", 1, "---\na: 'x\n---\na: 3\n"),
            ])
        func theOthersStay(text: String, index: Int, after: String) throws {
            #expect(try Self.removing(index, from: text) == after)
        }
    }
}
