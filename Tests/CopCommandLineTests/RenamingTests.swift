import CopTrials
import Foundation
import TestSupport
import Testing

/// `session move`, `person rename` and `organisation rename`: every reference, and nothing else.
struct RenamingTests {
    /// A workspace in which people, a session and an organisation are referred to in every way of
    /// writing, beside texts that only look like it.
    static func sandbox() throws -> Sandbox {
        let sandbox = try Sandbox.withWorkspace()
        let files = [
            "signals.yaml": """
            signals:
              - id: anna  # of another kind
                text: anna
                seen_by: [ "anna", bram,anna ]

            """,
            "network.yaml": "\u{FEFF}relations:\r\n  - from: 'anna'   # anna\r\n"
                + "    to: north\r\n    kind: knows\r\n    told_by:\r\n      - anna\r\n"
                + "    notes: anna and 2026-01-15-start",
            "knowledge-agenda.yaml": """
            # by anna at 2026-01-15-start
            questions:
            - id: why
              text: Why does anna ask?
              by: [anna]
              session: "2026-01-15-start"
              history:
              - { status: open, session: 2026-01-15-start, by: [ anna ] }

            """,
            "reflections.yaml": """
            reflections:
              - {id: on-entry, text: x, by: bram, 'on': anna/e1}
              - {id: on-private, text: x, 'on': "anna/p1"}
              - {id: on-session, text: x, 'on': 2026-01-15-start}
              - {id: on-north, text: x, 'on': north}

            """,
            "diaries/anna.yaml": """
            # anna's
            ---
            id: e1
            date: 2026-01-15
            session: 2026-01-15-start  # the first
            text: anna
            ---
            date: 2026-01-16
            text: anna

            """,
            "diaries/private/anna.yaml":
                "---\nid: p1\ndate: 2026-01-15\nsession: 2026-01-15-start\ntext: x\n",
            "intakes/anna.yaml": "# anna's intake\nquestion: Why?\nby: [bram]\n",
            "contracts/anna.yaml": "id: anna\ngives: [anna]\n",
        ]
        for (path, text) in files { try sandbox.write(text, to: path) }
        chmod("\(sandbox.work)/diaries/private/anna.yaml", 0o600)
        let check = try sandbox.check()
        guard check.out.isEmpty else { throw Unexpected(check) }
        return sandbox
    }

