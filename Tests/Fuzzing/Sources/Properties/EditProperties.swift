import CopModel

@testable import CopYAML

/// What holds for an edit of any file that can be read: it does what it should and nothing else,
/// or it is refused.
package struct EditProperties {
    /// - Parameter bytes: two that choose the kind of file, four that the edit follows from, then
    ///   the file.
    package static func check(_ bytes: [UInt8]) {
        guard bytes.count > 6 else { return }
        bounded(bytes: bytes.count) {
            let round = bytes[2..<6].reduce(0) { $0 << 8 | Int($1) }
            let text = Array(bytes[6...])
            if bytes[0].isMultiple(of: 2) {
                checkAnyEdit(of: text, SeededRandom(round: round))
            } else {
                FieldTrial(of: text, kind: Int(bytes[1]), SeededRandom(round: round))?.check()
            }
        }
    }

    private static func checkAnyEdit(of bytes: [UInt8], _ random: SeededRandom) {
        var random = random
        let (tree, diagnostics) = Tree.parse(SourceFile(path: "file.yaml", bytes: bytes))
        guard diagnostics.isEmpty, !tree.documents.isEmpty else { return }
        expect((try? tree.applying([])) == bytes, "no edit changed the file")
        let index = random.int(0...tree.documents.count - 1)
        guard let root = tree.root(of: tree.documents[index]) else { return }
        let change = RandomEdit(of: Value(root), &random)
        guard let result = try? tree.applying([change.edit], document: index) else { return }
        let trial = EditTrial(tree: tree, index: index, change: change, seed: random.seed)
        // The trial knows anchors and tags only where people put them.
        let problem = tree.nodes.contains(where: \.hasProperties) ? nil : trial.judge(result)
        expect(
            problem == nil,
            "\(problem ?? ""); document \(index), \(change.edit)\n\(text(bytes))\n==>\n\(text(result))"
        )
    }

    private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
