import CopYAML
import Testing

extension EditsTests {
    @Suite("Removing values")
    struct RemovingTests {
        @Test(arguments: items + keys + flow)
        func removes(_ edit: EditCase) throws { try edit.check() }

        static let items = [
            EditCase(
                "with its comments", "a:\n  - x\n  # about y\n  - y  # note\n  # about z\n  - z\n",
                .remove(["a", 1]), gives: "a:\n  - x\n  # about z\n  - z\n"),
            EditCase(
                "with deeper comments below it",
                "a:\n  - |\n    x\n  - y\n    # about y\n  # about z\n  - z\n",
                .remove(["a", 1]), gives: "a:\n  - |\n    x\n  # about z\n  - z\n"),
            EditCase(
                "first", "a:\n  # about x\n  - x\n  - y\n", .remove(["a", 0]), gives: "a:\n  - y\n"),
            EditCase(
                "first of the file, whose head stays", "# head\n- x\n- y\n", .remove([0]),
                gives: "# head\n- y\n"),
            EditCase(
                "last", "a:\n  - x\n  - y\nb: 1\n", .remove(["a", 1]), gives: "a:\n  - x\nb: 1\n"),
            EditCase(
                "last of a file without a final line break", "- x\n- y", .remove([1]), gives: "- x"),
            EditCase(
                "only one", "a:  # who?\n  # about x\n  - x # note\nb: 1\n", .remove(["a", 0]),
                gives: "a: []  # who?\nb: 1\n"),
            EditCase(
                "only one, whose key begins as a mark does", "---a: 1\n", .remove(["---a"]),
                gives: "{}\n"),
            EditCase("only one of the file", "# head\n- x\n", .remove([0]), gives: "# head\n[]\n"),
            EditCase(
                "only one of a list in a list", "- - x\n- y\n", .remove([0, 0]),
                gives: "- []\n- y\n"),
            EditCase(
                "with blank lines between", "- x\n\n- y\n\n- z\n", .remove([1]),
                gives: "- x\n\n- z\n"),
            EditCase(
                "last with blank lines between", "- x\n\n- y\n", .remove([1]), gives: "- x\n"),
            EditCase(
                "first of a list in a list", "- - x\n  - y\n", .remove([0, 0]), gives: "- - y\n"),
            EditCase(
                "first of a list in a list, comment of the next stays",
                "- - x\n  # about y\n  - y\n", .remove([0, 0]), gives: "- \n  # about y\n  - y\n"),
            EditCase(
                "text over lines", "- |\n  x\n\n- y\n", .remove([0]), gives: "\n- y\n"),
        ]

        static let keys = [
            EditCase(
                "with its comments", "a: 1\n# about b\nb:\n  - x\nc: 3\n", .remove(["b"]),
                gives: "a: 1\nc: 3\n"),
            EditCase(
                "beside a dash", "- id: a\n  n: 1\n", .remove([0, "id"]), gives: "- n: 1\n"),
            EditCase(
                "only one", "m:\n  a: 1\nb: 2\n", .remove(["m", "a"]), gives: "m: {}\nb: 2\n"),
        ]

        static let flow = [
            EditCase("first", "a: [x, y, z]\n", .remove(["a", 0]), gives: "a: [y, z]\n"),
            EditCase("middle", "a: [x, y, z]\n", .remove(["a", 1]), gives: "a: [x, z]\n"),
            EditCase("last", "a: [ x, y ]\n", .remove(["a", 1]), gives: "a: [ x ]\n"),
            EditCase("only one", "a: [x]\n", .remove(["a", 0]), gives: "a: []\n"),
            EditCase("key", "a: {k: 1, l: , m}\n", .remove(["a", "l"]), gives: "a: {k: 1, m}\n"),
            EditCase(
                "line of its own", "a: [\n  x, # one\n  y # two\n]\n", .remove(["a", 1]),
                gives: "a: [\n  x # one\n]\n"),
        ]
    }
}
