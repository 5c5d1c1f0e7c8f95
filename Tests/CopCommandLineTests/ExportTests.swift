import CopTrials
import Foundation
import Testing

@testable import CopReports

/// `cop export` as the binary does it.
struct ExportTests {
    @Test func oneListGoesToStandardOutput() throws {
        let sandbox = try Sandbox.withWorkspace()
        let people = try sandbox.cop("export", "csv", "people")
        #expect(people.status == 0)
        let lines = people.out.split(separator: "\r\n")
        #expect(lines.count == 4 && lines[0].hasPrefix("id,name,"))
        #expect(lines[1].hasPrefix("anna,Anna,"))
        #expect(try sandbox.cop("export", "csv", "person").out == people.out)
        let written = try sandbox.cop("export", "csv", "people", "--output", "../tmp/p.csv")
        #expect(written.out == "../tmp/p.csv\n")
        #expect(try sandbox.read("../tmp/p.csv") == people.out)
    }

    @Test func excelGetsWhatItNeeds() throws {
        let sandbox = try Sandbox.withWorkspace()
        let outcome = try sandbox.cop(
            "export", "csv", "organisation", "--delimiter", "semicolon", "--bom")
        #expect(outcome.out.hasPrefix("\u{FEFF}id;name;"))
        #expect(outcome.out.hasSuffix("\r\nnorth;North;;water;;;;;\r\n"))
    }

    /// Every list has a file, also an empty one: nothing of an earlier export stays behind.
    @Test func allListsGoIntoAFolder() throws {
        let sandbox = try Sandbox.withWorkspace()
        _ = try sandbox.cop("intake", "add", "anna", "--question", "SECRET?")
        let names = ExportTable.all.map { "\($0.name).csv" }
        for audience in ["facilitators", "group"] {
            let outcome = try sandbox.cop(
                "export", "csv", "all", "--output", "../tmp/all", "--audience", audience)
            #expect(outcome.status == 0, "\(outcome)")
            #expect(
                outcome.out.split(separator: "\n").map(String.init)
                    == names.map { "../tmp/all/\($0)" })
            let files = try sandbox.tree("\(sandbox.root)/tmp/all")
            #expect(files.keys.filter { !$0.hasPrefix(".") }.sorted() == names.sorted())
            let intakes = String(decoding: files["intakes.csv"] ?? Data(), as: UTF8.self)
            #expect(intakes.contains("SECRET") == (audience == "facilitators"))
            #expect(outcome.err.contains("1 learning question") == (audience == "group"))
        }
    }

    /// The keys and values are those of the lists of the command line.
    @Test func jsonHasWhatTheListsHave() throws {
        let sandbox = try Sandbox(copyOf: "\(Sandbox.package)/examples/water-distribution")
        let outcome = try sandbox.cop("export", "json", "--audience", "facilitators")
        let all = try #require(try outcome.json() as? [String: Any])
        func list(_ file: String, _ key: String? = nil) -> NSArray? {
            (key.map { (all[file] as? [String: Any])?[$0] } ?? all[file]) as? NSArray
        }
        for (noun, file, key) in [
            ("person", "people", nil), ("session", "sessions", nil), ("intake", "intakes", nil),
            ("question", "knowledge-agenda", "questions"), ("talk", "signals", "talks"),
            ("relation", "network", "relations"), ("survey", "network", "surveys"),
            ("action", "actions", "actions"), ("organisation", "organisations", "organisations"),
        ] {
            #expect(try list(file, key) == sandbox.list(noun) as NSArray, "\(noun)")
        }
        let diaries = try sandbox.list("diary").filter { $0["visibility"] as? String != "private" }
        #expect(list("diaries") == diaries as NSArray)
        #expect(all["audience"] as? String == "facilitators")
        // A file for everything, and nothing else.
        #expect(all.count == 20)
    }

    @Test func sameInputSameBytes() throws {
        let sandbox = try Sandbox(copyOf: "\(Sandbox.package)/examples/bedrijven-en-biodiversiteit")
        for format in [
            ["json"], ["ics", "--as-of", "2026-03-01"], ["graphml", "--as-of", "2026-03-01"],
        ] {
            let outcomes = try (1...2).map { _ in try sandbox.cop(["export"] + format) }
            #expect(outcomes[0].status == 0 && outcomes[0].out == outcomes[1].out)
        }
    }

    @Test(arguments: [
        (["csv"], "name a folder with --output"), (["csv", "all"], "name a folder"),
        (["csv", "people", "sessions", "--output", "-"], "these are 2 tables"),
        (["csv", "persn"], "did you mean 'person'?"), (["csv", "xyzzy"], "the lists are cop, "),
        (["json", "people"], "go with csv"), (["ics", "--bom"], "go with csv"),
        (["json", "--delimiter", "tab"], "go with csv"),
        (["json", "--as-of", "2026-01-01"], "goes with ics and graphml"), (["xlsx"], "xlsx"),
        (["csv", "people", "--delimiter", ":"], "comma"),
    ])
    func whatDoesNotGoTogether(arguments: [String], message: String) throws {
        let outcome = try Sandbox.withWorkspace().cop(["export"] + arguments)
        #expect(outcome.status == 64)
        #expect(outcome.err.contains(message), "\(outcome)")
        #expect(outcome.out.isEmpty)
    }

    @Test func theWorkspaceIsNotWrittenOver() throws {
        let sandbox = try Sandbox.withWorkspace()
        let before = try sandbox.tree()
        for arguments in [["people", "--output", "cop.yaml"], ["--output", "people"]] {
            let outcome = try sandbox.cop(["export", "csv"] + arguments)
            #expect(outcome.status == 73, "\(outcome)")
        }
        #expect(try sandbox.tree() == before)
    }

    @Test func nothingIsPublicBeforeTheGroupDecides() throws {
        let sandbox = try Sandbox.withWorkspace()
        let undecided = try sandbox.cop("export", "json", "--audience", "public")
        #expect(undecided.status == 1 && undecided.out.isEmpty)
        #expect(undecided.err.contains("cop sharing decide"))
        _ = try sandbox.cop("sharing", "decide", "non-disclosure", "--how", "x")
        let silent = try sandbox.cop("export", "csv", "people", "--audience", "public")
        #expect(silent.status == 1 && silent.out.isEmpty)
        #expect(silent.err.contains("non-disclosure"), "\(silent)")
        _ = try sandbox.cop("sharing", "decide", "chatham-house", "--how", "x")
        let anonymous = try sandbox.cop("export", "csv", "people", "--audience", "public")
        #expect(anonymous.status == 0 && !anonymous.out.contains("anna"), "\(anonymous)")
    }
}
