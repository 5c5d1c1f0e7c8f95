import CopTrials
import Foundation
import Testing

/// `cop set`: any field of any record, by command.
struct SetTests {
    /// A workspace with a few records more: a question with the id of a person among them.
    private static func sandbox() throws -> Sandbox { try Sandbox(copyOf: model.get().work) }

    private static let model = Result {
        let sandbox = try Sandbox.withWorkspace()
        sandbox.removeAtExit()
        for arguments in [
            ["set", "anna", "joined", "2026-02-03"], ["question", "add", "Anna"],
            ["intake", "add", "anna"], ["signal", "add", "Audits say so", "--seen-by", "north"],
            ["set", "domain", "challenges.field", "one", "two", "three"],
            ["set", "domain", "stakeholders", "--add", "name=Owners", "influence=high"],
        ] {
            let outcome = try sandbox.cop(arguments)
            guard outcome.status == 0 else { throw Unexpected(outcome) }
        }
        return sandbox
    }

    /// What stands in a file afterwards, and what stood there before: line by line.
    private static func changedLines(_ before: String, _ after: String) -> (
        gone: [String], new: [String]
    ) {
        let difference = after.components(separatedBy: "\n")
            .difference(from: before.components(separatedBy: "\n"))
        return (
            difference.removals.map { if case .remove(_, let line, _) = $0 { line } else { "" } },
            difference.insertions.map { if case .insert(_, let line, _) = $0 { line } else { "" } }
        )
    }

    struct Change: CustomTestStringConvertible, Sendable {
        let arguments: [String]
        let path: String
        let gone: [String]
        let new: [String]
        var testDescription: String { arguments.joined(separator: " ") }
    }

    static let changes = [
        Change(
            arguments: ["domain", "vision.see", "Children: in the street"], path: "domain.yaml",
            gone: ["  see:"], new: ["  see: 'Children: in the street'"]),
        Change(
            arguments: ["domain.yaml", "vision.who-does-what", "All do"], path: "domain.yaml",
            gone: ["  who_does_what:"], new: ["  who_does_what: All do"]),
        Change(
            arguments: ["domain", "challenges.field", "two", "three", "four"],
            path: "domain.yaml", gone: ["    - one"], new: ["    - four"]),
        Change(
            arguments: ["domain", "challenges.field", "--add", "two", "four"],
            path: "domain.yaml", gone: [], new: ["    - four"]),
        Change(
            arguments: ["domain", "challenges.field", "--remove", "three", "1"],
            path: "domain.yaml", gone: ["    - one", "    - three"], new: []),
        Change(
            arguments: ["domain", "challenges.field.2", "second"], path: "domain.yaml",
            gone: ["    - two"], new: ["    - second"]),
        Change(
            arguments: ["domain", "stakeholders.1.interest", "Cool"], path: "domain.yaml",
            gone: [], new: ["    interest: Cool"]),
        Change(
            arguments: ["domain", "stakeholders.1", "--remove"], path: "domain.yaml",
            gone: ["stakeholders:", "  - name: Owners", "    influence: high"],
            new: ["stakeholders: []"]),
        Change(
            arguments: ["domain", "stakeholders", "--add", "name=Shops=#1", "organisation=north"],
            path: "domain.yaml", gone: [],
            new: ["  - name: Shops=#1", "    organisation: north"]),
        Change(
            arguments: ["domain", "vision.retellings", "--add", "date=2026-01-20", "to=All"],
            path: "domain.yaml", gone: ["  retellings: []"],
            new: ["  retellings:", "    - date: 2026-01-20", "      to: All"]),
        Change(
            arguments: ["person/anna", "roles", "participant", "expert"], path: "people/anna.yaml",
            gone: [], new: ["  - expert"]),
        Change(
            arguments: ["people/anna.yaml", "joined", "--remove"], path: "people/anna.yaml",
            gone: ["joined: 2026-02-03"], new: ["joined:"]),
        Change(
            arguments: ["intake/anna", "decision", "accepted"], path: "intakes/anna.yaml",
            gone: ["decision:"], new: ["decision: accepted"]),
        Change(
            arguments: ["question/anna", "level", "field"], path: "knowledge-agenda.yaml",
            gone: [], new: ["    level: field"]),
        Change(
            arguments: ["audits-say-so", "lasting", "Yes"], path: "signals.yaml", gone: [],
            new: ["    lasting: true"]),
        Change(
            arguments: ["audits-say-so", "seen_by", "--remove"], path: "signals.yaml",
            gone: ["    seen_by:", "      - north"], new: []),
        Change(
            arguments: ["2026-01-15-start", "attendance.present", "anna", "bram"],
            path: "sessions/2026-01-15-start.yaml", gone: ["  present: []"],
            new: ["  present:", "    - anna", "    - bram"]),
        Change(
            arguments: ["cop", "roles.process-facilitator", "bram"], path: "cop.yaml",
            gone: ["  process_facilitator: []"], new: ["  process_facilitator:", "    - bram"]),
        Change(
            arguments: ["system", "functions.legitimacy.blocked_by", "Nobody dares"],
            path: "system.yaml", gone: ["functions: []"],
            new: ["functions:", "  - function: legitimacy", "    blocked_by: Nobody dares"]),
        Change(
            arguments: ["signals", "signals", "--add", "text=New: one", "lasting=no"],
            path: "signals.yaml", gone: [],
            new: ["  - id: new-one", "    text: 'New: one'", "    lasting: false"]),
    ]

