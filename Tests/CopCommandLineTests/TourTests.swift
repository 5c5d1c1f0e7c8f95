import CopTrials
import Foundation
import Testing

/// The tour that the README promises, line by line as a shell runs it.
struct TourTests {
    static let tour: [String] = {
        let path = "\(Sandbox.package)/Tests/CopCommandLineTests/Fixtures/tour.sh"
        let text = String(decoding: FileManager.default.contents(atPath: path)!, as: UTF8.self)
        return text.split(separator: "\n").map(String.init)
    }()

    @Test(arguments: ["en", "nl"])
    func works(language: String) throws {
        let sandbox = try Sandbox()
        var folder = sandbox.work
        for line in Self.tour {
            let line = line.replacing("--language en", with: "--language \(language)")
            if line.hasPrefix("cd ") {
                folder += "/" + line.dropFirst(3)
                continue
            }
            let outcome = try sandbox.run("sh", ["-c", line], in: folder)
            #expect(outcome.status == 0, "\(outcome)")
        }
        let check = try sandbox.run("sh", ["-c", "cop check"], in: folder)
        #expect(check.out.contains("\nno problems found, "))
        let reports = try sandbox.tree(folder + "/reports")
        for name in ["index.md", "learning-history.md", "social-map.dot", "timeline.dot"] {
            #expect(reports[name]?.isEmpty == false, "no reports/\(name)")
        }
        let title = language == "nl" ? "Leergeschiedenis" : "Learning history"
        let history = reports["learning-history.md"].map { String(decoding: $0, as: UTF8.self) }
        #expect(history?.contains(title) == true)
        #expect(history?.contains("Nobody owns the night shift's knowledge.") == true)
    }

    @Test(arguments: ["en", "nl"])
    func aScaffoldExplainsItselfAndIsSound(language: String) throws {
        let sandbox = try Sandbox()
        let start = try sandbox.cop(
            "init", ".", "--title", "T", "--language", language, "--start", "2026-01-15",
            "--sessions", "3", "--interval-weeks", "6")
        #expect(start.status == 0, "\(start)")
        #expect(try sandbox.check().status == 0)
        let files = try sandbox.tree()
        for day in ["2026-01-15", "2026-02-26", "2026-04-09"] {
            let isPlanned = files.keys.contains { $0.hasPrefix("sessions/\(day)-") }
            #expect(isPlanned, "no session on \(day)")
        }
        for (path, bytes) in files where path.hasSuffix(".yaml") {
            let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
            let comments = lines.filter { $0.drop { $0 == " " }.hasPrefix("#") }
            #expect(comments.count >= 4, "\(path) explains little")
            #expect(comments.contains { $0.contains("?") }, "\(path) asks nothing")
        }
        let asks = try sandbox.read("domain.yaml")
        #expect(asks.contains(language == "nl" ? " de " : " the "))
        #expect(!asks.contains(language == "nl" ? " the " : " het "))
    }

    @Test func initLeavesAWorkspaceAsItIs() throws {
        let sandbox = try Sandbox.withWorkspace()
        let before = try sandbox.tree()
        for arguments in [["--title", "Other"], [".", "--language", "nl"], []] {
            let outcome = try sandbox.cop(["init"] + arguments)
            #expect(outcome.status == 73)
            #expect(outcome.err.contains("is a workspace already; nothing was changed"))
        }
        #expect(try sandbox.tree() == before)
    }
}
