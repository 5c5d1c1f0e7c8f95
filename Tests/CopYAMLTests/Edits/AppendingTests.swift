import CopYAML
import Testing

extension EditsTests {
    @Suite("Appending items")
    struct AppendingTests {
        @Test(arguments: block + flow + empty + several)
        func appends(_ edit: EditCase) throws { try edit.check() }

        static let block = [
            EditCase(
                "indented list", "a:\n  - x\n  - y  # note\n\n# next\nb: 1\n",
                .append(["a"], .text("z")),
                gives: "a:\n  - x\n  - y  # note\n  - z\n\n# next\nb: 1\n"),
            EditCase(
                "flush list, comment of the next key stays with it",
                "a:\n- x\n# next\nb: 1\n", .append(["a"], .text("z")),
                gives: "a:\n- x\n- z\n# next\nb: 1\n"),
            EditCase(
                "after an attached comment, before one apart",
                "a:\n  - x\n  # about x\n\n  # apart\nb: 1\n", .append(["a"], .text("z")),
                gives: "a:\n  - x\n  # about x\n  - z\n\n  # apart\nb: 1\n"),
            EditCase(
                "mappings with blank lines between",
                "- id: a\n  n: 1\n\n- id: b\n  n: 2\n",
                .append([], .mapping([.init("id", .text("c")), .init("k", .plain("3"))])),
                gives: "- id: a\n  n: 1\n\n- id: b\n  n: 2\n\n- id: c\n  k: 3\n"),
            EditCase(
                "wide dashes", "a:\n  -   x\n", .append(["a"], .mapping([.init("id", .text("c"))])),
                gives: "a:\n  -   x\n  -   id: c\n"),
            EditCase(
                "text over lines", "- x\n", .append([], .text("y\nz\n")),
                gives: "- x\n- |\n  y\n  z\n"),
            EditCase(
                "after a text over lines", "a:\n  - |\n    x\n\n\nb: 1\n",
                .append(["a"], .text("w")),
                gives: "a:\n  - |\n    x\n  - w\n\n\nb: 1\n"),
            EditCase(
                "list in a list", "- - x\n- y\n", .append([0], .text("z")),
                gives: "- - x\n  - z\n- y\n"),
            EditCase(
                "list in an item", "- id: a\n  l:\n    - x\n- id: b\n",
                .append([0, "l"], .text("z")),
                gives: "- id: a\n  l:\n    - x\n    - z\n- id: b\n"),
            EditCase(
                "nothing as an item", "- x\n", .append([], .null), gives: "- x\n-\n"),
        ]

        static let flow = [
            EditCase(
                "one line", "a: [x, y]  # note\n", .append(["a"], .text("z: 1")),
                gives: "a: [x, y, 'z: 1']  # note\n"),
            EditCase(
                "mapping", "a: [x]\n",
                .append(["a"], .mapping([.init("id", .text("b")), .init("l", .list([]))])),
                gives: "a: [x, {id: b, l: []}]\n"),
            EditCase(
                "comma at the end", "a: [x, y, ]\n", .append(["a"], .text("z")),
                gives: "a: [x, y, z, ]\n"),
            EditCase(
                "lines of their own", "a: [\n  x, # one\n  y, # two\n]\n",
                .append(["a"], .text("z")),
                gives: "a: [\n  x, # one\n  y, # two\n  z,\n]\n"),
            EditCase(
                "empty in braces", "a: {l: []}\n", .append(["a", "l"], .text("z")),
                gives: "a: {l: [z]}\n"),
            EditCase(
                "no value in braces", "a: {l: , m: 1}\n", .append(["a", "l"], .text("z")),
                gives: "a: {l: [z] , m: 1}\n"),
        ]

        static let several = [
            EditCase(
                "several with blank lines between, and a comment after",
                "a:\n  - id: x\n\n  - id: y\n\n# next\nb: 1\n",
                .appendAll(
                    ["a"],
                    [
                        .mapping([.init("id", .text("z")), .init("t", .text("one\ntwo"))]),
                        .mapping([.init("id", .text("w"))]),
                    ]),
                gives:
                    "a:\n  - id: x\n\n  - id: y\n\n  - id: z\n    t: |-\n      one\n      two\n\n  - id: w\n\n# next\nb: 1\n"
            ),
            EditCase(
                "several at the end, the last over lines", "a:\n- x\n",
                .appendAll(["a"], [.text("v"), .text("z\nw\n")]),
                gives: "a:\n- x\n- v\n- |\n  z\n  w\n"),
            EditCase(
                "several on one line", "a: [x]\n", .appendAll(["a"], [.text("v"), .text("z")]),
                gives: "a: [x, v, z]\n"),
            EditCase(
                "several where none was", "a:\nb: 1\n",
                .appendAll(["a"], [.text("v"), .text("z")]), gives: "a:\n  - v\n  - z\nb: 1\n"),
        ]

        static let empty = [
            EditCase(
                "brackets", "a: []  # note\nb: 1\n", .append(["a"], .text("z")),
                gives: "a:  # note\n  - z\nb: 1\n"),
            EditCase(
                "brackets with a comment inside", "a: [ # who?\n ]\nb: 1\n",
                .append(["a"], .text("z")), gives: "a: [z # who?\n ]\nb: 1\n"),
            EditCase(
                "no value", "a:  # note\n  # - who?\nb: 1\n", .append(["a"], .text("z")),
                gives: "a:  # note\n  - z\n  # - who?\nb: 1\n"),
            EditCase(
                "no key", "a: 1\nc: 3\n", .append(["b"], .text("z"), order: ["a", "b", "c"]),
                gives: "a: 1\nb:\n  - z\nc: 3\n"),
            EditCase(
                "no key in an item", "- id: a\n- id: b\n", .append([0, "l"], .text("z")),
                gives: "- id: a\n  l:\n    - z\n- id: b\n"),
        ]
    }
}
