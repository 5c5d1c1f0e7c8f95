import CopYAML
import Randomness
import Testing

/// Damaged files: any bytes at all are read without a crash, and what is said of them is true.
@Suite struct MutationTests {
    private static let rounds = 4000

    private static let seeds = [
        "\u{FEFF}# c\r\nid: 'x'\r\nname: \"Ånna \\u00e9\"\r\nnote: |\r\n  één\r\n\r\n   twee  \r\n\r\n",
        "- a: &x [1, {b: c, d}]\n  b: *x\n- !t >-\n  folded\n  text\n\n# end\n- |+\n  keep\n\n",
        "---\ndate: 2026-03-05\ntext: 's Ochtends\n---\ndate: 2026-03-06\n...\n%YAML 1.1\n--- # c\nx:\n",
        "<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> b\n---\n? k\n: v\n\tt: 日本 😀\u{2028}x\u{85}y\n",
    ]

    private static let fragments: [[UInt8]] =
        [
            "'", "\"", "[", "]", "{", "}", ": ", ":", "- ", "-", "\n", "\r", "\r\n", "\t", "  ",
            "#",
            "---\n", "\n---\n", "...\n", "&x ", "*x", "!t ", "|\n", ">", "|+\n", "%", "@", "\\",
            "\\u",
            "? ", ",", "<<<<<<< x\n", ">>>>>>> x\n", "\u{FEFF}", "\u{85}", "\u{2028}", "\u{0}", "😀",
            "\u{E000}", "a: b\n", "~",
        ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xE2, 0x80], [0x80], [0xED, 0xA0, 0x80]]

    @Test func damagedFilesKeepTheInvariants() {
        var generator = SplitMix(state: SeededRandom.defaultSeed)
        for round in 0..<Self.rounds {
            var bytes = Array(Self.seeds.randomElement(using: &generator)!.utf8)
            for _ in 0..<Int.random(in: 1...6, using: &generator) {
                Self.mutate(&bytes, &generator)
            }
            let (tree, diagnostics) = Tree.parse(SourceFile(path: "x", bytes: bytes))
            let violations = TreeInvariants(tree, diagnostics).violations
            let name: Comment = "seed \(SeededRandom.defaultSeed), round \(round): \(bytes)"
            #expect(violations.isEmpty, name)
            if round.isMultiple(of: 4) {
                #expect(
                    Self.isHarmless(DiagnosticRenderer(.excerpt(color: false)).render(diagnostics)),
                    name)
                #expect(Self.isHarmless(DiagnosticRenderer(.json).render(diagnostics)), name)
            }
            if !violations.isEmpty { return }
        }
    }

    /// Whether text can be sent to a terminal as it is.
    private static func isHarmless(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { $0 == "\n" || terminalSafe(String($0)) == String($0) }
    }

    private static func mutate(_ bytes: inout [UInt8], _ generator: inout SplitMix) {
        let start = Int.random(in: 0...bytes.count, using: &generator)
        let end = min(bytes.count, start + Int.random(in: 0...4, using: &generator))
        switch Int.random(in: 0..<6, using: &generator) {
        case 0:
            bytes.removeSubrange(start..<end)
        case 1:
            bytes.replaceSubrange(start..<end, with: [UInt8.random(in: 0...255, using: &generator)])
        case 2:
            bytes.insert(contentsOf: bytes[end...].prefix(20), at: start)
        case 3:
            bytes.removeSubrange(end...)
        default:
            bytes.insert(contentsOf: fragments.randomElement(using: &generator)!, at: start)
        }
    }

    @Test func everyPrefixOfAFileIsRead() {
        for seed in Self.seeds {
            let bytes = Array(seed.utf8)
            for length in 0...bytes.count {
                let file = SourceFile(path: "x", bytes: Array(bytes.prefix(length)))
                let (tree, diagnostics) = Tree.parse(file)
                #expect(TreeInvariants(tree, diagnostics).violations == [], "\(file.bytes)")
            }
        }
    }
}
