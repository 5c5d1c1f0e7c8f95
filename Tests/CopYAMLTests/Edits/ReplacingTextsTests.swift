import CopYAML
import Testing

extension EditsTests {
    @Suite("Replacing texts")
    struct ReplacingTextsTests {
        private static func parse(_ text: String) -> Tree {
            Tree.parse(SourceFile(path: "test.yaml", text: text)).tree
        }

        /// Replaces every value that is a text by another.
        private static func replace(_ old: String, by new: String, in text: String) throws
            -> String
        {
            let tree = Self.parse(text)
            let places = tree.documents.compactMap(tree.root(of:)).flatMap { Self.texts(of: $0) }
                .filter { $0.text == old }
            let changes = places.map { ($0.range, new) }
            let bytes = try tree.replacingTexts(Dictionary(changes) { first, _ in first })
            return String(decoding: bytes, as: UTF8.self)
        }

        private static func texts(of node: Node) -> [Node] {
            switch node.kind {
            case .scalar: [node]
            case .alias: []
            case .sequence: node.items.flatMap(texts)
            case .mapping: node.entries.flatMap { texts(of: $0.value) }
            }
        }

        @Test(
            arguments: [
                ("by: anna  # who\n", "by: anna-b  # who\n"),
                ("by: 'anna'\nto: \"anna\"\n", "by: 'anna-b'\nto: \"anna-b\"\n"),
                ("by: [ anna, ben,anna ]\n", "by: [ anna-b, ben,anna-b ]\n"),
                ("anna: annas\nby:\n- anna\n", "anna: annas\nby:\n- anna-b\n"),
                ("by: anna", "by: anna-b"), ("by: &x anna\n", "by: &x anna-b\n"),
                ("by: !!str anna\n", "by: !!str anna-b\n"), ("anna\n", "anna-b\n"),
                ("a: anna\r\n# anna\r\n", "a: anna-b\r\n# anna\r\n"),
                (
                    "\u{FEFF}---\na: anna\n---\na: [{b: anna}]\n",
                    "\u{FEFF}---\na: anna-b\n---\na: [{b: anna-b}]\n"
                ),
                ("{\"by\":\"anna\",\"x\":1}\n", "{\"by\":\"anna-b\",\"x\":1}\n"),
            ])
        func nothingElseChanges(before: String, after: String) throws {
            #expect(try Self.replace("anna", by: "anna-b", in: before) == after)
        }

        /// What other readers would take for a number or a date gets quotes.
        @Test func quotesWhereTheyAreNeeded() throws {
            let result = try Self.replace("anna", by: "2026-01-15", in: "a: anna\nb: [anna]\n")
            #expect(result == "a: '2026-01-15'\nb: ['2026-01-15']\n")
        }

        @Test(
            arguments: [
                ("a: &x anna\nb: *x\n", .sharedValue), ("a: &x [anna]\nb: *x\n", .sharedValue),
                ("a: >-\n  anna\n", .uncertainEdit), ("a: |-\n  anna\n", .uncertainEdit),
            ] as [(String, DiagnosticCode)])
        func refuses(text: String, code: DiagnosticCode) throws {
            let error = #expect(throws: EditError.self) {
                try Self.replace("anna", by: "ben", in: text)
            }
            #expect(try #require(error).diagnostic.code == code)
        }

        @Test func refusesAPlaceWithoutAText() {
            let tree = Self.parse("a: [b, c]\n")
            for place in [3..<9, 4..<6, 40..<41] {
                #expect(throws: EditError.self) { try tree.replacingTexts([place: "x"]) }
            }
        }

        /// Of random files, each text in turn: it changes, and all other bytes stay.
        @Test func onlyTheTextsChange() throws {
            var count = 0
            for round in 0..<300 * SeededRandom.effort {
                var random = SeededRandom(round: round)
                let bytes = RandomFile.bytes(&random)
                let (tree, diagnostics) = Tree.parse(SourceFile(path: "test.yaml", bytes: bytes))
                guard diagnostics.isEmpty else { continue }
                for root in tree.documents.compactMap(tree.root(of:)) {
                    for node in Self.texts(of: root) where !node.range.isEmpty {
                        guard let new = try? tree.replacingTexts([node.range: "new-id"]) else {
                            continue
                        }
                        count += 1
                        let (start, end) = (node.range.lowerBound, node.range.upperBound)
                        let middle = new[start..<(new.count - (bytes.count - end))]
                        #expect(
                            new.starts(with: bytes[..<start])
                                && new.suffix(bytes.count - end).elementsEqual(bytes[end...])
                                && ["new-id", "'new-id'", "\"new-id\""].contains(
                                    String(decoding: middle, as: UTF8.self)),
                            "seed \(random.seed)")
                    }
                }
            }
            #expect(count > 1000)
        }
    }
}
