import CopYAML
import Testing

/// From the bytes of a value back to the way that leads there.
@Suite struct TreePathTests {
    @Test(
        arguments: [
            ("a: 1️⃣x2️⃣\n", 0, ["a"]), ("1️⃣x2️⃣\n", 0, []), ("- a\n- 1️⃣b2️⃣\n", 0, [1]),
            ("a: {b: [x, {c: '1️⃣y'}]}\n", 0, nil),
            ("a: {b: [x, {c: 1️⃣'y'2️⃣}]}\n", 0, ["a", "b", 1, "c"]),
            ("a: &n 1️⃣x2️⃣\nb: *n\n", 0, ["a"]), ("a: 1\n---\n- b: 1️⃣x2️⃣\n", 1, [0, "b"]),
            ("a:\n  - 1️⃣b: 1\n    c: 22️⃣\n", 0, ["a", 0]), ("1️⃣a2️⃣: 1\n", 0, nil),
        ] as [(String, Int, [PathStep]?)])
    func leadsThere(marked: String, document: Int, path: [PathStep]?) throws {
        let text = MarkedText(marked)
        let tree = Tree.parse(text.file()).tree
        let found = tree.path(to: text[1, 2] ?? 0..<1)
        #expect(found?.path == path)
        guard let path else { return }
        #expect(found?.document == document)
        #expect(tree.root(of: tree.documents[document])?[path]?.range == text[1, 2])
    }
}