    @Test(arguments: changes)
    func changesNoOtherLine(change: Change) throws {
        let sandbox = try Self.sandbox()
        let before = try sandbox.tree()
        let text = try sandbox.read(change.path)
        let outcome = try sandbox.cop(["set"] + change.arguments)
        #expect(outcome.status == 0, "\(outcome)")
        let (gone, new) = Self.changedLines(text, try sandbox.read(change.path))
        #expect(gone.sorted() == change.gone.sorted())
        #expect(new.sorted() == change.new.sorted())
        var others = try sandbox.tree()
        others[change.path] = before[change.path]
        #expect(others == before)
        #expect(try sandbox.check().out.isEmpty)
    }

    /// A record that gets an id is known by it from then on.
    @Test func theIDOfANewItemIsTold() throws {
        let sandbox = try Self.sandbox()
        for id in ["shares-a-crew", "shares-a-crew-2"] {
            let added = try sandbox.cop("set", "network", "kinds", "--add", "label=Shares a crew")
            #expect(added.out == "network.yaml: \(id)\n", "\(added)")
            #expect(try sandbox.cop("set", id, "label", "Share \(id)").status == 0)
        }
        let given = try sandbox.cop("set", "network", "kinds", "--add", "id=own", "label=Own")
        #expect(given.out == "network.yaml: own\n", "\(given)")
    }

    private static let canTrace: Bool = {
        guard let strace = Tools.strace, let sandbox = try? Sandbox() else { return false }
        return (try? sandbox.run(strace, ["-f", "true"]))?.status == 0
    }()

