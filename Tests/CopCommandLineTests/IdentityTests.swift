import CopTrials
import Foundation
import Testing

/// A participant names themself once.
struct IdentityTests {
    @Test(.enabled(if: Tools.git != nil, "git is not installed"))
    func theNearestNameCounts() throws {
        let sandbox = try Sandbox.withWorkspace()
        func path(_ arguments: [String], _ environment: [String: String?] = [:]) throws -> String {
            let outcome = try sandbox.cop(["diary", "add", "x"] + arguments, with: environment)
            #expect(outcome.status == 0, "\(outcome)")
            return String(outcome.out.prefix { $0 != ":" })
        }
        for arguments in [["init", "-q"], ["config", "cop.person", "chris"]] {
            #expect(try sandbox.run(Tools.git!, arguments).status == 0)
        }
        #expect(try path([]) == "diaries/chris.yaml")
        #expect(try path([], ["COP_PERSON": ""]) == "diaries/chris.yaml")
        #expect(try path([], ["COP_PERSON": "bram"]) == "diaries/bram.yaml")
        #expect(try path(["--as", "anna"], ["COP_PERSON": "bram"]) == "diaries/anna.yaml")
        // The repository of the workspace knows, wherever one stands.
        let outcome = try sandbox.cop(
            ["diary", "add", "x", "-C", sandbox.work], in: sandbox.root + "/tmp")
        #expect(outcome.out.hasPrefix("diaries/chris.yaml: "), "\(outcome)")
    }

    @Test func withoutANameNothingIsWritten() throws {
        let sandbox = try Sandbox.withWorkspace()
        let before = try sandbox.tree()
        for path in [sandbox.environment["PATH"]!, "/nowhere"] {
            let outcome = try sandbox.cop(["diary", "add", "x"], with: ["PATH": path])
            #expect(outcome.status == 64)
            #expect(outcome.err.contains("--as"))
            #expect(outcome.err.contains("git config"))
        }
        let unknown = try sandbox.cop(["diary", "add", "x"], with: ["COP_PERSON": "ana"])
        #expect(unknown.status == 1)
        #expect(unknown.err.contains("did you mean 'anna'?"))
        #expect(try sandbox.tree() == before)
    }
}
