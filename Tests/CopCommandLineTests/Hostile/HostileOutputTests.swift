import CopModel
import CopReports
import CopTrials
import Foundation
import Testing

@testable import CopCommandLine

/// Whatever stands in the files, no output of any command drives a terminal, turns text around or
/// breaks the format that it is in.
struct HostileOutputTests {
    /// Commands that only read, with all the ways to show what they find.
    static let reading: [[String]] = {
        let lists = HelpTests.commands.filter { $0.last == "list" }
            .flatMap { [$0, $0 + ["--format", "json"]] }
        let guides = (1...10).map { ["guide", "\($0)"] }
        return lists + guides + [
            ["status"], ["status", "--format", "json"], ["guide"], ["summary"],
            ["summary", "--format", "json"], ["domain", "show"], ["template", "list"],
            ["schema"], ["explain", "unknown-key"], ["intake", "form"], ["domain", "invitation"],
            ["check"], ["check", "--format", "line"], ["check", "--format", "json"],
            ["check", "--color", "always", "--no-advice"], ["session", "agenda"],
        ]
    }()

    @Test func ofReadingCommandsIsTame() throws {
        let sound = try HostileWorkspace.sound(rule: .open)
        for command in Self.reading { try isTame(sound.cop(command)) }
        let broken = try HostileWorkspace.broken()
        for command in Self.reading where ["check", "status", "person"].contains(command[0]) {
            try isTame(broken.cop(command))
        }
    }

    @Test func ofEveryRecordIsTame() throws {
        let sandbox = try HostileWorkspace.sound(rule: .open)
        var count = 0
        for show in HelpTests.commands where show.last == "show" {
            let list = try sandbox.cop(show.dropLast() + ["list", "--format", "json"])
            guard list.status == 0, let records = try list.json() as? [[String: Any]] else {
                continue
            }
            for record in records.prefix(2) {
                guard let id = record["id"] as? String else { continue }
                let shown = try sandbox.cop(show + [id])
                #expect(shown.status == 0, "\(shown)")
                // YAML shows tabs as they are.
                try isTame(shown, but: "\n\t")
                try isTame(sandbox.cop(show + [id, "--format", "json"]))
                count += 1
            }
        }
        #expect(count > 30)
    }

    @Test(arguments: ["facilitators", "public"])
    func ofReportsAndExportsIsTame(audience: String) throws {
        let sandbox = try HostileWorkspace.sound(rule: .open)
        let options = ["--audience", audience, "--output", "../tmp/all"]
        try isTame(sandbox.cop(["report", "all", "--as-of", "2026-07-01"] + options))
        try isTame(sandbox.cop(["export", "csv"] + options))
        for format in ["json", "ics", "graphml"] {
            try isTame(
                sandbox.cop(
                    [
                        "export", format, "--audience", audience, "--output",
                        "../tmp/all/x.\(format)",
                    ]))
        }
        let files = try sandbox.tree("\(sandbox.root)/tmp/all").filter { $0.key.contains(".") }
        #expect(files.count > 90)
        for (path, data) in files {
            let text = String(decoding: data, as: UTF8.self)
            let tame = ["csv", "ics"].contains(where: path.hasSuffix) ? "\r\n" : "\n"
            #expect(Hostile.wild(in: text, but: tame).isEmpty, "\(path)")
            if path.hasSuffix(".md") { try Hostile.isPlain(text, path, in: sandbox) }
        }
    }

    @Test func ofDocumentsIsTame() throws {
        let sandbox = try HostileWorkspace.sound(rule: .open)
        let person = try #require(try sandbox.list("person").first?["id"] as? String)
        let session = try #require(try sandbox.list("session").first?["id"] as? String)
        for command in [
            ["person", "page", person, "--private"], ["contract", "print", person],
            ["intake", "form", person], ["session", "handout", session],
            ["session", "minutes", session], ["summary"], ["domain", "show"],
            ["domain", "invitation", person], ["guide", "3"],
            ["report", "learning-history", "--layout", "side-by-side"],
            ["report", "learning-history", "--layout", "handout", "--person", person],
            ["report", "timeline", "--layout", "worksheet"],
            ["report", "participant", "--person", person],
        ] {
            let outcome = try sandbox.cop(command)
            #expect(outcome.status == 0, "\(outcome)")
            try isTame(outcome)
            if command[0] != "guide" {
                try Hostile.isPlain(outcome.out, command.joined(separator: " "), in: sandbox)
            }
        }
    }

    /// What is said on the command line comes back in errors.
    @Test func ofErrorsIsTame() throws {
        let sandbox = try Sandbox.withWorkspace()
        // A program's arguments hold no zeros.
        let text = Hostile.texts.filter { !$0.contains("\0") }.joined()
        for command in [
            ["person", "show", text], ["person", "add", "A", "--organisation", text],
            ["diary", "add", "--as", text, "x"], ["question", "update", text, "--status", "open"],
            ["report", text], ["report", "social-map", "--tie", text], ["explain", text],
            ["report", "learning-history", "--person", text], [text], ["person", text],
            ["person", "list", "--\(text)"], ["-C", text, "status"], ["guide", text],
            ["person", "add", "A", "--id", text], ["person", "add", "A", "--role", text],
            ["session", "add", "A", "--date", text], ["set", text, "name", "x"],
            ["set", "anna", text, "x"], ["edit", text], ["remove", text], ["schema", text],
            ["export", "csv", text], ["export", text], ["intake", "import", text],
            ["template", "eject", text], ["person", "rename", "anna", text],
            ["report", "status", "--output", "\(text)/x"], ["init", "cop.yaml/\(text)"],
            ["relation", "add", "anna", text], ["session", "move", text, "--date", "2026-02-02"],
            ["check", "--color", text], ["person", "add", "A", text],
            ["person", "add", "- \(text)"], ["report", "status", "--as-of=\(text)"],
        ] { try isTame(sandbox.cop(command)) }
    }

    private func isTame(
        _ outcome: Outcome, but tame: String = "\n", at place: SourceLocation = #_sourceLocation
    ) throws {
        let name = outcome.command.dropFirst().joined(separator: " ").prefix(80)
        #expect(
            [0, 1, 64, 66, 73, 74].contains(outcome.status), "\(name): \(outcome.status)",
            sourceLocation: place)
        let colored = outcome.command.contains("always")
        for text in [outcome.out, outcome.err] {
            let plain = colored ? text.replacing(#/\u{1B}\[[0-9;]*m/#, with: "") : text
            let lines = plain.split(separator: "\n")
            let wild = lines.first { !Hostile.wild(in: $0, but: tame).isEmpty }
            #expect(
                wild == nil, "\(name): \(wild.map { Hostile.wild(in: $0) } ?? []) in \(wild ?? "")",
                sourceLocation: place)
        }
    }
}