    /// A file that is named is the only one that is read, beside the one that has the language.
    @Test(
        .enabled(if: canTrace, "strace is not installed or not allowed"),
        arguments: [
            (["domain", "question", "Why?"], ["cop.yaml", "domain.yaml"]),
            (["person/anna", "phone", "010"], ["cop.yaml", "people/anna.yaml"]),
            (["question/anna", "level", "field"], ["cop.yaml", "knowledge-agenda.yaml"]),
            (["intake/anna", "by", "bram"], ["cop.yaml", "intakes/anna.yaml"]),
        ])
    func readsNoMore(arguments: [String], files: [String]) throws {
        let sandbox = try Self.sandbox()
        let traced = try sandbox.run(
            Tools.strace!,
            ["-f", "-qq", "-e", "trace=open,openat", Sandbox.binary, "set"] + arguments)
        #expect(traced.status == 0, "\(traced)")
        let paths = traced.err.matches(of: /"([^"]*\.yaml)", O_RDONLY/).map { match in
            String(match.1).replacing("\(sandbox.work)/", with: "")
        }
        #expect(Set(paths) == Set(files), "\(traced)")
    }

    /// Whoever gives a command twice changes nothing, and is told so.
    @Test(arguments: [
        ["domain", "vision.see", "Children"], ["domain", "challenges.field", "one", "two"],
        ["domain", "challenges.field", "--add", "four"], ["person/anna", "phone", "--remove"],
        ["domain", "stakeholders", "--add", "name=Shops", "influence=low"],
        ["cop", "rhythm.sessions", "12"], ["audits-say-so", "lasting", "yes"],
    ])
    func sayingItTwice(arguments: [String]) throws {
        let sandbox = try Self.sandbox()
        _ = try sandbox.cop(["set"] + arguments)
        let before = try sandbox.tree()
        let again = try sandbox.cop(["set"] + arguments)
        #expect(again.status == 0)
        #expect(again.err == "it is so already\n", "\(again)")
        #expect(try sandbox.tree() == before)
    }

    @Test(arguments: [
        (["domain", "vison.see", "x"], "did you mean 'vision'?"),
        (["domain", "see", "x"], "did you mean 'vision.see'?"),
        (["domain", "vision.zzz", "x"], "its keys are see, hear, feel, who_does_what, retellings"),
        (["domain", "vision", "x"], "'vision' holds keys with values of their own"),
        (["domain", "question.x", "y"], "'question' has no key 'x': it is a text"),
        (["domain", "question", "how", "so"], "'question' holds one value, and here are 2"),
        (["domain", "question", " "], "--remove takes away what it holds"),
        (["domain", "question", "--add", "x"], "'question' is no list: it holds a text"),
        (["domain", "question", "--remove", "x"], "'question' is no list to take items out of"),
        (["domain", "challenges.field", "--remove", "thre"], "did you mean 'three'?"),
        (["domain", "challenges.field.4", "x"], "there is no '4' in 'challenges.field'"),
        (["domain", "stakeholders", "x"], "--add adds one"),
        (["domain", "stakeholders"], "--add adds one"),
        (["domain", "stakeholders", "--add"], "the keys of stakeholder are name, organisation"),
        (["domain", "vision"], "name one: vision.see"),
        (["domain", "vision.hera", "x"], "did you mean 'vision.hear'?"),
        (["domain", "stakeholders", "--add", "x"], "'x' is not written as key=value"),
        (["domain", "stakeholders", "--add", "influence=high"], "stakeholder has no 'name'"),
        (["domain", "stakeholders", "--add", "name=x", "influence=hihg"], "did you mean 'high'?"),
        (["domain", "stakeholders", "--add", "name=x", "name=y"], "takes one value"),
        (["domain", "stakeholders.2.notes", "x"], "it has 1; the first is number 1"),
        (["person/anna", "joined", "2026-02-30"], "the date 2026-02-30 does not exist"),
        (["person/anna", "left", "2026-01-01"], "before 'joined', which is 2026-02-03"),
        (["person/anna", "organisation", "nort"], "did you mean 'north'?"),
        (["person/anna", "name", "--remove"], "person has no 'name'"),
        (["person/anna", "id", "ann"], "'cop person rename'"),
        (["2026-01-15-start", "date", "2026-01-16"], "'cop session move'"),
        (["audits-say-so", "id", "x"], "cannot be set"),
        (["north", "id", "x"], "'cop organisation rename'"),
        (["organisations", "organisations.1.id", "x"], "'cop organisation rename'"),
        (["anna", "phone", "x"], "say which: person/anna or question/anna"),
        (["ana", "phone", "x"], "did you mean 'anna'?"),
        (["persn/anna", "phone", "x"], "did you mean 'person'?"),
        (["intake/bram", "time", "x"], "no intake 'bram'"),
        (["story/bram", "title", "x"], "no story 'bram'"),
        (["", "title", "x"], "nothing here is called ''"),
        (["cop", "format", "2"], "format 2 is unknown to this version"),
        (["cop", "rhythm.sessions", "many"], "'many' is not a whole number from 0 to 500"),
        (["signals", "signals", "--add", "id=audits-say-so", "text=x"], "is taken"),
        (["signals", "signals", "--remove"], "the signal 'audits-say-so' would be gone with it"),
        (
            ["signals", "signals.audits-say-so", "--remove"],
            "'cop remove audits-say-so' removes it"
        ),
        (["system", "functions.legitimacy.scores.1.score", "6"], "there is no '1'"),
        (["system", "functions.legitimasy.blocked_by", "x"], "did you mean 'legitimacy'?"),
    ])
    func refused(arguments: [String], message: String) throws {
        let sandbox = try Self.sandbox()
        let before = try sandbox.tree()
        let outcome = try sandbox.cop(["set"] + arguments)
        #expect(outcome.status == 1, "\(outcome)")
        #expect(outcome.err.contains(message), "\(outcome)")
        #expect(outcome.err.hasSuffix("nothing was changed\n"), "\(outcome)")
        #expect(try sandbox.tree() == before)
    }

    @Test func whatIsMissingIsNamed() throws {
        let sandbox = try Sandbox.withWorkspace()
        let noKey = try sandbox.cop("set", "domain")
        #expect(noKey.status == 64)
        #expect(noKey.err.contains("question, challenges.field, "), "\(noKey)")
        let noValue = try sandbox.cop("set", "anna", "status")
        #expect(noValue.status == 64)
        #expect(noValue.err.contains("missing <value>: status: How far they are"), "\(noValue)")
        #expect(noValue.err.contains("one of prospect, candidate"), "\(noValue)")
        let both = try sandbox.cop("set", "anna", "roles", "--add", "--remove", "guest")
        #expect(both.status == 64)
    }

    @Test func standardInput() throws {
        let sandbox = try Sandbox.withWorkspace()
        let text = "First: one\n\n- second # two"
        for arguments in [
            ["domain", "invitation", "-"], ["domain", "vision.retellings", "--add", "to=-"],
        ] {
            let outcome = try sandbox.cop(["set"] + arguments, input: "\(text)\n")
            #expect(outcome.status == 0, "\(outcome)")
        }
        let file = try sandbox.read("domain.yaml")
        #expect(file.contains("invitation: |-\n  First: one\n\n  - second # two\n"), "\(file)")
        #expect(file.contains("  - to: |-\n        First: one\n"), "\(file)")
        #expect(try sandbox.check().out.isEmpty)
    }

    /// Comments, quotes and line endings of other lines stay, also in a file of Windows.
    @Test func theRestOfTheFileStays() throws {
        let sandbox = try Sandbox.withWorkspace()
        let text = "\u{FEFF}# mine\r\nname: \"Anna\"   # so\r\nroles: [participant]\r\n"
        try sandbox.write(text, to: "people/anna.yaml")
        let outcome = try sandbox.cop("set", "anna", "phone", "010")
        #expect(outcome.status == 0, "\(outcome)")
        #expect(
            try sandbox.read("people/anna.yaml")
                == text.replacing("roles", with: "phone: '010'\r\nroles"))
    }

    @Test func entriesOfDiaries() throws {
        let sandbox = try Sandbox.withWorkspace()
        for flag in [[], ["--private"]] {
            let added = try sandbox.cop(["diary", "add", "--as", "anna", "one"] + flag)
            let id = try #require(added.out.split(separator: " ").last).dropLast()
            let set = try sandbox.cop("set", String(id), "insight", "So it is")
            #expect(set.status == 0, "\(set)")
            #expect(set.out == added.out)
            let shown = try sandbox.cop("diary", "show", String(id), "--format", "json")
            #expect((try shown.json() as? [String: Any])?["insight"] as? String == "So it is")
            let empty = try sandbox.cop("set", String(id), "insight", "--remove")
            #expect(empty.status == 0, "\(empty)")
            let nothing = try sandbox.cop("set", String(id), "text", "--remove")
            #expect(nothing.err.contains("this diary entry says nothing"), "\(nothing)")
        }
        let unknown = try sandbox.cop("set", "anna/2020", "insight", "x")
        #expect(unknown.err.contains("no diary entry 'anna/2020'"), "\(unknown)")
    }

    /// What is wrong elsewhere in the file does not stand in the way, and is not looked at again.
    @Test func errorsThatAreThereStay() throws {
        let sandbox = try Sandbox.withWorkspace()
        try sandbox.write("nam: Anna\nname: Anna\norganisation: nort\n", to: "people/anna.yaml")
        let outcome = try sandbox.cop("set", "anna", "phone", "010")
        #expect(outcome.status == 0, "\(outcome)")
        #expect(try sandbox.read("people/anna.yaml").contains("nam: Anna\n"))
        let broken = "name: [Anna\n"
        try sandbox.write(broken, to: "people/anna.yaml")
        let refused = try sandbox.cop("set", "anna", "phone", "010")
        #expect(refused.status == 1)
        #expect(refused.err.contains("people/anna.yaml:1:7"), "\(refused)")
        #expect(try sandbox.read("people/anna.yaml") == broken)
    }

    @Test(arguments: [
        (["0"], ["dom"], ["domain", "anna", "2026-01-15-start"]),
        (["0"], ["person/"], ["person/anna", "person/bram"]),
        (["1"], ["domain", "vis"], ["vision.see", "challenges.field", "question"]),
        (["1"], ["anna", ""], ["phone", "also_known_as"]),
    ])
    func completion(position: [String], words: [String], expected: [String]) throws {
        let sandbox = try Sandbox.withWorkspace()
        let outcome = try sandbox.cop(
            ["---completion", "set", "--", "positional@\(position[0])", "\(words.count + 1)"]
                + ["\(words.last?.count ?? 0)", "cop", "set"] + words)
        let offered = Set(outcome.out.split(separator: "\n").map(String.init))
        #expect(offered.isSuperset(of: expected), "\(outcome)")
        #expect(!offered.contains("id"))
    }
}
