import CopTrials
import Foundation
import Testing

struct ExitCodeTests {
    @Test func done() throws {
        let sandbox = try Sandbox.withWorkspace()
        let outcome = try sandbox.cop("check", "--no-advice")
        #expect(outcome.status == 0)
        #expect(outcome.out == "no problems found\n")
        #expect(outcome.err.isEmpty)
    }

    @Test func findings() throws {
        let sandbox = try Sandbox.withWorkspace()
        try sandbox.write("name: Dora\norganisaton: north\n", to: "people/dora.yaml")
        let outcome = try sandbox.cop("check", "--format", "line")
        #expect(outcome.status == 1)
        #expect(outcome.out.contains("people/dora.yaml:2:1: error: "))
        #expect(outcome.out.contains("[unknown-key]"))
    }

    @Test(arguments: [
        ["nosuch"], ["person", "add"], ["check", "--format", "xml"], ["report", "nosuch"],
        ["diary", "add", "--as", "anna", "--date", "2026-02-30", "x"], ["report", "all"],
        ["explain", "nosuch"], ["relation", "add", "anna"], ["contract", "sign", "anna"],
        ["question", "update", "q"], ["session", "add", "x"], ["diary", "add", "x"],
        ["diary", "add", "--as", "anna", "-"], ["organisation", "add", "X", "--sector", "?"],
    ])
    func usage(arguments: [String]) throws {
        let sandbox = try Sandbox.withWorkspace()
        let before = try sandbox.tree()
        let outcome = try sandbox.cop(arguments)
        #expect(outcome.status == 64, "\(outcome)")
        #expect(outcome.err.lowercased().hasPrefix("error: "), "\(outcome)")
        #expect(outcome.out.isEmpty)
        #expect(!outcome.err.contains("<subcommand>"), "help of another command: \(outcome)")
        #expect(try sandbox.tree() == before)
    }

    /// What one `-` read, a second cannot: nothing is kept rather than half of it.
    @Test func standardInputIsReadOnce() throws {
        let sandbox = try Sandbox.withWorkspace()
        let before = try sandbox.tree()
        let outcome = try sandbox.cop(
            "diary", "add", "--as", "anna", "--event", "-", "-", input: "hello\n")
        #expect(outcome.status == 64)
        #expect(outcome.err.contains("give one '-' only"))
        #expect(try sandbox.tree() == before)
    }

    @Test func noWorkspace() throws {
        let sandbox = try Sandbox()
        let here = try sandbox.cop("check")
        #expect(here.status == 66)
        #expect(here.err.contains("cop init"))
        let nowhere = try sandbox.cop("-C", "nosuch", "person", "list")
        #expect(nowhere.status == 66)
        #expect(nowhere.err.contains("'nosuch'"))
    }

    @Test func aFileInTheWayOfAFolder() throws {
        let sandbox = try Sandbox()
        try sandbox.write("x", to: "cop")
        let outcome = try sandbox.cop("init", "cop", "--title", "T")
        #expect(outcome.status == 73)
        #expect(outcome.err.contains("'cop'"))
        #expect(try sandbox.read("cop") == "x")
    }

    @Test func aFolderInTheWayOfAFile() throws {
        let sandbox = try Sandbox.withWorkspace()
        try sandbox.write("x", to: "diaries/anna.yaml/x")
        let outcome = try sandbox.cop("diary", "add", "--as", "anna", "x")
        #expect(outcome.status == 74)
        #expect(outcome.err.contains("'diaries/anna.yaml': it is a folder"))
        #expect(outcome.err.contains("  move it out of the way\n"))
    }

    /// What may be in a folder that cannot be read is not said to be missing.
    @Test func aFileInThePlaceOfAFolder() throws {
        let sandbox = try Sandbox.withWorkspace()
        try FileManager.default.removeItem(atPath: "\(sandbox.work)/people")
        try sandbox.write("x", to: "people")
        for arguments in [["set", "anna", "phone", "1"], ["diary", "add", "--as", "anna", "x"]] {
            let outcome = try sandbox.cop(arguments)
            #expect(outcome.status == 74, "\(outcome)")
            #expect(outcome.err.contains("/people': it is not a folder\n  move it out of the way"))
        }
    }

