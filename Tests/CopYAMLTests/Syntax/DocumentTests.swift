import CopYAML
import Testing

/// A stream is read document by document: a broken one hides none of the others.
@Suite struct DocumentTests {
    /// What each document holds under `a`; nil for a broken one, "" for an empty one.
    static func values(_ text: String) -> [String?] {
        let tree = Tree.parse(SourceFile(path: "x", text: text)).tree
        return tree.documents.map { document in
            document.isBroken ? nil : tree.root(of: document)?["a"]?.text ?? ""
        }
    }

    @Test(
        arguments: [
            ("", []), ("\n\n", []), ("# only a comment\n", []), ("\u{FEFF}", []),
            ("# no line break", []), ("---\n", [""]), ("---", [""]), ("--- # c\n---\n", ["", ""]),
            ("a: 1\n", ["1"]), ("a: 1\n---\na: 2", ["1", "2"]),
            ("--- {a: 1}\n--- {a: 2}", ["1", "2"]),
            ("---\na: 1\n...\n---\na: 2\n...\n", ["1", "2"]), ("a: 1\n...\n# c\n", ["1"]),
            ("%YAML 1.1\n---\na: 1\n", ["1"]), ("# c\n%YAML 1.2\n--- # c\na: 1\n", ["1"]),
            ("a: 1\n...\n%YAML 1.1\n---\na: 2\n", ["1", "2"]),
            ("a: 1\r\n---\r\na: 2\r\n", ["1", "2"]), ("a: 1\r---\ra: 2\r", ["1", "2"]),
            ("a: '--- x'\n", ["--- x"]), ("a: |\n  x\n  ---\n  y\n", ["x\n---\ny\n"]),
            ("a: x\u{2028}---\n", ["x\u{2028}---"]), ("a: ---\n", ["---"]),
            ("a: 1\n----: 2\n", ["1"]),
        ] as [(String, [String?])])
    func streamIsCutAtItsMarks(text: String, values: [String?]) {
        #expect(Self.values(text) == values)
        #expect(Tree.parse(SourceFile(path: "x", text: text)).diagnostics.isEmpty)
    }

    @Test(
        arguments: [
            ("a: 1\n---\na: \"\n---\na: 3\n", ["1", nil, "3"]),
            ("a: \"\n---\na: 2\n", [nil, "2"]),
            ("a: 1\n---\na: [", ["1", nil]),
            ("a: 1\r\n---\r\na: '\r\n---\r\na: 3\r\n", ["1", nil, "3"]),
            ("a: 1\r---\ra: '\r---\ra: 3\r", ["1", nil, "3"]),
            ("\u{FEFF}a: '\n---\na: 2\n", [nil, "2"]),
            ("# c\n---\na: 1\n--- 'x\n--- {a: 3}\n", ["1", nil, "3"]),
            ("a: 1\n...\n%YAML 1.1\n---\na: 2\n---\na: '", ["1", "2", nil]),
            ("a: 1\n...\n\n---\n'\n---\na: 3\n", ["1", nil, "3"]),
            ("a: 1\n---\na: x\u{2028}---\n---\na: '", ["1", "x\u{2028}---", nil]),
        ] as [(String, [String?])])
    func brokenDocumentStaysAlone(text: String, values: [String?]) {
        #expect(Self.values(text) == values)
        #expect(Tree.parse(SourceFile(path: "x", text: text)).diagnostics.count == 1)
    }

    @Test func everyBrokenDocumentHasItsOwnDiagnostic() {
        let text = "a: '\n---\na: 1\n---\na: [\n---\na: 1\na: 2\n---\na: @x\n"
        let (tree, diagnostics) = Tree.parse(SourceFile(path: "x", text: text))
        #expect(
            diagnostics.map(\.code.id)
                == ["unclosed-quote", "unclosed-bracket", "duplicate-key", "reserved-character"])
        #expect(tree.documents.map(\.isBroken) == [true, false, true, false, true])
    }

    @Test func conflictBreaksOnlyTheDocumentsBetweenItsMarkers() {
        let text = """
            ---
            a: 1
            <<<<<<< HEAD
            ---
            a: 2
            =======
            ---
            a: 3
            >>>>>>> other
            ---
            a: 4
            =======
            ---
            a: 5

            """
        let (tree, diagnostics) = Tree.parse(SourceFile(path: "x", text: text))
        // A line of equals signs alone is no marker, but no key either.
        #expect(diagnostics.map(\.code.id) == ["conflict-marker", "missing-colon"])
        #expect(tree.documents.map(\.isBroken) == [true, true, true, true, false])
        #expect(Self.values(text).last == "5")
    }

    @Test func documentsCoverTheStreamInOrder() throws {
        let marked = MarkedText("# c\n1️⃣a: 1\n2️⃣---\na: \"\n3️⃣---\na: 3\n4️⃣")
        let documents = Tree.parse(marked.file()).tree.documents
        try #require(documents.count == 3)
        #expect(documents[0].range.upperBound == marked[1, 2]?.upperBound)
        #expect(documents[1].range == marked[2, 3])
        #expect(documents[2].range == marked[3, 4])
    }
}
