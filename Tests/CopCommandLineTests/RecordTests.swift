import CopTrials
import Foundation
import Testing

/// `add`, `list` and `show` of every noun, on real input.
struct RecordTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let noun: String
        let add: [String]
        /// The id that the first, the second and the third get.
        let ids: [String]
        let expected: [String: String]
        var testDescription: String { noun }
    }

    static let cases = [
        Case(
            noun: "organisation", add: ["Águas do Sul", "--level", "niche"],
            ids: ["aguas-do-sul", "aguas-do-sul-2", "aguas-do-sul-3"],
            expected: ["name": "Águas do Sul", "level": "niche"]),
        Case(
            noun: "person", add: ["Øystein Żółć", "--function", "Engineer: leaks # and \"noise\""],
            ids: ["oystein-zolc", "oystein-zolc-2", "oystein-zolc-3"],
            expected: [
                "name": "Øystein Żółć", "function": "Engineer: leaks # and \"noise\"",
            ]),
        Case(
            noun: "person", add: ["North"], ids: ["north-2", "north-3", "north-4"],
            expected: ["name": "North"]),
        Case(
            noun: "signal", add: ["Three audits name it", "--origin", "policy", "--lasting"],
            ids: ["three-audits-name-it", "three-audits-name-it-2", "three-audits-name-it-3"],
            expected: ["text": "Three audits name it", "origin": "policy"]),
        Case(
            noun: "session", add: ["Visit", "--date", "2026-03-05", "--from", "09:30"],
            ids: ["2026-03-05-visit", "2026-03-05-visit-2", "2026-03-05-visit-3"],
            expected: ["title": "Visit", "date": "2026-03-05", "from": "09:30"]),
        Case(
            noun: "question", add: ["Why?", "--by", "anna", "--session", "2026-01-15-start"],
            ids: ["why", "why-2", "why-3"],
            expected: ["text": "Why?", "session": "2026-01-15-start"]),
        Case(
            noun: "coalition", add: ["Shade team", "--member", "anna", "--member", "north"],
            ids: ["shade-team", "shade-team-2", "shade-team-3"],
            expected: ["name": "Shade team"]),
        Case(
            noun: "talk", add: ["anna", "--substantive", "Where, when, why?"],
            ids: ["talk-anna", "talk-anna-2", "talk-anna-3"], expected: ["person": "anna"]),
        Case(
            noun: "reversal", add: ["What do they need?", "--before", "How do we get them along?"],
            ids: ["what-do-they-need", "what-do-they-need-2", "what-do-they-need-3"],
            expected: ["before": "How do we get them along?"]),
        Case(
            noun: "moment", add: ["It clicked", "--kind", "learning"],
            ids: ["it-clicked", "it-clicked-2", "it-clicked-3"], expected: ["kind": "learning"]),
        Case(
            noun: "embedding",
            add: ["A clause", "--kind", "result", "--destination", "procurement"],
            ids: ["a-clause", "a-clause-2", "a-clause-3"],
            expected: ["destination": "procurement"]),
        Case(
            noun: "pattern", add: ["First outside", "--context", "Every first hour"],
            ids: ["first-outside", "first-outside-2", "first-outside-3"],
            expected: ["name": "First outside", "context": "Every first hour"]),
        Case(
            noun: "case", add: ["District 7", "--text", "Two thousand taps"],
            ids: ["district-7", "district-7-2", "district-7-3"],
            expected: ["title": "District 7", "text": "Two thousand taps"]),
        Case(
            noun: "action", add: ["Ring the crew", "--who", "anna", "--due", "2026-02-01"],
            ids: ["ring-the-crew", "ring-the-crew-2", "ring-the-crew-3"],
            expected: ["due": "2026-02-01"]),
        Case(
            noun: "result", add: ["A map", "--form", "instrument", "--cycle", "applied"],
            ids: ["a-map", "a-map-2", "a-map-3"], expected: ["form": "instrument"]),
        Case(
            noun: "story", add: ["The valve", "--by", "anna", "--text", "It turned."],
            ids: ["the-valve", "the-valve-2", "the-valve-3"], expected: ["text": "It turned."]),
        Case(
            noun: "design", add: ["Being outside", "--means", "We walk first"],
            ids: ["being-outside", "being-outside-2", "being-outside-3"],
            expected: ["means": "We walk first"]),
        Case(
            noun: "revision", add: ["Fewer leaks", "--before", "No leaks", "--on", "2026-06-01"],
            ids: ["fewer-leaks", "fewer-leaks-2", "fewer-leaks-3"],
            expected: ["before": "No leaks", "date": "2026-06-01"]),
        Case(
            noun: "publication", add: ["A tile", "--kind", "tile", "--audience", "newcomers"],
            ids: ["a-tile", "a-tile-2", "a-tile-3"], expected: ["audience": "newcomers"]),
        Case(
            noun: "indicator", add: ["Shared trenches", "--set", "network"],
            ids: ["shared-trenches", "shared-trenches-2", "shared-trenches-3"],
            expected: ["set": "network"]),
        Case(
            noun: "reflection", add: ["They talk of pipes", "--by", "chris", "--on", "anna"],
            ids: ["they-talk-of-pipes", "they-talk-of-pipes-2", "they-talk-of-pipes-3"],
            expected: ["text": "They talk of pipes", "by": "chris", "on": "anna"]),
    ]

    @Test(arguments: cases)
    func addListShow(_ test: Case) throws {
        let sandbox = try Sandbox.withWorkspace()
        for (number, id) in test.ids.enumerated() {
            let added = try sandbox.cop([test.noun, "add"] + test.add)
            #expect(added.status == 0, "\(added)")
            // A command given twice is no mistake for certain, but it is said.
            let note = "there is already '\(test.add[0])' (\(test.ids[0])); this is another\n"
            // With one person there may well be two talks.
            #expect(added.err == (number == 0 || test.noun == "talk" ? "" : note))
            #expect(added.out.hasSuffix(": \(id)\n"), "\(added)")
        }
        let listed = try sandbox.list(test.noun).compactMap { $0["id"] as? String }
        #expect(Set(listed).isSuperset(of: test.ids))
        let table = try sandbox.cop(test.noun, "list")
        for id in test.ids {
            let shown = try sandbox.cop(test.noun, "show", id, "--format", "json")
            let record = try #require(try shown.json() as? [String: Any])
            for (key, value) in test.expected { #expect(record[key] as? String == value) }
            #expect(table.out.split(separator: "\n").contains { $0.hasPrefix(id + " ") })
            let text = try sandbox.cop(test.noun, "show", id)
            #expect(text.out.hasPrefix("# "), "\(text)")
        }
        #expect(try sandbox.check().out.isEmpty)
    }

    /// A text in a script that ids cannot be made of gets one of the kind and the time.
    @Test(arguments: [
        ("signal", "漏水が多い", []), ("question", "Γιατί;", ["--level", "field"]),
        ("session", "Визит", ["--date", "2026-03-05"]),
    ])
    func idsOfOtherScripts(noun: String, title: String, options: [String]) throws {
        let sandbox = try Sandbox.withWorkspace()
        let key = noun == "session" ? "title" : "text"
        for _ in 0..<2 {
            let added = try sandbox.cop([noun, "add", title] + options)
            #expect(added.status == 0, "\(added)")
        }
        let records = try sandbox.list(noun).filter { $0[key] as? String == title }
        let ids = records.compactMap { $0["id"] as? String }
        #expect(Set(ids).count == 2)
        for id in ids { #expect(id.contains("\(noun)-"), "\(id)") }
        #expect(try sandbox.check().out.isEmpty)
    }

    /// Records that belong to a person are there once.
    @Test(arguments: [
        ("intake", ["--question", "How?", "--carry-through", "a rule", "--decision", "accepted"]),
        ("contract", ["--gives", "Data", "--expects", "Opinions", "--term", "Come"]),
    ])
    func formsOfAPerson(noun: String, options: [String]) throws {
        let sandbox = try Sandbox.withWorkspace()
        let added = try sandbox.cop([noun, "add", "anna"] + options)
        #expect(added.out == "\(noun)s/anna.yaml: anna\n")
        let before = try sandbox.tree()
        let again = try sandbox.cop([noun, "add", "anna"] + options)
        #expect(again.status == 1)
        #expect(again.err.contains("\(noun)s/anna.yaml is there already"))
        #expect(!again.err.contains("--id"), "there is no such option")
        #expect(try sandbox.tree() == before)
        #expect(try sandbox.list(noun).count == 1)
        #expect(try sandbox.cop(noun, "show", "anna").status == 0)
        #expect(try sandbox.check().out.isEmpty)
    }

    @Test func signing() throws {
        let sandbox = try Sandbox.withWorkspace()
        _ = try sandbox.cop("contract", "add", "anna", "--gives", "Data")
        for side in ["participant", "initiator"] {
            let signed = try sandbox.cop(
                "contract", "sign", "anna", "--by", side, "--on", "2026-01-10", "--name", "Zoë: #1")
            #expect(signed.status == 0, "\(signed)")
        }
        let again = try sandbox.cop("contract", "sign", "anna", "--by", "initiator")
        #expect(again.status == 1)
        #expect(again.err.contains("signed already, on 2026-01-10"))
        let contract = try #require(try sandbox.list("contract").first)
        let signatures = try #require(contract["signatures"] as? [[String: Any]])
        #expect(signatures.map { $0["by"] as? String } == ["participant", "initiator"])
        #expect(signatures.map { $0["name"] as? String } == ["Zoë: #1", "Zoë: #1"])
    }

    @Test func relations() throws {
        let sandbox = try Sandbox.withWorkspace()
        let added = try sandbox.cop(
            "relation", "add", "anna", "north", "--kind", "advises", "--strength", "3", "--mutual",
            "--since", "2026-01-15", "--told-by", "bram")
        #expect(added.out == "network.yaml\n")
        let before = try sandbox.tree()
        let again = try sandbox.cop(
            "relation", "add", "anna", "north", "--kind", "advises", "--strength", "3", "--mutual",
            "--since", "2026-01-15", "--told-by", "bram")
        #expect(again.status == 1)
        #expect(again.err.contains("network.yaml says exactly this already"), "\(again)")
        #expect(try sandbox.tree() == before)
        let shown = try sandbox.cop("relation", "show", "north", "--format", "json")
        let record = try #require((try shown.json() as? [[String: Any]])?.first)
        #expect(record["strength"] as? Int == 3)
        #expect(record["mutual"] as? Bool == true)
        #expect(record["told_by"] as? [String] == ["bram"])
        for wrong in [["--strength", "6"], ["--kind", "hugs"], ["--until", "2025-01-01"]] {
            let before = try sandbox.tree()
            let refused = try sandbox.cop(
                ["relation", "add", "anna", "north", "--kind", "advises", "--since", "2026-01-15"]
                    + wrong)
            #expect(refused.status == 1, "\(refused)")
            #expect(try sandbox.tree() == before)
        }
    }

    @Test func aQuestionHasAHistory() throws {
        let sandbox = try Sandbox.withWorkspace()
        _ = try sandbox.cop("question", "add", "Why?")
        for status in ["explored", "handed-over", "taken-up"] {
            let updated = try sandbox.cop(
                "question", "update", "why", "--status", status, "--session", "2026-01-15-start",
                "--note", "a: b", "--handed-to", "College", "--by", "bram")
            #expect(updated.status == 0, "\(updated)")
        }
        let question = try #require(try sandbox.list("question").first)
        let history = try #require(question["history"] as? [[String: Any]])
        #expect(history.map { $0["status"] as? String } == ["explored", "handed-over", "taken-up"])
        #expect(try sandbox.check().out.isEmpty)
        let missing = try sandbox.cop("question", "update", "wy", "--status", "open")
        #expect(missing.status == 1)
        #expect(missing.err.contains("did you mean 'why'?"), "\(missing)")
    }

    @Test func diaries() throws {
        let sandbox = try Sandbox.withWorkspace()
        let options = [
            "event", "highlight", "insight", "did-differently", "question", "feeling",
        ].flatMap { ["--\($0)", "the \($0)"] }
        let added = try sandbox.cop(
            ["diary", "add", "--as", "anna", "--session", "2026-01-15-start", "words"] + options)
        #expect(added.status == 0, "\(added)")
        let id = try #require(added.out.split(separator: " ").last?.dropLast())
        let shown = try sandbox.cop("diary", "show", String(id), "--format", "json")
        let entry = try #require(try shown.json() as? [String: Any])
        #expect(entry["did_differently"] as? String == "the did-differently")
        #expect(entry["text"] as? String == "words")
        let kept = try sandbox.cop("diary", "add", "--as", "anna", "--private", "secret")
        #expect(kept.out.hasPrefix("diaries/private/anna.yaml: "))
        #expect(try !sandbox.read("diaries/anna.yaml").contains("secret"))
        #expect(try sandbox.read(".gitignore").contains("/diaries/private/"))
        let own = try sandbox.cop("diary", "list", "--person", "bram", "--format", "json")
        #expect(try (own.json() as? [Any])?.isEmpty == true)
    }

    @Test func theDiaryOfAPerson() throws {
        let sandbox = try Sandbox.withWorkspace()
        for (person, words) in [("anna", "one"), ("bram", "other"), ("anna", "two")] {
            #expect(try sandbox.cop("diary", "add", "--as", person, words).status == 0)
        }
        func texts(_ arguments: String...) throws -> [String?] {
            let outcome = try sandbox.cop(arguments + ["--format", "json"])
            let entries = try #require(try outcome.json() as? [[String: Any]], "\(outcome)")
            return entries.map { $0["text"] as? String }
        }
        #expect(try texts("diary", "show", "anna") == ["one", "two"])
        #expect(try texts("diary", "show", "chris").isEmpty)
        #expect(try texts("diary", "list", "anna") == ["one", "two"])
        #expect(try texts("diary", "list", "--person", "anna") == ["one", "two"])
        let shown = try sandbox.cop("diary", "show", "anna")
        let pieces = shown.out.components(separatedBy: "---\n# diaries/anna.yaml:")
        #expect(pieces.count == 2 && pieces[0].contains("text: one\n"), "\(shown)")
        let unknown = try sandbox.cop("diary", "show", "ana")
        #expect(unknown.status == 1)
        #expect(unknown.err.contains("did you mean 'anna'?"), "\(unknown)")
        let both = try sandbox.cop("diary", "list", "anna", "--person", "bram")
        #expect(both.status == 64)
    }

    /// Private entries stay out of git by themselves, and who wants it otherwise may have it.
    @Test func privateEntriesIgnoreThemselves() throws {
        let sandbox = try Sandbox.withWorkspace()
        let path = "diaries/private/.gitignore"
        try sandbox.write("", to: ".gitignore")
        _ = try sandbox.cop("diary", "add", "--as", "anna", "open")
        #expect(try sandbox.tree()[path] == nil)
        let added = try sandbox.cop("diary", "add", "--as", "anna", "--private", "secret")
        #expect(added.status == 0, "\(added)")
        #expect(try sandbox.read(path) == "*\n")
        #expect(try sandbox.check().out.isEmpty)
        if let git = Tools.git {
            _ = try sandbox.run(git, ["init", "-q"])
            let status = try sandbox.run(git, ["status", "--short", "-uall"])
            #expect(status.out.contains("diaries/anna.yaml"))
            #expect(!status.out.contains("private"), "\(status)")
        }
        try sandbox.write("# mine\n", to: path)
        _ = try sandbox.cop("diary", "add", "--as", "anna", "--private", "more")
        #expect(try sandbox.read(path) == "# mine\n")
        try FileManager.default.removeItem(atPath: "\(sandbox.work)/\(path)")
        _ = try sandbox.cop("diary", "add", "--as", "anna", "--private", "again")
        #expect(try sandbox.read(path) == "*\n")
    }

    /// A name that no id can be made of needs one: nobody should be called `person-7`.
    @Test(arguments: ["李明", "Ωμέγα", "Ирина"])
    func namesInOtherScripts(name: String) throws {
        let sandbox = try Sandbox.withWorkspace()
        let refused = try sandbox.cop("person", "add", name)
        #expect(refused.status == 1)
        #expect(refused.err.contains("--id"))
        let added = try sandbox.cop("person", "add", name, "--id", "somebody")
        #expect(added.status == 0)
        let shown = try sandbox.cop("person", "show", "somebody", "--format", "json")
        #expect((try shown.json() as? [String: Any])?["name"] as? String == name)
        #expect(try sandbox.cop("person", "list").out.contains(name))
    }

    @Test func anEmptyListSaysHowToFillIt() throws {
        let sandbox = try Sandbox.withWorkspace()
        let outcome = try sandbox.cop("signal", "list")
        #expect(outcome.status == 0)
        #expect(outcome.out.isEmpty)
        #expect(outcome.err.contains("'cop signal add'"))
        #expect(try sandbox.list("signal").isEmpty)
    }

    @Test func whatIsNotThereIsSuggested() throws {
        let sandbox = try Sandbox.withWorkspace()
        let outcome = try sandbox.cop("person", "show", "ana")
        #expect(outcome.status == 1)
        #expect(outcome.err.contains("did you mean 'anna'?"))
    }
}