    @Test func aFolderThatIsALinkToNothing() throws {
        let sandbox = try Sandbox.withWorkspace()
        try FileManager.default.createSymbolicLink(
            atPath: "\(sandbox.work)/contracts", withDestinationPath: "nowhere")
        let check = try sandbox.check()
        #expect(check.status == 1)
        #expect(check.out.hasPrefix("contracts:1:1: error: this folder cannot be read"))
        for arguments in [
            ["contract", "add", "anna"], ["contract", "sign", "anna", "--by", "initiator"],
            ["set", "contract/anna", "notes", "x"],
        ] {
            let outcome = try sandbox.cop(arguments)
            #expect(outcome.status == 74, "\(outcome)")
            #expect(outcome.err.contains("a link to something that does not exist"))
        }
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
    func aFullDisk() throws {
        let sandbox = try Sandbox.withWorkspace()
        for arguments in [["person", "list"], ["check"], ["report", "social-map"], ["schema"]] {
            let outcome = try sandbox.cop(arguments, output: "/dev/full")
            #expect(outcome.status == 74, "\(outcome)")
            #expect(outcome.err.contains("cannot write the output"))
        }
        let added = try sandbox.cop(["person", "add", "Dora"], output: "/dev/full")
        #expect(added.status == 74)
        #expect(added.err.contains("but it was saved: people/dora.yaml"))
        #expect(try sandbox.read("people/dora.yaml").contains("name: Dora"))
    }

    /// Nobody can read the messages: that is no reason to crash.
    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
    func aFullDiskForMessages() throws {
        let sandbox = try Sandbox.withWorkspace()
        let planned = try sandbox.cop(
            ["init", "other", "--title", "T"], errors: "/dev/full")
        #expect(planned.status == 0)
        let refused = try sandbox.cop(["person", "show", "nosuch"], errors: "/dev/full")
        #expect(refused.status == 1)
    }

    @Test(.enabled(if: !Tools.isRoot, "root may write everywhere"))
    func aReadOnlyFolder() throws {
        let sandbox = try Sandbox.withWorkspace()
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o555], ofItemAtPath: "\(sandbox.work)/people")
        let outcome = try sandbox.cop("person", "add", "Dora")
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o755], ofItemAtPath: "\(sandbox.work)/people")
        #expect(outcome.status == 74)
        #expect(outcome.err.contains("permission"))
    }

    @Test func theFolderComesBeforeOrAfterTheCommand() throws {
        let sandbox = try Sandbox()
        _ = try sandbox.cop("init", "x", "--title", "T")
        for arguments in [
            ["-C", "x", "check"], ["check", "-C", "x"], ["-C", "x/sessions", "check"],
            ["person", "-C", "x", "list"], ["person", "list", "-C", "x"],
            ["explain", "-C", "x", "unknown-key"],
        ] {
            if arguments.contains("x/sessions") {
                try sandbox.write("", to: "x/sessions/.keep")
            }
            let outcome = try sandbox.cop(arguments)
            #expect(outcome.status == 0, "\(outcome)")
        }
    }

    @Test(arguments: [
        (["--color", "always"], [:], true), (["--color", "never"], [:], false),
        ([], [:], false), (["--color", "always"], ["NO_COLOR": "1"], true),
        (["--color=always"], [:], true),
    ])
    func color(arguments: [String], environment: [String: String], isColored: Bool) throws {
        let sandbox = try Sandbox.withWorkspace()
        try sandbox.write("nam: Dora\n", to: "people/dora.yaml")
        let outcome = try sandbox.cop(
            ["check"] + arguments, with: environment.mapValues { $0 as String? })
        #expect(outcome.status == 1)
        #expect(outcome.out.contains("\u{1B}[") == isColored)
        try sandbox.write("signals: [\n", to: "signals.yaml")
        let refused = try sandbox.cop(
            ["signal", "add", "x"] + arguments, with: environment.mapValues { $0 as String? })
        #expect(refused.status == 1)
        #expect(refused.err.contains("signals.yaml:"))
        #expect(refused.err.contains("\u{1B}[") == isColored)
    }
}
