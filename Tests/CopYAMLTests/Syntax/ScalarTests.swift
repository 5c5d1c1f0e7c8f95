import CopYAML
import Testing

/// Scalars are text: what YAML would guess from them is left to the schema.
@Suite struct ScalarTests {
    @Test(arguments: ["No", "12:30", "0123", "1e3", "2026-03-05", "true", "~x", ".inf"])
    func scalarStaysText(_ text: String) throws {
        let value = try #require(
            Tree.parse(SourceFile(path: "x", text: "a: \(text)\n")).tree.root?["a"])
        #expect(value.text == text)
        #expect(!value.isNull)
    }

    @Test(arguments: ["", "~", "null"])
    func plainNullIsNull(_ text: String) throws {
        let value = try #require(
            Tree.parse(SourceFile(path: "x", text: "a: \(text)\n")).tree.root?["a"])
        #expect(value.isNull)
    }

    @Test(arguments: ["''", "'null'", "\"~\"", "Null", "[]"])
    func othersAreNotNull(_ text: String) throws {
        let value = try #require(
            Tree.parse(SourceFile(path: "x", text: "a: \(text)\n")).tree.root?["a"])
        #expect(!value.isNull)
    }
}
