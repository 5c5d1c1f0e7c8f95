import CopTrials
import Foundation
import Testing

@testable import CopCommandLine

/// Names that lead elsewhere, and files that are named as no file should be.
struct HostileNameTests {
    static let names = [
        "../../outside", "..", "/tmp/outside", "a/b", ".git", "CON", "-rf", "$(id)",
        String(repeating: "a", count: 300), "a\u{1B}\nb",
    ]

    /// No command takes such a name for an id, nor writes anywhere.
    @Test func noneIsAnID() throws {
        let sandbox = try Sandbox.withWorkspace()
        let before = try sandbox.tree(sandbox.root + "/here")
        let outside = try sandbox.tree(sandbox.root + "/tmp")
        for name in Self.names {
            for command in [
                ["person", "add", "X", "--id=\(name)"], ["pattern", "add", "X", "--id=\(name)"],
                ["session", "add", "X", "--date", "2026-02-02", "--id=\(name)"],
                ["question", "add", "X", "--id=\(name)"], ["diary", "add", "--as=\(name)", "x"],
                ["intake", "add", "--question", "x", "--", name],
                ["contract", "add", "--gives", "x", "--", name],
                ["contract", "sign", "--by", "initiator", "--", name],
                ["person", "rename", "anna", "--", name],
                ["person", "add", "X", "--organisation=\(name)"],
                ["report", "participant", "--person=\(name)"], ["person", "page", "--", name],
                ["session", "hold", "--all-present", "--", name],
                ["template", "eject", "--", name],
                ["set", "--", name, "name", "x"], ["remove", "--", name],
                ["set", "--", "person/\(name)", "name", "x"],
            ] {
                let outcome = try sandbox.cop(command)
                #expect(outcome.status == 1 || outcome.status == 64, "\(outcome)")
                #expect(outcome.out.isEmpty, "\(outcome)")
            }
        }
        #expect(try sandbox.tree(sandbox.root + "/here") == before)
        #expect(try sandbox.tree(sandbox.root + "/tmp") == outside)
    }

    /// Names that files can have and ids cannot: told of, and harmless in whatever shows them.
    static let fileNames = [
        "a\u{1B}[31mb", "$(touch pwned)", "`touch pwned`", "a b", "x' y", "x\" y", "a\nb", "-rf",
        "--help", "<script>alert(1)</script>".replacing("/", with: "∕"), "a\\b", "é", "*", "a>)b",
        "](javascript:alert(1))", "CON", "{{title}}", "a|b", "\u{202E}x", "A",
        String(repeating: "a", count: 249),
    ]

    @Test func oddFileNamesAreToldOfAndHarmless() throws {
        let sandbox = try Sandbox.withWorkspace()
        for name in Self.fileNames {
            try sandbox.write("name: Odd\nroles: [participant]\n", to: "people/\(name).yaml")
            try sandbox.write(
                "title: Odd\ndate: 2026-02-01\nhost: anna\nminutes: x\n",
                to: "sessions/\(name).yaml")
            try sandbox.write("name: Odd\n", to: "patterns/\(name).yaml")
            try sandbox.write("---\nid: x\ndate: 2026-02-01\ntext: x\n", to: "diaries/\(name).yaml")
        }
        let checked = try sandbox.cop("check", "--no-advice", "--format", "line")
        #expect(checked.status == 1)
        let lines = checked.out.split(separator: "\n")
        #expect(
            lines.filter { $0.hasPrefix("people/") && $0.contains("[invalid-id]") }.count
                == Self.fileNames.count)
        for command in [
            ["check"], ["check", "--format", "json"], ["person", "list"], ["session", "list"],
            ["status"], ["report", "social-map", "--format", "dot"], ["diary", "list"],
            ["export", "ics"], ["export", "graphml"], ["export", "json"],
        ] {
            let outcome = try sandbox.cop(command)
            #expect(outcome.status < 2, "\(outcome)")
            let tame = command == ["export", "ics"] ? "\r\n" : "\n"
            #expect(Hostile.wild(in: outcome.out, but: tame).isEmpty, "\(command)")
            #expect(Hostile.wild(in: outcome.err).isEmpty, "\(command)")
        }
        let reports = try sandbox.cop("report", "all", "--output", "../tmp/all", "--no-svg")
        #expect(reports.status == 0, "\(reports)")
        let files = try sandbox.tree("\(sandbox.root)/tmp")
        #expect(files.count > 50 && files["pwned"] == nil)
        for (path, data) in files where path.hasSuffix(".md") {
            let text = String(decoding: data, as: UTF8.self)
            #expect(Hostile.wild(in: text).isEmpty, "\(path)")
            try Hostile.isPlain(text, path, in: sandbox)
        }
    }

    /// What a shell would put on its command line is an id, and nothing that it would run.
    @Test func completionsAreIDs() {
        let good = ["anna", "2026-01-15-start", "anna/2026-01-15-m7f3qa", "person/anna", "cop"]
        #expect((good + Self.fileNames + ["a/$(id)", "/a", "a/"]).completions == good)
    }

    @Test func completionsOfTheShellAreThose() throws {
        let sandbox = try Sandbox.withWorkspace()
        try sandbox.write("name: X\n", to: "people/$(touch pwned).yaml")
        let outcome = try sandbox.cop(
            ["---completion", "person", "page", "--", "positional@0", "3", "0"])
        #expect(!outcome.out.contains("pwned") && !outcome.err.contains("pwned"), "\(outcome)")
        #expect(outcome.out.contains("anna"), "\(outcome)")
    }
}