    @Test func aSessionMoves() throws {
        let sandbox = try Self.sandbox()
        var expected = try sandbox.tree()
        let outcome = try sandbox.cop("session", "move", "2026-01-15-start", "--date", "2026-02-03")
        #expect(outcome.status == 0, "\(outcome)")
        #expect(
            outcome.out == """
                sessions/2026-02-03-start.yaml: 2026-02-03-start, was sessions/2026-01-15-start.yaml
                diaries/anna.yaml: 1 reference
                diaries/private/anna.yaml: 1 reference
                knowledge-agenda.yaml: 2 references
                reflections.yaml: 1 reference

                """)
        let session = expected.removeValue(forKey: "sessions/2026-01-15-start.yaml")!
        expected["sessions/2026-02-03-start.yaml"] = session.replacing("2026-01-15", "2026-02-03")
        expected.replace(
            "session: 2026-01-15-start", "session: 2026-02-03-start", in: "diaries/anna.yaml",
            "diaries/private/anna.yaml", "knowledge-agenda.yaml")
        expected.replace(
            "session: \"2026-01-15-start", "session: \"2026-02-03-start",
            in: "knowledge-agenda.yaml")
        expected.replace("'on': 2026-01-15-start", "'on': 2026-02-03-start", in: "reflections.yaml")
        try expect(sandbox, toHold: expected)
    }

    @Test(arguments: [
        (
            ["--title", "Visit: the field"], "2026-02-03-visit-the-field",
            "title: 'Visit: the field'"
        ),
        (["--title", "水"], "2026-02-03-start", "title: 水"),
        (["--from", "09:30", "--until", "12:30"], "2026-02-03-start", "until: '12:30'"),
    ])
    func aSessionMovesWithMore(more: [String], id: String, says: String) throws {
        let sandbox = try Self.sandbox()
        let outcome = try sandbox.cop(
            ["session", "move", "2026-01-15-start", "--date", "2026-02-03"] + more)
        #expect(outcome.out.hasPrefix("sessions/\(id).yaml: \(id), was"), "\(outcome)")
        #expect(try sandbox.read("sessions/\(id).yaml").contains("\n\(says)\n"))
        #expect(try sandbox.check().out.isEmpty)
    }

    /// Without another day or title, its file and the references stay.
    @Test func aSessionBeginsLater() throws {
        let sandbox = try Self.sandbox()
        let before = try sandbox.tree()
        let outcome = try sandbox.cop(
            "session", "move", "2026-01-15-start", "--date", "2026-01-15", "--from", "10:00")
        #expect(outcome.out == "sessions/2026-01-15-start.yaml: 2026-01-15-start\n", "\(outcome)")
        var expected = before
        expected.replace("\nfrom:\n", "\nfrom: '10:00'\n", in: "sessions/2026-01-15-start.yaml")
        try expect(sandbox, toHold: expected)
    }

    @Test func aPersonGetsAnotherID() throws {
        let sandbox = try Self.sandbox()
        var expected = try sandbox.tree()
        let outcome = try sandbox.cop(
            "person", "rename", "anna", "anna-de-vries", "--name", "Anna de Vries")
        #expect(outcome.status == 0, "\(outcome)")
        #expect(
            outcome.out == """
                people/anna-de-vries.yaml: anna-de-vries, was people/anna.yaml
                contracts/anna-de-vries.yaml: was contracts/anna.yaml, 1 reference
                diaries/anna-de-vries.yaml: was diaries/anna.yaml
                diaries/private/anna-de-vries.yaml: was diaries/private/anna.yaml
                intakes/anna-de-vries.yaml: was intakes/anna.yaml
                knowledge-agenda.yaml: 2 references
                network.yaml: 2 references
                reflections.yaml: 2 references
                signals.yaml: 2 references

                """)
        for folder in ["people", "contracts", "diaries", "diaries/private", "intakes"] {
            expected["\(folder)/anna-de-vries.yaml"] =
                expected.removeValue(forKey: "\(folder)/anna.yaml")
        }
        expected.replace(
            "id: anna\n", "id: anna-de-vries\n", in: "people/anna-de-vries.yaml",
            "contracts/anna-de-vries.yaml")
        expected.replace("name: Anna\n", "name: Anna de Vries\n", in: "people/anna-de-vries.yaml")
        expected.replace("[anna]", "[anna-de-vries]", in: "knowledge-agenda.yaml")
        expected.replace("[ anna ]", "[ anna-de-vries ]", in: "knowledge-agenda.yaml")
        expected.replace("'anna'", "'anna-de-vries'", in: "network.yaml")
        expected.replace("- anna\r\n", "- anna-de-vries\r\n", in: "network.yaml")
        expected.replace("anna/", "anna-de-vries/", in: "reflections.yaml")
        expected.replace(
            "\"anna\", bram,anna ", "\"anna-de-vries\", bram,anna-de-vries ", in: "signals.yaml")
        try expect(sandbox, toHold: expected)
        let path = "\(sandbox.work)/diaries/private/anna-de-vries.yaml"
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
        #expect(mode as? Int == 0o600, "others could read it")
    }

    @Test func anOrganisationGetsAnotherID() throws {
        let sandbox = try Self.sandbox()
        var expected = try sandbox.tree()
        let outcome = try sandbox.cop("organisation", "rename", "north", "south", "--name", "South")
        #expect(
            outcome.out == """
                organisations.yaml: south
                network.yaml: 1 reference
                people/anna.yaml: 1 reference
                reflections.yaml: 1 reference

                """, "\(outcome)")
        expected.replace(
            "id: north\n    name: North\n", "id: south\n    name: South\n", in: "organisations.yaml"
        )
        expected.replace("to: north", "to: south", in: "network.yaml")
        expected.replace("organisation: north", "organisation: south", in: "people/anna.yaml")
        expected.replace("'on': north", "'on': south", in: "reflections.yaml")
        try expect(sandbox, toHold: expected)
    }

    /// Nothing refers to it: one file changes, in one step.
    @Test func anOrganisationThatNothingRefersTo() throws {
        let sandbox = try Self.sandbox()
        #expect(try sandbox.cop("organisation", "add", "East").status == 0)
        var expected = try sandbox.tree()
        expected.replace("id: east", "id: west", in: "organisations.yaml")
        #expect(try sandbox.cop("organisation", "rename", "east", "west").status == 0)
        try expect(sandbox, toHold: expected)
    }

    /// A name without another id changes the record alone.
    @Test func onlyAName() throws {
        let sandbox = try Self.sandbox()
        var expected = try sandbox.tree()
        expected.replace("name: Bram", "name: Bram Smit", in: "people/bram.yaml")
        #expect(
            try sandbox.cop("person", "rename", "bram", "bram", "--name", "Bram Smit").out
                == "people/bram.yaml: bram\n")
        try expect(sandbox, toHold: expected)
    }

    /// Old texts call somebody by the name that they had.
    @Test func aNameThatIsGivenUpIsKept() throws {
        let sandbox = try Self.sandbox()
        for name in ["Bo Smit", "Bo Vos"] {
            #expect(try sandbox.cop("person", "rename", "bram", "bram", "--name", name).status == 0)
        }
        let person = try #require(
            try sandbox.cop("person", "show", "bram", "--format", "json").json() as? [String: Any])
        #expect(person["name"] as? String == "Bo Vos")
        #expect(person["also_known_as"] as? [String] == ["Bram", "Bo Smit"])
    }

    @Test func whoIsCalledSoInGitIsTold() throws {
        guard let git = Tools.git else { return }
        let sandbox = try Self.sandbox()
        for arguments in [["init", "-q"], ["config", "cop.person", "anna"]] {
            #expect(try sandbox.run(git, arguments).status == 0)
        }
        #expect(try sandbox.cop("status").status == 0)
        let other = try sandbox.cop("person", "rename", "bram", "bram-smit")
        #expect(other.err.isEmpty)
        let outcome = try sandbox.cop("person", "rename", "anna", "anna-de-vries")
        #expect(outcome.status == 0)
        #expect(outcome.err.contains("git config cop.person anna-de-vries"), "\(outcome)")
    }

    private func expect(
        _ sandbox: Sandbox, toHold expected: [String: Data],
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let tree = try sandbox.tree()
        #expect(Set(tree.keys) == Set(expected.keys), sourceLocation: sourceLocation)
        for (path, data) in expected where tree[path] != data {
            let text = String(decoding: tree[path] ?? Data(), as: UTF8.self)
            Issue.record("\(path) holds\n\(text)", sourceLocation: sourceLocation)
        }
        #expect(try sandbox.check().out.isEmpty, sourceLocation: sourceLocation)
    }

    // MARK: Refusals

    struct Refused: CustomTestStringConvertible, Sendable {
        let arguments: [String]
        var files: [String: String] = [:]
        let says: String
        var testDescription: String { says }
    }

    static let anna = ["person", "rename", "anna", "anna-b"]
    static let refusals = [
        Refused(arguments: ["person", "rename", "ana", "x"], says: "did you mean 'anna'?"),
        Refused(arguments: ["person", "rename", "anna", "Anna B"], says: "'Anna B' is not an id"),
        Refused(arguments: ["person", "rename", "anna", "bram"], says: "taken by a person"),
        Refused(
            arguments: ["person", "rename", "anna", "north"], says: "taken by an organisation"),
        Refused(arguments: ["organisation", "rename", "north", "bram"], says: "taken by a person"),
        Refused(
            arguments: ["session", "move", "2026-01-15-start", "--date", "2026-02-01"],
            files: ["sessions/2026-02-01-start.yaml": "title: S\ndate: 2026-02-01\n"],
            says: "the id '2026-02-01-start' is taken by a session"),
        Refused(
            arguments: anna, files: ["diaries/anna-b.yaml": "date: 2026-01-01\ntext: x\n"],
            says: "diaries/anna-b.yaml is there already"),
        Refused(
            arguments: anna, files: ["domain.yaml": "question: 'x\n"],
            says: "domain.yaml:1:11: error"),
        Refused(
            arguments: anna,
            files: ["diaries/bram.yaml": "---\ndate: 2026-01-01\ntext: x\n---\ndate: [\n"],
            says: "these errors may hide references"),
        Refused(
            arguments: anna, files: ["people/bram.yaml/x": ""], says: "this file cannot be read"),
        Refused(
            arguments: anna,
            files: ["domain.yaml": "question: Q\nby: anna\n"],
            says: "these errors may hide a reference to 'anna'"),
        Refused(
            arguments: anna, files: ["domain.yaml": "question: Q\n---\nquestion: anna/e1\n"],
            says: "several-documents"),
        Refused(
            arguments: anna,
            files: ["reflections.yaml": "reflections: [{id: r, text: x, 'on': anna}]\n"],
            says: "this could mean a person as well as a signal"),
        Refused(
            arguments: ["person", "rename", "bram", "anna-b"],
            files: [
                "signals.yaml": "signals: [{id: anna-b, text: x}]\n",
                "reflections.yaml": "reflections: [{id: r, text: x, 'on': bram}]\n",
            ],
            says: "this could mean a person as well as a signal"),
        Refused(
            arguments: anna,
            files: ["actions.yaml": "actions: [{id: a, text: &x anna, who: [*x]}]\n"],
            says: "this value is used a second time"),
        Refused(
            arguments: anna,
            files: ["actions.yaml": "actions:\n- id: a\n  text: x\n  who:\n  - >-\n    anna\n"],
            says: "cannot be changed safely"),
        Refused(
            arguments: anna,
            files: ["people/annie.yaml": "id: anna\nname: Annie\n"],
            says: "two records have the id 'anna'"),
        Refused(
            arguments: ["person", "rename", "annie", "x"],
            files: ["people/nan.yaml": "id: annie\nname: Annie\n"], says: "no person 'annie'"),
        Refused(
            arguments: [
                "session", "move", "2026-01-15-start", "--date", "2026-02-01", "--from", "12:00",
                "--until", "09:00",
            ], says: "ends at 09:00, but begins at 12:00"),
    ]

    /// Whatever stands in the way is found before anything is written.
    @Test(arguments: refusals)
    func isRefusedAsAWhole(_ test: Refused) throws {
        let sandbox = try Self.sandbox()
        for (path, text) in test.files {
            if path.hasSuffix("/x") {
                try FileManager.default.removeItem(atPath: "\(sandbox.work)/people/bram.yaml")
            }
            try sandbox.write(text, to: path)
        }
        let before = try sandbox.tree()
        let outcome = try sandbox.cop(test.arguments)
        #expect(outcome.status == 1, "\(outcome)")
        #expect(outcome.err.contains(test.says), "\(outcome)")
        #expect(outcome.err.contains("nothing was changed"))
        #expect(outcome.out.isEmpty)
        #expect(try sandbox.tree() == before)
    }

    /// The file elsewhere would keep its name, and hold the other id.
    @Test func aLinkIsNotRenamed() throws {
        let sandbox = try Self.sandbox()
        let path = "\(sandbox.work)/people/anna.yaml"
        try FileManager.default.moveItem(atPath: path, toPath: "\(sandbox.root)/tmp/anna.yaml")
        try FileManager.default.createSymbolicLink(
            atPath: path, withDestinationPath: "\(sandbox.root)/tmp/anna.yaml")
        let before = try sandbox.tree()
        let outcome = try sandbox.cop(Self.anna)
        #expect(outcome.status == 1)
        #expect(outcome.err.contains("people/anna.yaml is a link"), "\(outcome)")
        #expect(try sandbox.tree() == before)
    }

    /// Many write while sessions and people get other ids: every entry that was reported as saved
    /// is there, and nothing refers to what is not.
    @Test func othersWriteMeanwhile() throws {
        let sandbox = try Self.sandbox()
        var running: [Running] = []
        for number in 0..<12 {
            running.append(
                try sandbox.start(
                    [Sandbox.binary, "diary", "add", "--as", "bram", "entry-\(number)."]))
            let day = "2026-03-\(10 + number)"
            if number == 3 { running.append(try sandbox.start([Sandbox.binary] + Self.anna)) }
            if number % 4 == 0 {
                running.append(
                    try sandbox.start([
                        Sandbox.binary, "session", "add", "S", "--date", day, "--host", "bram",
                    ]))
            }
            if number == 6 {
                running.append(
                    try sandbox.start([
                        Sandbox.binary, "session", "move", "2026-01-15-start", "--date", day,
                    ]))
            }
        }
        for outcome in try running.map({ try $0.wait() }) {
            #expect(outcome.status == 0, "\(outcome)")
        }
        let diary = try sandbox.read("diaries/bram.yaml")
        for number in 0..<12 { #expect(diary.contains("entry-\(number).")) }
        #expect(try sandbox.check().out.isEmpty)
        #expect(try sandbox.list("person").contains { $0["id"] as? String == "anna-b" })
    }
}

extension Data {
    fileprivate func replacing(_ old: String, _ new: String) -> Data {
        Data(String(decoding: self, as: UTF8.self).replacing(old, with: new).utf8)
    }
}

extension [String: Data] {
    fileprivate mutating func replace(_ old: String, _ new: String, in paths: String...) {
        for path in paths {
            let changed = self[path]?.replacing(old, new)
            #expect(changed != self[path], "'\(old)' does not stand in \(path)")
            self[path] = changed
        }
    }
}
