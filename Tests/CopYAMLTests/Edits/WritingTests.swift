import CopYAML
import Testing

extension EditsTests {
    @Suite("Writing values")
    struct WritingTests {
        /// What turns the direction of writing would hide what a file says.
        @Test(arguments: Array(0x202A...0x202E) + Array(0x2066...0x2069) + [0x80, 0x9F])
        func controlsAreEscaped(value: UInt32) throws {
            let text = "a\(Character(Unicode.Scalar(value)!))b"
            let digits = String(value, radix: 16, uppercase: true)
            let escape = value < 0x100 ? "\\x\(digits)" : "\\u\(digits)"
            let document = Emitter.document(.mapping([.init("a", .text(text))]))
            #expect(document == "a: \"a\(escape)b\"\n")
            let (tree, _) = Tree.parse(SourceFile(path: "x", text: document))
            #expect(tree.root?["a"]?.text == text)
            let lines = Emitter.document(.mapping([.init("a", .text("x\n\(text)"))]))
            #expect(lines == "a: \"x\\na\(escape)b\"\n")
        }

        // MARK: Golden

        @Test func writesADocument() {
            let value = Value.mapping([
                .init("id", .text("anna-de-vries")), .init("age", .plain("42")),
                .init("place", .text("12:30")), .init("none", .null), .init("empty", .text("")),
                .init("list", .list([.text("a"), .null, .list([.text("b"), .text("c")])])),
                .init("no list", .list([])), .init("no keys", .mapping([])),
                .init("text", .text("one\n\n  two\n")),
                .init(
                    "people",
                    .list([
                        .mapping([.init("id", .text("x")), .init("of", .list([.text("z")]))]),
                        .mapping([.init("note", .text(" a\nb"))]),
                    ])),
            ])
            let expected = """
                id: anna-de-vries
                age: 42
                place: '12:30'
                none:
                empty: ''
                list:
                  - a
                  -
                  - - b
                    - c
                no list: []
                no keys: {}
                text: |
                  one

                    two
                people:
                  - id: x
                    of:
                      - z
                  - note: |2-
                       a
                      b

                """
            #expect(Emitter.document(value) == expected)
            let windows = Emitter.document(value, lineEnding: .carriageReturnLineFeed)
            #expect(windows.visible == expected.withCRLF.visible)
        }

        @Test(arguments: [
            ("word", "word"), ("two words", "two words"), ("it's", "it's"), ("a:b", "a:b"),
            ("http://a.b/c?d#e", "http://a.b/c?d#e"), ("-x", "-x"), ("é 😀", "é 😀"),
            ("2026-03-05-visit", "2026-03-05-visit"), ("1 more", "1 more"), ("<3", "<3"),
            ("", "''"), ("a: b", "'a: b'"), ("a #b", "'a #b'"), ("- x", "'- x'"), ("-", "'-'"),
            ("# x", "'# x'"), ("'x'", "\"'x'\""), ("\"x\"", "'\"x\"'"), ("'\"", "'''\"'"),
            ("x ", "'x '"), (" x", "' x'"), ("a\tb", "\"a\\tb\""), ("x:", "'x:'"),
            ("*x", "'*x'"), ("&x", "'&x'"), ("!x", "'!x'"), ("%x", "'%x'"), ("@x", "'@x'"),
            ("`x", "'`x'"), ("[x", "'[x'"), ("{x", "'{x'"), ("|", "'|'"), (">", "'>'"),
            ("?", "'?'"), ("---", "'---'"), ("...", "'...'"), ("<<<<<<< x", "'<<<<<<< x'"),
            ("\u{85}", "\"\\N\""), ("\u{2028}", "\"\\L\""), ("\u{FEFF}", "\"\\uFEFF\""),
            ("a\u{1}", "\"a\\x01\""), ("a\rb", "\"a\\rb\""), ("\n", "\"\\n\""), (",", "','"),
        ])
        func quotesWhatNeedsQuotes(text: String, written: String) {
            #expect(Emitter.document(.text(text)) == written + "\n")
        }

