import CopYAML
import Testing

extension EditsTests {
    @Suite("Inserting items")
    struct InsertingTests {
        @Test(arguments: cases)
        func inserts(_ edit: EditCase) throws { try edit.check() }

        static let cases = [
            EditCase(
                "before the first, below its comments", "a:\n  # about x\n  - x\n  - y\n",
                .insert(["a", 0], .text("z")), gives: "a:\n  # about x\n  - z\n  - x\n  - y\n"),
            EditCase(
                "before a mapping", "- id: a\n  n: 1  # note\n\n- id: b\n",
                .insert([1], .mapping([.init("id", .text("c")), .init("k", .text("v"))])),
                gives: "- id: a\n  n: 1  # note\n\n- id: c\n  k: v\n- id: b\n"),
            EditCase(
                "beside a dash", "- - x\n  - y\n", .insert([0, 0], .text("z")),
                gives: "- - z\n  - x\n  - y\n"),
            EditCase(
                "between brackets", "a: [x, &n {k: 1}] # end\n", .insert(["a", 1], .text("z")),
                gives: "a: [x, z, &n {k: 1}] # end\n"),
            EditCase(
                "after a text that keeps its blank lines", "- |+\n  x\n\n- y\n",
                .insert([1], .text("z")), gives: "- |+\n  x\n\n- z\n- y\n"),
        ]

        @Test func whatIsNoItemIsRefused() {
            let tree = Tree.parse(SourceFile(path: "test.yaml", text: "a: {b: 1}\n")).tree
            for path: [PathStep] in [["a", "b"], ["a"], [], ["c", 0]] {
                #expect(throws: EditError.self) { try tree.applying([.insert(path, .text("x"))]) }
            }
        }

        /// Taken out again, the copy of an item leaves no trace.
        @Test func canBeUndone() throws {
            var count = 0
            for round in 0..<500 * SeededRandom.effort {
                var random = SeededRandom(round: round)
                let bytes = RandomFile.bytes(&random)
                let (tree, diagnostics) = Tree.parse(SourceFile(path: "test.yaml", bytes: bytes))
                guard diagnostics.isEmpty, let root = tree.root, bytes.last == 0x0A else {
                    continue
                }
                let items = Value(root).paths.filter {
                    if case .index = $0.last { true } else { false }
                }
                guard !items.isEmpty else { continue }
                let path = random.pick(items)
                guard let item = root[path],
                    let longer = try? tree.applying([.insert(path, Value(item))])
                else { continue }
                count += 1
                let after = Tree.parse(SourceFile(path: "test.yaml", bytes: longer)).tree
                #expect(after.undoingInsertion(at: path) == bytes, "seed \(random.seed): \(path)")
            }
            #expect(count > 200)
        }

        @Test func whatWasNotInsertedStays() {
            for text in ["- a\n\n- b\n", "- a  # note\n- b\n", "- a\n", "[a , b]\n", "a: 1\n"] {
                let tree = Tree.parse(SourceFile(path: "test.yaml", text: text)).tree
                #expect(tree.undoingInsertion(at: [0]) == nil, "\(text)")
            }
        }
    }
}
