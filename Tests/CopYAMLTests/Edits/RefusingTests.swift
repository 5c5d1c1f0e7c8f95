import CopYAML
import Testing

extension EditsTests {
    @Suite("Refusing edits")
    struct RefusingTests {
        /// A file, an edit of it, and the code and the text of the place that the error names.
        struct Case: Sendable, CustomTestStringConvertible {
            let text: String
            let edit: Edit
            let code: DiagnosticCode
            let place: String

            init(_ text: String, _ edit: Edit, _ code: DiagnosticCode, _ place: String) {
                self.text = text
                self.edit = edit
                self.code = code
                self.place = place
            }

            var testDescription: String { "\(edit) in \(text.visible)" }
        }

        @Test(arguments: [
            Case("a: 'x\n", .set(["a"], .text("y")), .unclosedQuote, "'"),
            Case("a: 1\nb:\n\t- x\n", .set(["a"], .text("y")), .tabIndentation, "\t"),
            Case("a: 1\na: 2\n", .set(["a"], .text("y")), .duplicateKey, "a"),
            Case("a: 1\n", .remove(["b"]), .nothingToEdit, "a: 1"),
            Case("a: 1\n", .remove([]), .nothingToEdit, "a: 1"),
            Case("a: 1\n", .set(["b", "c"], .text("y")), .nothingToEdit, "a: 1"),
            Case("a: [x]\n", .set(["a", 1], .text("y")), .nothingToEdit, "[x]"),
            Case("a: x\n", .set(["a", "b"], .text("y")), .nothingToEdit, "x"),
            Case("a: x\n", .append(["a"], .text("y")), .nothingToEdit, "x"),
            Case("a: {}\n", .append(["a"], .text("y")), .nothingToEdit, "{}"),
            Case("a: x\n", .set([0], .text("y")), .nothingToEdit, "a: x"),
            Case("", .set([0], .text("y")), .nothingToEdit, ""),
            Case("a: &x [b]\nc: *x\n", .append(["a"], .text("y")), .sharedValue, "[b]"),
            Case("a: &x [b]\nc: *x\n", .set(["a"], .text("y")), .sharedValue, "[b]"),
            Case("a: &x [b]\nc: *x\n", .remove(["a"]), .sharedValue, "[b]"),
            Case("a: &x {k: [b]}\nc: *x\n", .remove(["a", "k", 0]), .sharedValue, "{k: [b]}"),
            Case("a: {k: &x [b]}\nc: *x\n", .set(["a"], .null), .sharedValue, "[b]"),
            Case("a: &x [b]\nc: *x\n", .append(["c"], .text("y")), .sharedValue, "*x"),
            Case("a: &x [b]\nc: *x\n", .set(["c", 0], .text("y")), .sharedValue, "*x"),
            Case("? a\n:d: n\n", .set(["a"], .text("y")), .uncertainEdit, ":d: n"),
            Case("a: [x: 1]\n", .set(["a", 0, "y"], .text("z")), .uncertainEdit, "x: 1]"),
        ])
        func names(_ test: Case) throws {
            let file = SourceFile(path: "test.yaml", text: test.text)
            let error = #expect(throws: EditError.self) {
                try Tree.parse(file).tree.applying([test.edit])
            }
            let diagnostic = try #require(error).diagnostic
            #expect(diagnostic.code == test.code)
            #expect(file.text(in: diagnostic.primary.range.bytes) == test.place)
        }

        @Test func aBrokenDocumentHidesNoOther() throws {
            let text = "a: 1\n---\nb: 'x\n---\nc: 3\n"
            let tree = Tree.parse(SourceFile(path: "test.yaml", text: text)).tree
            #expect(
                String(
                    decoding: try tree.applying([.set(["c"], .text("y z"))], document: 2),
                    as: UTF8.self)
                    == "a: 1\n---\nb: 'x\n---\nc: y z\n")
            #expect(
                String(decoding: try tree.applying([.append(["l"], .text("z"))]), as: UTF8.self)
                    == "a: 1\nl:\n  - z\n---\nb: 'x\n---\nc: 3\n")
            #expect(throws: EditError.self) { try tree.applying([.remove(["b"])], document: 1) }
            #expect(throws: EditError.self) { try tree.applying([.remove(["b"])], document: 3) }
        }

        @Test func nothingToDoChangesNothing() throws {
            for text in ["", "\u{FEFF}", "a: 'x", "\r\n# x\r\n", "\u{0}"] {
                let file = SourceFile(path: "test.yaml", text: text)
                #expect(try Tree.parse(file).tree.applying([]) == file.bytes)
            }
        }
    }
}
