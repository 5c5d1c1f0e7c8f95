import CopYAML
import Testing

extension EditsTests {
    @Suite("Setting values")
    struct SettingTests {
        @Test(arguments: scalars + collections + flow)
        func replaces(_ edit: EditCase) throws { try edit.check() }

        @Test(arguments: newKeys)
        func addsKeys(_ edit: EditCase) throws { try edit.check() }

        @Test(arguments: emptyFiles)
        func fillsEmptyFiles(_ edit: EditCase) throws { try edit.check() }

        static let scalars = [
            EditCase(
                "plain, with its comment and alignment",
                "# head\na: 1\ntitle:   Old  # the title\nb: 2\n",
                .set(["title"], .text("New")),
                gives: "# head\na: 1\ntitle:   New  # the title\nb: 2\n"),
            EditCase(
                "plain that has to be quoted", "a: old\n", .set(["a"], .text("No")),
                gives: "a: 'No'\n"),
            EditCase(
                "single-quoted", "a: 'old'\n", .set(["a"], .text("it's")), gives: "a: 'it''s'\n"),
            EditCase(
                "double-quoted", "a: \"old\"\n", .set(["a"], .text("new")), gives: "a: \"new\"\n"),
            EditCase(
                "single-quoted that cannot be", "a: 'old'\n", .set(["a"], .text("a\tb")),
                gives: "a: \"a\\tb\"\n"),
            EditCase(
                "nothing by lines above an indented comment", "a:\n  # why?\nb: 1\n",
                .set(["a"], .text("x\ny\n")), gives: "a: |\n    x\n    y\n  # why?\nb: 1\n"),
            EditCase(
                "number", "a: 1  # one\n", .set(["a"], .plain("2")), gives: "a: 2  # one\n"),
            EditCase(
                "literal by literal, whose comment stays",
                "a: |  # note\n  one\n  two\n\n# next\nb: 1\n",
                .set(["a"], .text("three\nfour\n")),
                gives: "a: |  # note\n  three\n  four\n\n# next\nb: 1\n"),
            EditCase(
                "literal by one line", "a: |\n    one\n    two\nb: 1\n",
                .set(["a"], .text("three")),
                gives: "a: |-\n    three\nb: 1\n"),
            EditCase(
                "folded by lines", "a: >-\n  one\n  two\nb: 1\n", .set(["a"], .text("x\ny\n")),
                gives: "a: |\n  x\n  y\nb: 1\n"),
            EditCase(
                "plain by lines, comment beside the bar", "a: old # note\nb: 1\n",
                .set(["a"], .text("x\ny")),
                gives: "a: |- # note\n  x\n  y\nb: 1\n"),
            EditCase(
                "text that begins with spaces", "a: old\n", .set(["a"], .text("  x\ny\n")),
                gives: "a: |2\n    x\n  y\n"),
            EditCase(
                "lines at four spaces, as the neighbour has them",
                "a: old\nb: |\n    text\n", .set(["a"], .text("x\ny\n")),
                gives: "a: |\n    x\n    y\nb: |\n    text\n"),
            EditCase(
                "text that ends with empty lines", "a: old\n\nb: 1\n",
                .set(["a"], .text("x\n\n")), gives: "a: \"x\\n\\n\"\n\nb: 1\n"),
            EditCase(
                "nothing by a text", "a:\nb:  # note\n", .set(["a"], .text("x")),
                .set(["b"], .text("w")),
                gives: "a: x\nb: w  # note\n"),
            EditCase(
                "text by nothing", "a: x  # note\nb: 'y'\n", .set(["a"], .null), .set(["b"], .null),
                gives: "a:  # note\nb:\n"),
            EditCase(
                "empty text", "a: x\n", .set(["a"], .text("")), gives: "a: ''\n"),
            EditCase(
                "text over several lines without quotes", "a: one\n  two\n  three # note\nb: 1\n",
                .set(["a"], .text("x")), gives: "a: x # note\nb: 1\n"),
            EditCase(
                "text on a line of its own", "a:\n  # why\n  one\n  two\nb: 1\n",
                .set(["a"], .text("x")), gives: "a:\n  # why\n  x\nb: 1\n"),
            EditCase(
                "item of a list", "- a\n- b  # note\n-   c\n", .set([1], .text("x")),
                .set([2], .text("w")),
                gives: "- a\n- x  # note\n-   w\n"),
            EditCase(
                "empty item", "-\n- b\n", .set([0], .text("x")), gives: "- x\n- b\n"),
            EditCase(
                "value in an item", "items:\n- id: a\n  n: 1\n- id: b\n  n: 2\n",
                .set(["items", 1, "n"], .plain("3")),
                gives: "items:\n- id: a\n  n: 1\n- id: b\n  n: 3\n"),
            EditCase(
                "root", "--- old # note\n", .set([], .text("new")), gives: "--- new # note\n"),
            EditCase(
                "text on the last line, below its key, by lines", "a:\n  word\n",
                .set(["a"], .text("v\nw\n")), gives: "a: |\n  v\n  w\n"),
            EditCase(
                "text on a line below its tag by keys", "!t\nword\n",
                .set([], .mapping([.init("k", .text("v\nw\n"))])), gives: "k: |\n  v\n  w\n"),
            EditCase(
                "anchor that nobody uses stays, a tag goes",
                "a: &x !!int 5 # note\nb: 1\n", .set(["a"], .text("six")),
                gives: "a: &x six # note\nb: 1\n"),
            EditCase(
                "reference", "a: &x 1\nb: *x\n", .set(["b"], .text("w")), gives: "a: &x 1\nb: w\n"),
            EditCase(
                "accents and emoji before and after", "é: è # ü\nb: 😀\n", .set(["b"], .text("😀é")),
                gives: "é: è # ü\nb: 😀é\n"),
            EditCase(
                "key written with '?'", "? a\n: old\nb: 1\n", .set(["a"], .text("x")),
                gives: "? a\n: x\nb: 1\n"),
        ]

