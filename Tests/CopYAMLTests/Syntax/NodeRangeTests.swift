import Testing

@testable import CopYAML

/// Every node knows exactly which bytes are its own.
@Suite struct NodeRangeTests {
    /// A text in which 1️⃣ and 2️⃣ mark the node at a path, 3️⃣ and 4️⃣ its key.
    struct Case: CustomTestStringConvertible, Sendable {
        let name: String
        let marked: String
        let path: [PathStep]
        let style: NodeStyle
        let text: String?

        init(
            _ name: String, _ marked: String, _ path: [PathStep] = ["a"],
            _ style: NodeStyle = .plain, _ text: String? = nil
        ) {
            self.name = name
            self.marked = marked
            self.path = path
            self.style = style
            self.text = text
        }

        var testDescription: String { name }
    }

    static let scalars = [
        Case("plain", "3️⃣a4️⃣: 1️⃣one two2️⃣\n", ["a"], .plain, "one two"),
        Case("plain, trailing blanks", "a: 1️⃣one2️⃣ \t \n", ["a"], .plain, "one"),
        Case("plain, comment", "a: 1️⃣one2️⃣ # two\n", ["a"], .plain, "one"),
        Case("plain, hash inside", "a: 1️⃣one#two2️⃣\n", ["a"], .plain, "one#two"),
        Case(
            "plain, several lines", "a: 1️⃣one\n  two\n\n  three2️⃣\nb: 1", ["a"], .plain,
            "one two\nthree"),
        Case("plain, no final newline", "a: 1️⃣one2️⃣", ["a"], .plain, "one"),
        Case("plain, colon inside", "a: 1️⃣12:302️⃣\n", ["a"], .plain, "12:30"),
        Case("single quotes", "'3️⃣a' : 1️⃣'it''s'2️⃣ # x\n", ["a"], .singleQuoted, "it's"),
        Case("single quotes, verbatim", "a: 1️⃣'x: y # z'2️⃣\n", ["a"], .singleQuoted, "x: y # z"),
        Case("single quotes, empty", "a: 1️⃣''2️⃣\n", ["a"], .singleQuoted, ""),
        Case("single quotes, lines", "a: 1️⃣'x\n\n   y'2️⃣\n", ["a"], .singleQuoted, "x\ny"),
        Case("double quotes", "a: 1️⃣\"\\u00e9 \\\"x\\\"\"2️⃣\n", ["a"], .doubleQuoted, "é \"x\""),
        Case("double quotes, joined lines", "a: 1️⃣\"x\\\n   y\"2️⃣\n", ["a"], .doubleQuoted, "xy"),
        Case(
            "double quotes, document marks inside", "a: 1️⃣\"x --- ...\"2️⃣\nb: 1", ["a"],
            .doubleQuoted, "x --- ..."),
        Case("tab after colon", "3️⃣a4️⃣:\t1️⃣one2️⃣\n", ["a"], .plain, "one"),
        Case("tab inside", "a: 1️⃣one\ttwo2️⃣\n", ["a"], .plain, "one\ttwo"),
        Case("blank before colon", "3️⃣a4️⃣ : 1️⃣one2️⃣\n", ["a"], .plain, "one"),
        Case("quoted key", "3️⃣\"a\"4️⃣: 1️⃣one2️⃣\n", ["a"], .plain, "one"),
        Case("explicit key", "? 3️⃣a4️⃣\n: 1️⃣one2️⃣\n", ["a"], .plain, "one"),
    ]

