import CopYAML
import Testing

/// References repeat values without writing them out: within bounds.
@Suite struct AliasTests {
    /// A text is copied wherever it is repeated: a megabyte of references to one of a megabyte
    /// would fill any memory.
    @Test(arguments: [(90, []), (110, ["alias-expansion"])])
    func longTextsAreRepeatedWithinBounds(references: Int, codes: [String]) {
        let text = String(repeating: "x", count: 64_000)
        let list = String(repeating: "*a, ", count: references)
        #expect(Self.codes("a: &a \(text)\nb: [\(list)]\n") == codes)
    }

    /// A stream of many small documents may not repeat more than one large one.
    @Test func theDocumentsOfAFileShareTheBounds() {
        let list = String(repeating: "x, ", count: 999)
        let document = "---\n- &a [\(list)]\n- [\(String(repeating: "*a, ", count: 40))]\n"
        #expect(Self.codes(document + document) == [])
        #expect(Self.codes(document + document + document) == ["alias-expansion"])
        // What could not be read does not count.
        let broken = "---\n- &a [\(list)]\n- [\(String(repeating: "*a, ", count: 200))]\n"
        #expect(Self.codes(broken + document + document) == ["alias-expansion"])
    }

    private static func codes(_ text: String) -> [String] {
        Tree.parse(SourceFile(path: "x", text: text)).diagnostics.map(\.code.id)
    }
}