        static let collections = [
            EditCase(
                "text by list", "a: old  # note\nb: 1\n",
                .set(["a"], .list([.text("x"), .text("w")])),
                gives: "a:  # note\n  - x\n  - w\nb: 1\n"),
            EditCase(
                "text by list, flush as the others are", "a: old\nb:\n- 1\n",
                .set(["a"], .list([.text("x")])), gives: "a:\n- x\nb:\n- 1\n"),
            EditCase(
                "text by mapping at four spaces", "a: old\nb:\n    c: 1\n",
                .set(["a"], .mapping([.init("k", .text("v"))])),
                gives: "a:\n    k: v\nb:\n    c: 1\n"),
            EditCase(
                "list by list, in its column, comments around it kept",
                "a:\n   # who?\n   - x\n   - y\n\n# next\nb: 1\n", .set(["a"], .list([.text("z")])),
                gives: "a:\n   # who?\n   - z\n\n# next\nb: 1\n"),
            EditCase(
                "list by text", "a:  # note\n  # who?\n  - x\n  - y\nb: 1\n",
                .set(["a"], .text("z")), gives: "a: z  # note\n  # who?\nb: 1\n"),
            EditCase(
                "list by lines of text below its comments", "a:\n  # who?\n  - x\nb: 1\n",
                .set(["a"], .text("y\nz\n")), gives: "a: |\n    y\n    z\n  # who?\nb: 1\n"),
            EditCase(
                "list by empty list", "a:\n  - x\nb: 1\n", .set(["a"], .list([])),
                gives: "a: []\nb: 1\n"),
            EditCase(
                "flush list by mapping", "a:\n- x\nb: 1\n",
                .set(["a"], .mapping([.init("k", .text("v"))])), gives: "a:\n  k: v\nb: 1\n"),
            EditCase(
                "mapping in an item", "- id: a\n  n: 1\n- id: b\n",
                .set([0], .mapping([.init("id", .text("z")), .init("l", .list([.text("x")]))])),
                gives: "- id: z\n  l:\n    - x\n- id: b\n"),
            EditCase(
                "empty mapping in an item", "- {}  # note\n- b\n",
                .set([0], .mapping([.init("id", .text("z")), .init("k", .text("w"))])),
                gives: "- id: z  # note\n  k: w\n- b\n"),
            EditCase(
                "root", "# head\na: 1\n# tail\n", .set([], .list([.text("x")])),
                gives: "# head\n- x\n# tail\n"),
            EditCase(
                "root after its marker", "--- x # note\n", .set([], .list([.text("x")])),
                gives: "--- # note\n- x\n"),
        ]

        static let flow = [
            EditCase(
                "item", "a: [x, 'y', z]  # note\n", .set(["a", 1], .text("w")),
                gives: "a: [x, 'w', z]  # note\n"),
            EditCase(
                "value", "a: { k: 1, l: 2 }\n", .set(["a", "k"], .text("a, b")),
                gives: "a: { k: 'a, b', l: 2 }\n"),
            EditCase(
                "no value", "a: {k, l: , m: 1}\n", .set(["a", "k"], .text("x")),
                .set(["a", "l"], .text("w")), gives: "a: {k: x, l: w , m: 1}\n"),
            EditCase(
                "list stays flow", "a: [x, y]\n",
                .set(["a"], .list([.text("z"), .mapping([.init("k", .null)])])),
                gives: "a: [z, {k: null}]\n"),
            EditCase(
                "lines of text", "a: [x]\n", .set(["a", 0], .text("y\nz")),
                gives: "a: [\"y\\nz\"]\n"),
            EditCase(
                "JSON", "{\"a\": \"x\", \"b\": [1]}\n", .set(["a"], .text("w")),
                .set(["c"], .mapping([.init("k", .text("v"))])),
                gives: "{\"a\": \"w\", \"b\": [1], \"c\": {\"k\": \"v\"}}\n"),
        ]