    static let empties = [
        Case("empty value", "3️⃣a4️⃣:1️⃣2️⃣\nb: 1\n", ["a"], .plain, ""),
        Case("empty value, blanks and comment", "a:1️⃣2️⃣  # x\n\nb: 1\n", ["a"], .plain, ""),
        Case("empty value at the end", "a:1️⃣2️⃣", ["a"], .plain, ""),
        Case("empty item", "a:\n  -1️⃣2️⃣ \n  - x\n", ["a", 0], .plain, ""),
        Case("empty value with anchor", "a: &x1️⃣2️⃣\nb: 1\n", ["a"], .plain, ""),
        Case("empty value in a flow mapping", "{3️⃣a4️⃣1️⃣2️⃣, b}", ["a"], .plain, ""),
        Case("empty list", "a: 1️⃣[]2️⃣\n", ["a"], .flow),
        Case("empty mapping", "a: 1️⃣{ }2️⃣ # x\n", ["a"], .flow),
    ]

    static let blocks = [
        Case("literal", "a: 1️⃣|\n  x\n   y2️⃣\nb: 1", ["a"], .literal, "x\n y\n"),
        Case("literal, blanks after", "a: 1️⃣|\n  x2️⃣\n\n \nb: 1", ["a"], .literal, "x\n"),
        Case("literal, comment after", "a: 1️⃣|\n  x2️⃣\n\n# c\nb: 1", ["a"], .literal, "x\n"),
        Case("literal, hash inside", "a: 1️⃣|\n  x\n  # y2️⃣\nb: 1", ["a"], .literal, "x\n# y\n"),
        Case("literal, header comment", "a: 1️⃣| # c\n  x2️⃣\n", ["a"], .literal, "x\n"),
        Case("literal, plus in header comment", "a: 1️⃣| # +\n  x2️⃣\n\nb: 1", ["a"], .literal, "x\n"),
        Case("literal, empty", "a: 1️⃣|2️⃣  # c\n\nb: 1", ["a"], .literal, ""),
        Case("literal, no final newline", "a: 1️⃣|\n  x2️⃣", ["a"], .literal, "x"),
        Case("literal, strip", "a: 1️⃣|-\n  x2️⃣\n\n\nb: 1", ["a"], .literal, "x"),
        Case("literal, keep", "a: 1️⃣|+\n  x\n\n2️⃣b: 1", ["a"], .literal, "x\n\n"),
        Case("literal, keep, at the end", "a: 1️⃣|+\n  x\n\n\n2️⃣", ["a"], .literal, "x\n\n\n"),
        Case(
            "literal, keep, nested", "c:\n  a: 1️⃣|+\n    x\n\n2️⃣  b: 1", ["c", "a"], .literal, "x\n\n"
        ),
        Case("literal, indentation given", "a: 1️⃣|2-\n   x2️⃣\n", ["a"], .literal, " x"),
        Case("literal, spaces on its last line", "a: 1️⃣|\n  x  2️⃣\nb: 1", ["a"], .literal, "x  \n"),
        Case(
            "literal, deeper blank line", "a: 1️⃣|\n  x\n    2️⃣\n  \nb: 1", ["a"], .literal,
            "x\n  \n"),
        Case("literal, first lines blank", "a: 1️⃣|\n\n  x2️⃣\n\nb: 1", ["a"], .literal, "\nx\n"),
        Case("folded", "a: 1️⃣>\n  x\n  y\n\n  z2️⃣\n\nb: 1", ["a"], .folded, "x y\nz\n"),
        Case("folded, strip", "a: 1️⃣>-\n  x2️⃣\n\n# c\n", ["a"], .folded, "x"),
        Case("literal in a list", "- 1️⃣|\n  x2️⃣\n\n- y\n", [0], .literal, "x\n"),
        Case("literal, CRLF", "a: 1️⃣|\r\n  x\r\n  y2️⃣\r\n\r\nb: 1\r\n", ["a"], .literal, "x\ny\n"),
        Case("block list", "a:\n  1️⃣- x\n  - y2️⃣\n\n# c\nb: 1", ["a"], .block),
        Case("block list, not indented", "a:\n1️⃣- x\n- y2️⃣ # c\n\nb: 1", ["a"], .block),
        Case("block mapping", "a:\n  1️⃣x: 1\n  y:\n    - z2️⃣\n  # c\n\nb: 1", ["a"], .block),
        Case("block mapping in a list", "- 1️⃣x: 1\n  y: 22️⃣\n# c\n- z", [0], .block),
        Case(
            "mapping that ends with an empty value", "a:\n  1️⃣x: 1\n  y:2️⃣  # c\n\nb: 1", ["a"],
            .block),
        Case("mapping that ends with a literal", "a:\n  1️⃣x: |\n    y2️⃣\n\n\nb: 1", ["a"], .block),
        Case("lists in lists", "- 1️⃣- x\n  - y2️⃣\n- z\n", [0], .block),
    ]

