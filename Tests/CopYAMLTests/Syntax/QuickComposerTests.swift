import Randomness
import Testing

@testable import CopYAML

/// What is read without libyaml is what libyaml would have read.
struct QuickComposerTests {
    /// Written as people write: read quickly.
    static let usual = [
        "a: 1\n", "a: 1", "a:\n", "a:", "a:   # later\nb: 2\n", "# only\na: b # comment\n",
        "a: b#c\n", "a: http://x.example:80/y\n", "a: -1\nb: -x\n", "a: it's \"so\"\n",
        "a: one\n  two\n\n  three\nb: 4\n", "a: one # comment\nb: 2\n", "a: one \n   two   \n",
        "list:\n- a\n- b: 1\n  c: 2\nnext: x\n", "list:\n  - a\n  # comment\n  - b\n\n",
        "- a\n- b\n", "- a: 1\n  b:\n    - c\n- d: |\n    x\n", "  a: 1\n  b: 2\n",
        "a: 'it''s'\nb: \"say \\\"no\\\" \\\\ \\n\"\nc: ''\nd: \"\"\n",
        "a: 'one\n  two  \n\n  three'\nb: \"one\n  two\"\n", "a: \"#x: y\" # c\n",
        "a: |\n  one\n    two\n\n  three\n\n\nb: >\n  one\n  two\n\n  three\n    four\n  five\n",
        "a: |-\n  x\nb: >-\n  x\n  y\nc: |+\n  x\n\nd: >+\n  x\n\n\n", "a: |\n\n  x\n", "a: |\n  x",
        "a: |\n  x\n   \n    \nb: 1\n", "a: >\n\n\n  x\ny: 1\n",
        "a: [b, c d, é, \"x, y\", 'z']\nb: []\nc: {}\nd: {e: f, g: [h]} # c\n",
        "a: [b,\n  c,\n  d]\ne: [\n  f\n  ]\n", "---\na: 1\n---\nb: 2\n", "\n\n---\n# x\na: 1\n",
        "\u{FEFF}a: 1\n", "a: ë – €\nb: 😀\n", "", "\n", "# nothing\n", "a:\n  b:\n    c:\nd: e\n",
        "2026-01-01: x\na-b_c: y\n", "a: x\n\n\n", "a: x\n   \n", "a: b  \n---\nc: d",
    ]

    /// Not read quickly, since it is rare or wrong.
    static let unusual = [
        "a: &x 1\nb: *x\n", "a: !!str 1\n", "%YAML 1.1\n---\na: 1\n", "a:\tb\n", "a: 1\r\n",
        "a: b: c\n", "a: 1\n b: 2\n", "a: 1\na: 2\n", "a: 'x\n", "a: [b\n", "a: \"\\x41\"\n",
        "a: |2\n  x\n", "- - a\n", "? a\n: b\n", "a b: 1\n", "\"a\": 1\n", "a\n", "[a]\n", "...\n",
        "--- a\n", "a: 1\n...\n", "a: \u{2028}\n", "a: \u{85}\n", "a: \u{0}\n", "a: 'x' y\n",
        "a: 'x\ny'\n", "a: [b, ]\n", "a: [b: c]\n", "a: {b}\n", "a: [b\nc]\n", "a: [b c\n  d]\n",
        "a:\n  text\n", "a: |\n   \n  x\n", "a: |\nb: 1\n", "a: @x\n", "a: - b\n", "-\n", "a: ,\n",
        "a: x # y\n  z\n", "<<<<<<< ours\n", "a: [\n<<<<<<< ours\n]\n", "a: \u{FEFF}\n", "---\n",
        "a: {b: 1, b: 2}\n", "a: [b # c\n]\n", "a: x:\n", "a: 'x'#y\n", "a: 1\n---\n", "a: [1?]\n",
    ]

    @Test(arguments: usual) func `reads what is usual`(text: String) throws {
        let file = SourceFile(path: "a.yaml", text: text)
        let quick = try #require(Tree.readQuickly(file.bytes, of: file))
        let (tree, problems) = Tree.parseWithLibYAML(file)
        #expect(problems.isEmpty)
        expectSame(quick, tree)
    }

    @Test(arguments: unusual) func `leaves what is unusual to libyaml`(text: String) {
        let file = SourceFile(path: "a.yaml", text: text)
        #expect(Tree.readQuickly(file.bytes, of: file) == nil)
    }

    @Test(arguments: UInt8.min...UInt8.max)
    func `takes a byte for ordinary or not, wherever it stands`(byte: UInt8) {
        let isOrdinary = byte == .lineFeed || (0x20..<0x7F).contains(byte)
        for place in 0..<24 {
            var bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 24)
            bytes[place] = byte
            #expect(
                bytes.withUnsafeBufferPointer { isOrdinaryText($0, from: 0) } == isOrdinary,
                "at \(place)")
        }
    }

    @Test func `leaves bytes that are no text to libyaml`() {
        for bytes in [
            [0xC3], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF],
        ] {
            let text = Array("a: ".utf8) + bytes.map(UInt8.init) + [.lineFeed]
            let file = SourceFile(path: "a.yaml", bytes: text)
            #expect(Tree.readQuickly(text, of: file) == nil)
        }
    }

    /// Pieces of YAML put together by chance: what is accepted is read as libyaml does.
    @Test func `reads nothing otherwise than libyaml`() {
        let pieces = [
            "a", "b: ", "c:", "- ", "-", "\n", "\n  ", "\n    ", "\n", " ", "  ", "#", " # x", "'",
            "\"", "''", "\\", "\\n", "[", "]", "{", "}", ", ", ",", ": ", ":", "|", ">", "|-\n",
            ">-\n",
            "|+\n    x", ">\n  y\n", "---\n", "---", "...", "é", "😀", "x y", "?", "&a ", "*a",
            "!t ",
            "\n- ", "\nk: ", "\n  m: ", "\n  - ", "\n\n", "word", "%", "~", "null", "\t", "@", "-1",
        ]
        let seed = UInt64.random(in: 0...UInt64.max)
        var chance = SplitMix(state: seed)
        var accepted = 0
        for _ in 0..<60_000 {
            let count = Int.random(in: 1...14, using: &chance)
            let text = (0..<count).map { _ in pieces.randomElement(using: &chance)! }.joined()
            let file = SourceFile(path: "a.yaml", text: text)
            guard let quick = Tree.readQuickly(file.bytes, of: file) else { continue }
            accepted += 1
            let (tree, problems) = Tree.parseWithLibYAML(file)
            #expect(problems.isEmpty, "seed \(seed): \(text.debugDescription)")
            expectSame(quick, tree, "seed \(seed): \(text.debugDescription)")
        }
        #expect(accepted > 1000)
    }

    private func expectSame(_ quick: Tree, _ tree: Tree, _ note: Comment? = nil) {
        #expect(quick.nodes == tree.nodes, note)
        #expect(quick.decoded == tree.decoded, note)
        #expect(quick.documents == tree.documents, note)
    }
}
