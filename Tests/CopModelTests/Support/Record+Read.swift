import CopYAML

@testable import CopModel

extension Record {
    /// Reads one record from a text of its own.
    static func read(_ file: SourceFile) -> (record: Self?, diagnostics: [Diagnostic]) {
        let (tree, diagnostics) = Tree.parse(file)
        guard diagnostics.isEmpty, let root = tree.root?.resolved else { return (nil, diagnostics) }
        var decoding = Decoding(fileID: "")
        let record = decode(root, &decoding)
        return (record, decoding.diagnostics)
    }
}