    static let flow = [
        Case("flow list", "a: 1️⃣[x, 'y']2️⃣ # c\n", ["a"], .flow),
        Case("flow list over lines", "a: 1️⃣[x, # c\n  y\n  ]2️⃣\n", ["a"], .flow),
        Case("item of a flow list", "a: [x , 1️⃣y z2️⃣ ]\n", ["a", 1], .plain, "y z"),
        Case("flow mapping", "a: 1️⃣{x: 1, y: [2]}2️⃣\n", ["a"], .flow),
        Case("value in a flow mapping", "{b: [], 3️⃣a4️⃣: 1️⃣12️⃣}\n", ["a"], .plain, "1"),
        Case("pair in a flow list", "- [1️⃣x: y2️⃣, z]\n", [0, 0], .flow),
        Case("quoted key in a flow mapping", "{3️⃣\"a\"4️⃣:1️⃣12️⃣}", ["a"], .plain, "1"),
    ]

    static let properties = [
        Case("anchor", "a: &x 1️⃣one2️⃣\n", ["a"], .plain, "one"),
        Case("tag", "a: !!str 1️⃣\"1\"2️⃣\n", ["a"], .doubleQuoted, "1"),
        Case("tag and anchor, comment, new line", "a: !t &x # c\n  1️⃣one2️⃣\n", ["a"], .plain, "one"),
        Case("verbatim tag", "a: !<tag:x,y> 1️⃣[z]2️⃣\n", ["a"], .flow),
        Case("anchor before a literal", "a: &x 1️⃣|\n  y2️⃣\n\n", ["a"], .literal, "y\n"),
        Case("anchor before a block", "a: &x\n  # c\n  1️⃣b: 12️⃣\n", ["a"], .block),
        Case("anchor before a key", "&x 3️⃣a4️⃣: 1️⃣one2️⃣\n", ["a"], .plain, "one"),
        Case("tag on an item", "- ! 1️⃣one2️⃣\n", [0], .plain, "one"),
        Case("tag on the root", "--- !t\n1️⃣a: one2️⃣\n", [], .block),
        Case("tag before a flow mapping", "a: !t # c\n  1️⃣{b}2️⃣\n", ["a"], .flow),
        Case("anchor before a list", "a: &x\n  1️⃣- b2️⃣\n", ["a"], .block),
        Case("anchor before a list that is not indented", "a: &x # é\n1️⃣- b2️⃣\n", ["a"], .block),
        Case("the same, of lists", "a: &x\n1️⃣- - b2️⃣\n", ["a"], .block),
        Case("the same, of an empty item", "a: &x\n1️⃣-2️⃣", ["a"], .block),
        Case("anchors on the root and its key", "&x\n1️⃣&y a: one2️⃣\n", [], .block),
        Case("anchors on the root and an empty key", " &x\n1️⃣&y:2️⃣  \n", [], .block),
    ]