        static let newKeys = [
            EditCase(
                "at the end when no order is given", "a: 1\nb: 2\n", .set(["c"], .text("x")),
                gives: "a: 1\nb: 2\nc: x\n"),
            EditCase(
                "after the last before it, above the comments of the next",
                "a: 1\nb:\n  - x  # note\n  # - y\n\n# About d.\nd: 4\n",
                .set(["c"], .text("new"), order: ["a", "b", "c", "d"]),
                gives: "a: 1\nb:\n  - x  # note\n  # - y\nc: new\n\n# About d.\nd: 4\n"),
            EditCase(
                "at the top, below the head of the file",
                "# head\n\n# About b.\nb: 2\n", .set(["a"], .text("new"), order: ["a", "b"]),
                gives: "# head\n\na: new\n# About b.\nb: 2\n"),
            EditCase(
                "at the top, below a head that touches it", "# head\nb: 2\n",
                .set(["a"], .text("new"), order: ["a", "b"]), gives: "# head\na: new\nb: 2\n"),
            EditCase(
                "at the top of an item", "- b: 2\n  c: 3\n",
                .set([0, "a"], .text("x\ny\n"), order: ["a", "b"]),
                gives: "- a: |\n    x\n    y\n  b: 2\n  c: 3\n"),
            EditCase(
                "below blank lines like the others", "a: 1\n\nb: 2\n", .set(["c"], .text("x")),
                gives: "a: 1\n\nb: 2\n\nc: x\n"),
            EditCase(
                "after a text that keeps its blank lines", "a: 1\n\nb: |+\n  x\n\n",
                .set(["c"], .text("w")), gives: "a: 1\n\nb: |+\n  x\n\nc: w\n"),
            EditCase(
                "after a text without its line break", "# c\na: |\n  x", .set(["b"], .text("w")),
                gives: "# c\na: |\n  x\nb: w\n"),
            EditCase(
                "after a value without its line break", "# c\na: x", .set(["b"], .text("w")),
                gives: "# c\na: x\nb: w"),
            EditCase(
                "after nothing in braces", "m: {a: }\n", .set(["m", "b"], .text("x")),
                gives: "m: {a: , b: x}\n"),
            EditCase(
                "in a nested mapping", "m:\n   a: 1\n   c: 3\nz: 1\n",
                .set(["m", "b"], .list([.text("x")]), order: ["a", "b", "c"]),
                gives: "m:\n   a: 1\n   b:\n      - x\n   c: 3\nz: 1\n"),
            EditCase(
                "in a mapping that is not there yet", "m:  # note\nz: 1\n",
                .set(["m", "b"], .text("x")), gives: "m:  # note\n  b: x\nz: 1\n"),
            EditCase(
                "in an empty mapping", "m: {}  # note\n", .set(["m", "b"], .text("x")),
                gives: "m:  # note\n  b: x\n"),
            EditCase(
                "in braces", "m: {a: 1, c: 3}\n",
                .set(["m", "b"], .text("x"), order: ["a", "b", "c"]),
                gives: "m: {a: 1, b: x, c: 3}\n"),
            EditCase(
                "at the top in braces", "m: { c: 3 }\n",
                .set(["m", "b"], .text("x"), order: ["a", "b", "c"]), gives: "m: { b: x, c: 3 }\n"),
            EditCase(
                "in braces on lines of their own",
                "{\n  \"a\": 1, # one\n  \"b\": 2 # two\n}\n",
                .set(["c"], .text("x")),
                gives: "{\n  \"a\": 1, # one\n  \"b\": 2, # two\n  \"c\": \"x\"\n}\n"),
            EditCase(
                "that needs quotes", "a: 1\n", .set(["yes"], .text("x")), gives: "a: 1\n'yes': x\n"),
        ]

        static let emptyFiles = [
            EditCase("empty", "", .set(["a"], .text("x")), gives: "a: x\n"),
            EditCase(
                "only comments", "# head\n\n# more\n", .set(["a"], .text("x")),
                gives: "# head\n\n# more\na: x\n"),
            EditCase(
                "only comments, no line break", "# head", .set(["a"], .text("x")),
                gives: "# head\na: x\n"),
            EditCase("only a marker", "---", .set(["a"], .text("x")), gives: "---\na: x\n"),
            EditCase(
                "empty document before another", "---\n# c\n---\nb: 1\n", .set(["a"], .text("x")),
                gives: "---\n# c\na: x\n---\nb: 1\n"),
            EditCase(
                "braces", "# head\n{}  # note\n", .set(["a"], .text("x")),
                gives: "# head\na: x  # note\n"),
            EditCase(
                "null", "null # note\n", .set(["a"], .text("x")), gives: "a: x # note\n"),
            EditCase("list", "", .append([], .text("x")), gives: "- x\n"),
        ]
    }
}
