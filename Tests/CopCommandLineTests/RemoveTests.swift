import CopTrials
import Foundation
import Testing

/// `remove` takes a record away that nothing refers to, and nothing else.
struct RemoveTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let what: String
        let path: String
        let before: String
        let after: String?
        var says: String?
        var testDescription: String { what }
    }

    static let cases = [
        Case(
            what: "first", path: "signals.yaml",
            before:
                "# head\nsignals:\n  # about the first\n  - id: first\n    text: x  # note\n\n  # about the second\n  - id: second\n    text: y\n",
            after: "# head\nsignals:\n\n  # about the second\n  - id: second\n    text: y\n"),
        Case(
            what: "signal/only", path: "signals.yaml",
            before: "signals:\r\n- id: only\r\n  text: x\r\ntalks: []\r\n",
            after: "signals: []\r\ntalks: []\r\n", says: "signals.yaml: removed only\n"),
        Case(
            what: "b", path: "actions.yaml",
            before: "\u{FEFF}actions: [{id: a, text: x}, {id: b, text: 'y'}] # end\n",
            after: "\u{FEFF}actions: [{id: a, text: x}] # end\n"),
        Case(
            what: "kind/visits", path: "network.yaml",
            before: "kinds:\n  - id: visits\n    label: visits\n", after: "kinds: []\n"),
        Case(
            what: "chris/two", path: "diaries/chris.yaml",
            before:
                "# head\n---\nid: one\ndate: 2026-01-01\ntext: x\n---\n# about two\nid: two\ndate: 2026-01-02\ntext: y\n# after\n---\ndate: 2026-01-03\ntext: z\n",
            after:
                "# head\n---\nid: one\ndate: 2026-01-01\ntext: x\n---\ndate: 2026-01-03\ntext: z\n",
            says: "diaries/chris.yaml: removed chris/two\n"),
        Case(
            what: "chris/p", path: "diaries/private/chris.yaml",
            before: "---\nid: p\ndate: 2026-01-01\ntext: x\n", after: ""),
        Case(
            what: "some-pattern", path: "patterns/some-pattern.yaml",
            before: "name: P\nproblem: x\ntherefore: y\n", after: nil,
            says: "patterns/some-pattern.yaml: removed some-pattern\n"),
        Case(
            what: "intake/chris", path: "intakes/chris.yaml", before: "question: Q\n", after: nil),
        Case(
            what: "contracts/chris.yaml", path: "contracts/chris.yaml", before: "id: chris\n",
            after: nil),
        Case(
            what: "diary/chris", path: "diaries/chris.yaml",
            before: "date: 2026-01-01\ntext: x\n", after: nil,
            says: "diaries/chris.yaml: removed chris\n"),
        Case(what: "chris", path: "people/chris.yaml", before: "name: Chris\n", after: nil),
        Case(
            what: "2026-01-15-start", path: "sessions/2026-01-15-start.yaml",
            before: "title: S\ndate: 2026-01-15\n", after: nil),
        // What is in use elsewhere under another kind is not this one.
        Case(
            what: "signal/bram", path: "signals.yaml",
            before:
                "signals:\n- {id: bram, text: x, seen_by: [bram]}\n- {id: y, text: x, seen_by: [bram]}\n",
            after: "signals:\n- {id: y, text: x, seen_by: [bram]}\n"),
    ]

    @Test(arguments: cases)
    func takesItAway(_ test: Case) throws {
        let sandbox = try Sandbox.withWorkspace()
        try sandbox.write(test.before, to: test.path)
        #expect(try sandbox.check().out.isEmpty)
        var expected = try sandbox.tree()
        expected[test.path] = test.after.map { Data($0.utf8) }
        let outcome = try sandbox.cop("remove", test.what)
        #expect(outcome.status == 0, "\(outcome)")
        if let says = test.says { #expect(outcome.out == says) }
        #expect(try sandbox.tree() == expected, "\(try? sandbox.read(test.path))")
        #expect(try sandbox.check().out.isEmpty)
    }

    @Test func bothDiariesOfAPerson() throws {
        let sandbox = try Sandbox.withWorkspace()
        for more in [[], ["--private"]] {
            #expect(try sandbox.cop(["diary", "add", "--as", "anna", "x"] + more).status == 0)
        }
        let outcome = try sandbox.cop("remove", "diary/anna")
        #expect(
            outcome.out
                == "diaries/anna.yaml: removed anna\ndiaries/private/anna.yaml: removed anna\n",
            "\(outcome)")
        #expect(try sandbox.list("diary").isEmpty)
    }

    /// Every place that would lead nowhere is shown, and nothing is removed.
    @Test func whatIsInUseStays() throws {
        let sandbox = try RenamingTests.sandbox()
        let before = try sandbox.tree()
        let session = try sandbox.cop("remove", "2026-01-15-start")
        #expect(session.status == 1)
        #expect(session.out.isEmpty)
        for says in [
            "'2026-01-15-start' is still in use: 5 references [still-in-use]",
            "knowledge-agenda.yaml:6:12: error: this refers to the session '2026-01-15-start'",
            "6 |   session: \"2026-01-15-start\"", "diaries/private/anna.yaml:4:10: error",
            "diaries/anna.yaml:5:10", "knowledge-agenda.yaml:8:30", "reflections.yaml:4:37",
            "nothing was changed",
        ] { #expect(session.err.contains(says), "\(says) is not in \(session)") }

        let person = try sandbox.cop("remove", "person/anna")
        #expect(person.status == 1)
        for says in [
            "contracts/anna.yaml:1:5: error: this file belongs to the person 'anna'",
            "'cop remove intakes/anna' removes it", "'cop remove diaries/private/anna' removes it",
            "'cop remove diaries/anna' removes it", "network.yaml:2:11", "signals.yaml:4:29",
        ] { #expect(person.err.contains(says), "\(says) is not in \(person)") }

        let entry = try sandbox.cop("remove", "anna/e1")
        #expect(entry.status == 1)
        #expect(entry.err.contains("this refers to the diary entry 'anna/e1'"), "\(entry)")
        let diary = try sandbox.cop("remove", "diary/anna")
        #expect(diary.status == 1)
        #expect(diary.err.contains("still in use: 2 references"), "\(diary)")
        let organisation = try sandbox.cop("remove", "north")
        #expect(organisation.err.contains("people/anna.yaml:16:15"), "\(organisation)")
        #expect(try sandbox.tree() == before)
    }

    /// The references gone one after the other, the record can go.
    @Test func aPersonGoesAfterAllThatIsTheirs() throws {
        let sandbox = try RenamingTests.sandbox()
        for path in ["network.yaml", "knowledge-agenda.yaml", "reflections.yaml", "signals.yaml"] {
            try sandbox.write("", to: path)
        }
        for what in ["intake/anna", "contract/anna", "diary/anna", "anna"] {
            let outcome = try sandbox.cop("remove", what)
            #expect(outcome.status == 0, "\(outcome)")
        }
        #expect(try sandbox.tree().keys.allSatisfy { !$0.contains("anna") })
        #expect(try sandbox.check().out.isEmpty)
    }

    @Test(arguments: [
        ("ana", "did you mean 'anna'?"), ("person/ana", "did you mean 'anna'?"),
        ("anna/nope", "no diary entry 'anna/nope'"), ("diary/bram", "there is no diary of 'bram'"),
        ("same", "say which: signal/same or question/same"),
        ("domain", "domain.yaml is a part of every workspace"),
        ("persons/anna", "no kind of record"),
    ])
    func isRefused(what: String, says: String) throws {
        let sandbox = try RenamingTests.sandbox()
        try sandbox.write("questions: [{id: same, text: x}]\n", to: "knowledge-agenda.yaml")
        try sandbox.write("signals: [{id: same, text: x}]\n", to: "signals.yaml")
        let before = try sandbox.tree()
        let outcome = try sandbox.cop("remove", what)
        #expect(outcome.status == 1, "\(outcome)")
        #expect(outcome.err.contains(says), "\(outcome)")
        #expect(try sandbox.tree() == before)
    }

    /// Where a file cannot be read, a reference may stand.
    @Test(arguments: [
        ("domain.yaml", "question: 'x\n"), ("diaries/bram.yaml", "date: 2026-01-01\ntext: [\n"),
        ("domain.yaml", "question: Q\nhost: chris\n"),
    ])
    func hiddenReferencesAreFeared(path: String, text: String) throws {
        let sandbox = try Sandbox.withWorkspace()
        try sandbox.write(text, to: path)
        let before = try sandbox.tree()
        let outcome = try sandbox.cop("remove", "chris")
        #expect(outcome.status == 1)
        #expect(outcome.err.contains("[hidden-reference]"), "\(outcome)")
        #expect(outcome.err.contains("\(path):"))
        #expect(try sandbox.tree() == before)
    }

    /// Of two records with one id, either can go: the references lead to the other.
    @Test func oneOfTwins() throws {
        let sandbox = try Sandbox.withWorkspace()
        try sandbox.write(
            """
            questions:
              - {id: why, text: one}
              - {id: why, text: two}
              - {id: how, text: three, follows: why}

            """, to: "knowledge-agenda.yaml")
        #expect(try sandbox.cop("remove", "why").status == 0)
        #expect(try sandbox.check().out.isEmpty)
        #expect(try sandbox.cop("remove", "why").status == 1)
    }
}