    static let encodings = [
        Case("byte order mark", "\u{FEFF}3️⃣a4️⃣: 1️⃣one2️⃣\n", ["a"], .plain, "one"),
        Case("byte order mark before ---", "\u{FEFF}---\n3️⃣a4️⃣: 1️⃣one2️⃣\n", ["a"], .plain, "one"),
        Case("CRLF", "b: 1\r\n3️⃣a4️⃣: 1️⃣one\r\n  two2️⃣\r\nc: 1\r\n", ["a"], .plain, "one two"),
        Case("CR", "b: 1\r3️⃣a4️⃣: 1️⃣one2️⃣\rc: 1\r", ["a"], .plain, "one"),
        Case("CRLF after comments", "# é\r\n\r\na:\r\n  1️⃣- x2️⃣\r\n# c\r\n", ["a"], .block),
        Case("NEL", "b: \u{85}\n3️⃣a4️⃣: 1️⃣x\u{85}y2️⃣\n", ["a"], .plain, "x\u{85}y"),
        Case("LS in plain text", "a: 1️⃣x\u{2028}y2️⃣\nb: 1", ["a"], .plain, "x\u{2028}y"),
        Case("PS in quotes", "a: 1️⃣'x\u{2029}''y'2️⃣\nb: 1", ["a"], .singleQuoted, "x\u{2029}'y"),
        Case("LS in a literal", "a: 1️⃣|\n  x\u{2028}y2️⃣\n\nb: 1", ["a"], .literal, "x\u{2028}y\n"),
        Case("LS in a comment", "# x\u{2028}y: z\n3️⃣a4️⃣: 1️⃣one2️⃣\n", ["a"], .plain, "one"),
        Case(
            "LS beside an escape for it", "a: 1️⃣\"\u{2028}\\L\"2️⃣\n", ["a"], .doubleQuoted,
            "\u{2028}\u{2028}"),
        Case(
            "placeholder letters", "a: 1️⃣'\u{E000}\u{2028}\u{7C0}\u{85}\\'2️⃣\n", ["a"], .singleQuoted,
            "\u{E000}\u{2028}\u{7C0}\u{85}\\"),
        Case("emoji on the same line", "{b: 😀👩‍💻, 3️⃣a4️⃣: 1️⃣😀2️⃣}\n", ["a"], .plain, "😀"),
        Case(
            "combining marks on the same line", "{e\u{301}: e\u{301}, a: 1️⃣x2️⃣}\n", ["a"], .plain, "x"
        ),
        Case("wide key", "3️⃣日本4️⃣: 1️⃣語2️⃣\n", ["日本"], .plain, "語"),
    ]

    @Test(arguments: scalars + empties + blocks + flow + properties + encodings)
    func rangeIsExact(of example: Case) throws {
        let marked = MarkedText(example.marked)
        let file = marked.file()
        let (tree, diagnostics) = Tree.parse(file)
        #expect(diagnostics.isEmpty)
        let root = try #require(tree.root)
        let node = try #require(root[example.path])

        #expect(node.range == marked[1, 2])
        #expect(node.style == example.style)
        if let text = example.text {
            #expect(node.kind == .scalar)
            #expect(Array(node.text.utf8) == Array(text.utf8))
        }
        if let keyRange = marked[3, 4], case .key(let name) = example.path.last {
            let parent = root[Array(example.path.dropLast())]
            let key = parent?.entries.first { $0.key.text == name }?.key
            #expect(key?.range == keyRange)
        }
    }

    @Test func aliasRangeIsItsName() throws {
        let marked = MarkedText("a: &x {y: 1}\nb: 1️⃣*x2️⃣ # c\n")
        let root = try #require(Tree.parse(marked.file()).tree.root)
        let alias = try #require(root["b"])
        #expect(alias.kind == .alias)
        #expect(alias.range == marked[1, 2])
        #expect(alias.resolved.range == root["a"]?.range)
        #expect(root[["b", "y"]]?.text == "1")
    }

    @Test func textThatIsItsSourceIsNotCopied() throws {
        for text in ["a: one", "a: 'one'", "a: \"one\""] {
            let tree = Tree.parse(SourceFile(path: "x", text: text)).tree
            #expect(tree.decoded.count == 0)
        }
        #expect(Tree.parse(SourceFile(path: "x", text: "a: 'it''s'")).tree.decoded.count == 4)
    }
}
