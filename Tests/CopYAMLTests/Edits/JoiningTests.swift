import CopYAML
import Testing

extension EditsTests {
    @Suite("Joining two versions")
    struct JoiningTests {
        static let base = """
            # Questions.
            questions:
              - id: one
                text: One?   # the first
                by: [anna]
              - id: two
                text: Two?
            ties:
              - from: anna
                to: bram
            """

        /// What both added is kept, ours first; each end of the text is a chance to mix them up.
        @Test func bothAddItems() {
            let ours = Self.base.replacing("ties:", with: "  - {id: a, text: A?}\nties:")
            let theirs = Self.base.replacing(
                "ties:", with: "  - id: b\n    text: 'No'\n    raised: 2026-01-15\nties:")
            #expect(
                join(ours, theirs)
                    == Self.base.replacing(
                        "ties:",
                        with: "  - {id: a, text: A?}\n  - id: b\n    text: 'No'\n"
                            + "    raised: 2026-01-15\nties:"))
        }

        @Test func bothAddTheFirst() {
            #expect(
                join("a: []\n", "a:\n  - id: y\n", since: "a: []\n") == "a:\n  - id: y\n")
            let ours = "a:\n  - id: x\n    m: 1\n"
            #expect(
                join(ours, "a:\n  - id: y\n    m: 1\n", since: "a: []\n")
                    == ours + "  - id: y\n    m: 1\n")
            #expect(join(ours, "a:\n  - id: y\n", since: "") == ours + "  - id: y\n")
        }

        /// The same on both sides is one.
        @Test func bothAddTheSame() {
            let ours = "a:\n  - id: x\n    m: 1\nb: [p, q]\n"
            #expect(join(ours, ours, since: "a: []\nb: [p]\n") == ours)
            #expect(
                join("b: [p, q, r]\n", "b: [p, q, s]\n", since: "b: [p]\n")
                    == "b: [p, q, r, s]\n")
        }

        @Test func eachChangesWhatTheOtherDoesNot() {
            let ours = Self.base.replacing("Two?", with: "Two, still?")
            let theirs = Self.base.replacing("[anna]", with: "[bram]")
                .replacing("to: bram", with: "to: bram\n    until: 2026-02-01")
            #expect(
                join(ours, theirs)
                    == Self.base.replacing("Two?", with: "Two, still?")
                    .replacing("[anna]", with: "[bram]")
                    .replacing("to: bram", with: "to: bram\n    until: 2026-02-01"))
        }

        /// What one changes stays with its record, whatever the other puts behind it.
        @Test func oneChangesTheLastWhileTheOtherAdds() {
            let base = "a:\n  - id: x\n"
            let longer = "a:\n  - id: x\n    done: 2026-01-15\n"
            let more = "a:\n  - id: x\n  - id: y\n"
            let both = "a:\n  - id: x\n    done: 2026-01-15\n  - id: y\n"
            #expect(join(longer, more, since: base) == both)
            #expect(join(more, longer, since: base) == both)
        }

        @Test func removesWhatTheOtherRemoved() {
            let theirs = Self.base.replacing("  - id: two\n    text: Two?\n", with: "")
            let ours = Self.base.replacing("One?", with: "First?")
            #expect(
                join(ours, theirs)
                    == Self.base.replacing("  - id: two\n    text: Two?\n", with: "")
                    .replacing("One?", with: "First?"))
        }

        @Test(arguments: [
            // Another text of the same record.
            ("a: 1", "a: 2", "a: 3"), ("a:\n- id: x\n  t: 1", "a:\n- id: x\n  t: 2", "a:\n- id: x"),
            // Two records of one id.
            ("a:\n", "a:\n- id: x\n  t: 1", "a:\n- id: x\n  t: 2"),
            ("", "name: Anna\nplace: here", "name: Anna\nmail: there"),
            // Removed here, changed there.
            ("a:\n- id: x\n- id: y", "a:\n- id: y", "a:\n- id: x\n  t: 1\n- id: y"),
            ("a:\n- id: x\n- id: y", "a:\n- id: x\n  t: 1\n- id: y", "a:\n- id: y"),
            ("a: 1\nb: 2", "a: 1", "a: 1\nb: 3"), ("a: 1\nb: 2", "a: 1\nb: 3", "a: 1"),
            // One item without an id, changed by both.
            ("a:\n- f: 1", "a:\n- f: 2", "a:\n- f: 3"),
            // A comment that would be lost.
            ("a:\n- id: x", "a:\n- id: x\n- id: y", "a:\n- id: x\n# mine\n- id: z"),
            // What cannot be read.
            ("a: 1", "a: [", "a: 2"), ("a: 1", "a: 1", "<<<<<<< ours\na: 2"),
            ("a: 1", "a: 1\n---\nb: 1", "a: 2"), ("a: 1", "a: 1\na: 2", "a: 1\nb: 1"),
        ])
        func leavesContradictionsToPeople(base: String, ours: String, theirs: String) {
            #expect(join(ours, theirs, since: base) == nil)
        }

        @Test func saysWhereTheyContradict() {
            let files = ["1", "2", "3"].map {
                SourceFile(path: "t", text: "a:\n- id: x\n- id: y\n  due: \($0)\n")
            }
            #expect(
                Tree.joining(files[0], files[1], since: files[2])
                    == .contradiction(["a", 1, "due"]))
        }

        private func join(
            _ ours: String, _ theirs: String, since base: String = Self.base
        ) -> String? {
            let files = [ours, theirs, base].map { SourceFile(path: "t", text: $0) }
            guard case .bytes(let bytes) = Tree.joining(files[0], files[1], since: files[2])
            else { return nil }
            return String(decoding: bytes, as: UTF8.self)
        }
    }
}
