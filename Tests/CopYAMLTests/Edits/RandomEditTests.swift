import CopYAML
import Testing

extension EditsTests {
    @Suite("Random edits of random files")
    struct RandomEditTests {
        @Test func changeWhatTheyShouldAndNothingElse() throws {
            var files = 0
            var refused: [String] = []
            var edits = 0
            for round in 0..<1000 * SeededRandom.effort {
                var random = SeededRandom(round: round)
                let bytes = RandomFile.bytes(&random)
                let file = SourceFile(path: "test.yaml", bytes: bytes)
                let (tree, diagnostics) = Tree.parse(file)
                guard diagnostics.isEmpty else { continue }
                files += 1
                #expect(try tree.applying([]) == bytes)
                guard !tree.documents.isEmpty else { continue }
                for _ in 0..<4 {
                    let index = random.int(0...tree.documents.count - 1)
                    guard let root = tree.root(of: tree.documents[index]) else { continue }
                    let change = RandomEdit(of: Value(root), &random)
                    edits += 1
                    let trial = EditTrial(
                        tree: tree, index: index, change: change, seed: random.seed)
                    if let problem = trial.problem() { refused.append(problem) }
                }
            }
            #expect(files > 700 * SeededRandom.effort, "too many of the files are not YAML")
            #expect(
                refused.isEmpty,
                "\(refused.count) of \(edits) edits\n\(refused.prefix(5).joined(separator: "\n\n"))"
            )
        }
    }
}
