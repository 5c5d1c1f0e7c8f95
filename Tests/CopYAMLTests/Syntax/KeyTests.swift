import CopYAML
import Testing

@Suite struct KeyTests {
    /// Many keys are compared in another way than few, with the same outcome: by their bytes.
    @Test(arguments: [0, 100])
    func keysThatLookAlikeAreTwo(others: Int) {
        let keys = (0..<others).map { "k\($0): x\n" }.joined()
        let composed = "caf\u{E9}: x\n"
        let decomposed = "cafe\u{301}: x\n"
        func codes(_ text: String) -> [String] {
            Tree.parse(SourceFile(path: "x", text: text)).diagnostics.map(\.code.id)
        }
        #expect(codes(keys + composed + decomposed) == [])
        #expect(codes(keys + composed + decomposed + composed) == ["duplicate-key"])
    }
}