        @Test(arguments: [
            "~", "null", "Null", "NULL", "true", "TRUE", "False", "yes", "No", "on", "OFF", "y",
            "N",
            "0", "12", "+1", "-1", "0123", "0o17", "0x1F", "0b10", "1_000", "1.5", ".5", "1.",
            "1e3",
            "1.5E-3", "-1e+3", ".inf", "-.Inf", "+.INF", ".nan", ".NaN", "12:30", "09:30:00",
            "190:20:30.15", "2026-01-15", "2026-1-5", "2026-01-15T10:00:00Z",
            "2026-01-15 10:00:00 +1:00", "=", "<<", ".",
        ])
        func quotesWhatReadersTakeForOther(text: String) {
            #expect(Emitter.document(.text(text)) == "'\(text)'\n")
            #expect(
                Emitter.document(.mapping([.init(text, .list([]))])) == "'\(text)': []\n")
            #expect(Emitter.document(.plain(text)) == text + "\n" || text == "=" || text == "<<")
        }

        /// YAML looks for the colon of a key no further than 1024 characters.
        @Test(arguments: [900, 1023, 1024, 2000])
        func keysMayBeLong(length: Int) throws {
            let key = String(repeating: "k", count: length)
            let list = Value.list([.text("a"), .mapping([.init("b", .text("c\nd"))])])
            try check(.mapping([.init("x", .null), .init(key, list)]), "\(length)")
            try check(.list([.mapping([.init(key, .text("a\nb\n")), .init("x", .null)])]), "")
        }

        // MARK: Random

        @Test func anyTextSurvivesAnywhere() throws {
            for round in 0..<3000 * SeededRandom.effort {
                var random = SeededRandom(round: round)
                let text = random.text()
                let key = random.key()
                let comment = Comment(rawValue: "seed \(random.seed)")
                for value in [
                    .text(text), .list([.text(text), .text(text)]),
                    .mapping([.init(key, .text(text)), .init(key + "2", .text(text))]),
                    .mapping([.init(text, .list([.mapping([.init(text, .text(text))])]))]),
                    .list([.list([.text(text), .null])]),
                ] as [Value] {
                    try check(value, comment)
                }
                // Between brackets.
                for edits in [
                    [
                        Edit.append(["l"], .text(text)),
                        .append(["l"], .mapping([.init(text, .null)])),
                    ],
                    [.set(["l", 0, .key(key)], .text(text))],
                ] {
                    let (tree, _) = Tree.parse(SourceFile(path: "t", text: "l: [{z: 1}, 2]\n"))
                    let bytes = try tree.applying(edits)
                    let read = Tree.parse(SourceFile(path: "t", bytes: bytes)).tree
                    let list = try #require(read.root?["l" as String])
                    #expect(list.texts.contains { $0.utf8.elementsEqual(text.utf8) }, comment)
                }
            }
        }

        @Test func anyValueSurvives() throws {
            for round in 0..<3000 * SeededRandom.effort {
                var random = SeededRandom(round: round)
                try check(random.value(depth: 4), "seed \(random.seed)")
            }
        }

        private func check(_ value: Value, _ comment: Comment) throws {
            for lineEnding in [LineEnding.lineFeed, .carriageReturnLineFeed] {
                let written = Emitter.document(value, lineEnding: lineEnding)
                #expect(written.utf8.last == 0x0A, comment)
                let (tree, diagnostics) = Tree.parse(SourceFile(path: "test", text: written))
                #expect(diagnostics.isEmpty, "\(comment): \(written.visible)")
                #expect(tree.documents.count == 1, comment)
                let root = try #require(tree.root, comment)
                #expect(Value(root).exact == value.exact, "\(comment): \(written.visible)")
            }
        }
    }
}
