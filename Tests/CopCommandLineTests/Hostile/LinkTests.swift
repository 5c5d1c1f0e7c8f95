import CopTrials
import Foundation
import Testing

/// Links that lead out of the workspace: the user's wish, but never unnoticed.
struct LinkTests {
    private func link(_ path: String, to target: String, in sandbox: Sandbox) throws {
        try? FileManager.default.removeItem(atPath: "\(sandbox.work)/\(path)")
        try FileManager.default.createSymbolicLink(
            atPath: "\(sandbox.work)/\(path)", withDestinationPath: target)
    }

    /// Whoever keeps the diaries elsewhere goes on as before, and is told at every change.
    @Test func aFolderElsewhereIsUsed() throws {
        let sandbox = try Sandbox.withWorkspace()
        let elsewhere = "\(sandbox.root)/tmp/diaries"
        try FileManager.default.createDirectory(
            atPath: elsewhere, withIntermediateDirectories: true)
        try link("diaries", to: elsewhere, in: sandbox)
        let added = try sandbox.cop("diary", "add", "--as", "anna", "Hello")
        #expect(added.status == 0, "\(added)")
        #expect(added.err.contains("diaries/anna.yaml leads out of the workspace"), "\(added)")
        #expect(added.err.contains("/tmp/diaries/anna.yaml was changed"), "\(added)")
        #expect(try sandbox.read("../tmp/diaries/anna.yaml").contains("Hello"))
        #expect(try sandbox.list("diary").count == 1)

        let checked = try sandbox.check()
        #expect(checked.status == 0)
        let lines = checked.out.split(separator: "\n").filter { $0.contains("[outside-link]") }
        #expect(lines.count == 1 && lines[0].hasPrefix("diaries:1:1: warning: "), "\(checked)")
        #expect(lines[0].contains("/tmp/diaries "))
    }

    @Test func aFileElsewhereIsChangedThroughItsLink() throws {
        let sandbox = try Sandbox.withWorkspace()
        for (path, command) in [
            ("people/anna.yaml", ["set", "anna", "function", "engineer"]),
            ("signals.yaml", ["signal", "add", "Prices rise"]),
            ("cop.yaml", ["set", "cop", "theme", "Water"]),
        ] {
            let place = "\(sandbox.root)/tmp/\(UUID().uuidString).yaml"
            try sandbox.read(path).write(toFile: place, atomically: true, encoding: .utf8)
            try link(path, to: place, in: sandbox)
            let before = try String(contentsOfFile: place, encoding: .utf8)
            let outcome = try sandbox.cop(command)
            #expect(outcome.status == 0, "\(outcome)")
            #expect(outcome.err.contains("\(path) leads out of the workspace"), "\(outcome)")
            #expect(try String(contentsOfFile: place, encoding: .utf8) != before)
            let attributes = try FileManager.default.attributesOfItem(
                atPath: "\(sandbox.work)/\(path)")
            #expect(attributes[.type] as? FileAttributeType == .typeSymbolicLink)
        }
        let checked = try sandbox.check()
        #expect(
            checked.out.split(separator: "\n").filter { $0.contains("[outside-link]") }.count == 3)
    }

    /// What is no file of a workspace stays as it is, wherever a link to it stands.
    @Test func aFileOfAnotherKindIsNotChanged() throws {
        let sandbox = try Sandbox.withWorkspace()
        let place = "\(sandbox.root)/tmp/profile"
        // Each can be read as a file of a workspace that has nothing in it yet.
        let text = "# settings\n"
        try text.write(toFile: place, atomically: true, encoding: .utf8)
        for path in ["people/anna.yaml", "diaries/anna.yaml", "signals.yaml"] {
            try FileManager.default.createDirectory(
                atPath: "\(sandbox.work)/diaries", withIntermediateDirectories: true)
            try link(path, to: place, in: sandbox)
        }
        for command in [
            ["set", "anna", "function", "x"], ["diary", "add", "--as", "anna", "x"],
            ["signal", "add", "x"],
        ] {
            let outcome = try sandbox.cop(command)
            #expect(outcome.status == 74, "\(outcome)")
            #expect(outcome.err.contains("not called .yaml; nothing was changed"), "\(outcome)")
        }
        #expect(try String(contentsOfFile: place, encoding: .utf8) == text)
    }

    @Test func aLinkWithinTheWorkspaceIsNobodysBusiness() throws {
        let sandbox = try Sandbox.withWorkspace()
        try FileManager.default.moveItem(
            atPath: "\(sandbox.work)/people", toPath: "\(sandbox.work)/members")
        try link("people", to: "members", in: sandbox)
        let outcome = try sandbox.cop("person", "add", "Dora")
        #expect(outcome.status == 0 && outcome.err.isEmpty, "\(outcome)")
        #expect(try sandbox.read("members/dora.yaml").contains("Dora"))
        #expect(try sandbox.check().out.isEmpty)
    }

    /// Removing and renaming a record is about the link, not about what it leads to.
    @Test func aLinkIsRemovedAndRenamedItself() throws {
        let sandbox = try Sandbox.withWorkspace()
        let place = "\(sandbox.root)/tmp/chris.yaml"
        try sandbox.read("people/chris.yaml").write(
            toFile: place, atomically: true, encoding: .utf8)
        try link("people/chris.yaml", to: place, in: sandbox)
        let text = try String(contentsOfFile: place, encoding: .utf8)
        let removed = try sandbox.cop("remove", "chris")
        #expect(removed.status == 0, "\(removed)")
        #expect(try String(contentsOfFile: place, encoding: .utf8) == text)
        #expect(!FileManager.default.fileExists(atPath: "\(sandbox.work)/people/chris.yaml"))
    }
}
