import CopYAML
import Testing

extension EditsTests {
    @Suite("Appending documents")
    struct AppendingDocumentTests {
        static let entry = Value.mapping([
            .init("at", .plain("2026-03-05")), .init("text", .text("one\n--- two\n")),
        ])
        static let written = "---\nat: 2026-03-05\ntext: |\n  one\n  --- two\n"

        @Test(arguments: [
            ("", ""), ("# head\n", "# head\n"), ("# head", "# head\n"), ("a: 1\n", "a: 1\n"),
            ("a: 1", "a: 1\n"), ("a: 1\n...\n", "a: 1\n...\n"), ("a: 1\n...", "a: 1\n...\n"),
            ("a: |+\n  x\n\n", "a: |+\n  x\n\n"), ("a: 'x\n", "a: 'x\n"), ("a: 1\n\n", "a: 1\n\n"),
            ("\u{FEFF}# head\n", "\u{FEFF}# head\n"), ("%YAML 1.1\n", "%YAML 1.1\n...\n"),
            ("---\n", "---\n"),
        ])
        func appends(before: String, kept: String) throws {
            for ending in [LineEnding.lineFeed, .carriageReturnLineFeed] {
                guard ending == .lineFeed || before.utf8.contains(0x0A) else { continue }
                let isCRLF = ending == .carriageReturnLineFeed
                let bytes = Array((isCRLF ? before.withCRLF : before).utf8)
                let expected = kept + Self.written
                let result = appendingDocument(Self.entry, to: bytes)
                #expect(
                    String(decoding: result, as: UTF8.self).visible
                        == (isCRLF ? expected.withCRLF : expected).visible)
                #expect(result == bytes + documentToAppend(Self.entry, after: bytes))
            }
        }

        /// The mark is a comment, which holds nothing.
        @Test func marksTheDocument() {
            let result = appendingDocument(Self.entry, to: Array("a: 1\n".utf8), mark: "one")
            let marked = Self.written.replacing("---\nat", with: "--- # one\nat")
            #expect(String(decoding: result, as: UTF8.self) == "a: 1\n" + marked)
            let tree = Tree.parse(SourceFile(path: "t", bytes: result)).tree
            #expect(Value(tree.root(of: tree.documents[1])!).exact == Self.entry.exact)
        }

        @Test func halfALineBreakIsMadeWhole() {
            let bytes = Array("a: 1\r\nb: 2\r".utf8)
            let expected = ("a: 1\nb: 2\n" + Self.written).withCRLF
            let result = appendingDocument(Self.entry, to: bytes)
            #expect(String(decoding: result, as: UTF8.self).visible == expected.visible)
        }

        /// The documents before it keep their values, and the blank lines of `|+` stay.
        @Test func leavesTheOthersAlone() throws {
            let before = Array("a: |+\n  x\n\n---\n- 'y'\n---\nz: |+\n  w\n\n\n".utf8)
            let old = Tree.parse(SourceFile(path: "t", bytes: before)).tree
            let new = Tree.parse(
                SourceFile(path: "t", bytes: appendingDocument(Self.entry, to: before))
            ).tree
            #expect(new.documents.count == 4)
            for (left, right) in zip(old.documents, new.documents) {
                #expect(Value(old.root(of: left)!).exact == Value(new.root(of: right)!).exact)
            }
        }

        static let nasty = """
            \u{FEFF}# héad 😀
            %YAML 1.1
            %TAG ! tag:example.org,2026:
            --- # first
            title: "a \\" b: [c"   # 'note'
            'key': &anchor |2+
               text

              --- in text

            list: [a, {b: *anchor, c: ], '
            ...
            --- >-
              folded
            # comment é
            ---
            a: 'never closed
              - x
            ---
            \t- tab
            <<<<<<< ours
            a: 1
            =======
            a: 2
            >>>>>>> theirs
            %bad
            ---
            ? - complex
            : {a: [b, "c
            # last é\u{0}\u{1}
            """

        @Test(arguments: ["\n", "\r\n", "\r"])
        func anyEndOfAFileIsFollowedByAWholeDocument(lineBreak: String) throws {
            let bytes = Array(
                Self.nasty.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
                    .joined(separator: lineBreak.utf8))
            for length in 0...bytes.count {
                try check(Array(bytes[..<length]))
            }
        }

        @Test func anyBytesAreFollowedByAWholeDocument() throws {
            let bytes = Array(Self.nasty.utf8) + [0x0A, 0x0A, 0x0D, 0xFF, 0xFE, 0xC3]
            for round in 0..<3000 * SeededRandom.effort {
                var random = SeededRandom(round: round)
                let start = random.int(0...bytes.count - 1)
                let end = random.int(start...bytes.count)
                var part = Array(bytes[start..<end])
                for _ in 0..<random.int(0...5) {
                    part.insert(random.pick(bytes), at: random.int(0...part.count))
                }
                // UTF-16 is refused as a whole.
                if part.starts(with: [0xFF, 0xFE]) || part.starts(with: [0xFE, 0xFF]) { continue }
                try check(part, "seed \(random.seed)")
            }
        }

        private func check(_ before: [UInt8], _ comment: Comment? = nil) throws {
            let result = appendingDocument(Self.entry, to: before)
            #expect(result.starts(with: before))
            let tree = Tree.parse(SourceFile(path: "test", bytes: result)).tree
            let last = try #require(tree.documents.last)
            let root = tree.root(of: last)
            #expect(
                root.map { Value($0).exact } == Self.entry.exact,
                "\(comment ?? ""): \(String(decoding: before.suffix(60), as: UTF8.self).visible)")
        }
    }
}
