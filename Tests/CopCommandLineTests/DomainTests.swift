import CopTrials
import Foundation
import Testing

/// Step 1 by commands: success retold, and the tree of why.
struct DomainTests {
    @Test func retelling() throws {
        let sandbox = try Sandbox.withWorkspace()
        let before = try sandbox.read("domain.yaml")
        let told = try sandbox.cop(
            "domain", "retell", "--to", "the board: all #1", "--on", "2026-01-20", "--changed",
            "Owners came in")
        #expect(told.out == "domain.yaml\n", "\(told)")
        let added = """
              retellings:
                - date: 2026-01-20
                  to: 'the board: all #1'
                  changed: Owners came in

            """
        let expected = before.replacing("  retellings: []\n", with: added)
        #expect(try sandbox.read("domain.yaml") == expected)
        let again = try sandbox.cop(
            "domain", "retell", "--to", "the board: all #1", "--on", "2026-01-20", "--changed",
            "Owners came in")
        #expect(again.status == 0)
        #expect(again.err == "it is so already\n", "\(again)")
        #expect(try sandbox.read("domain.yaml") == expected)
        let unsaid = try sandbox.cop("domain", "retell")
        #expect(unsaid.status == 64)
        #expect(unsaid.err.contains("missing --to"), "\(unsaid)")
        #expect(try sandbox.check().out.isEmpty)
    }

    @Test func aTreeOfWhy() throws {
        let sandbox = try Sandbox.withWorkspace()
        for arguments in [
            ["Streets stay bare"], ["Pipes take all the room", "--under", "Streets stay bare"],
            ["Each digs alone", "--under", "pipes", "--changeable"],
            ["Rules forbid it", "--under", "streets", "--no-changeable"],
        ] {
            let added = try sandbox.cop(["domain", "cause"] + arguments)
            #expect(added.status == 0, "\(added)")
        }
        let text = try sandbox.read("domain.yaml")
        #expect(
            text.contains(
                """
                causes:
                  - text: Streets stay bare
                    because:
                      - text: Pipes take all the room
                        because:
                          - text: Each digs alone
                            changeable: true
                      - text: Rules forbid it
                        changeable: false

                """), "\(text)")
        #expect(try sandbox.check().out.isEmpty)
    }

    @Test(arguments: [
        (["Each digs alone", "--under", "Streets stay bear"], "did you mean 'Streets stay bare'?"),
        (["Each digs alone", "--under", "zzz"], "the text of one of domain.yaml"),
        (["Each digs alone", "--under", "s"], "there are 2 causes with 's'"),
        (["Streets  stay bare"], "this cause is there already"),
        (["Pipes", "--under", "Streets stay bare"], "this cause is there already"),
    ])
    func aCauseThatIsRefused(arguments: [String], message: String) throws {
        let sandbox = try Sandbox.withWorkspace()
        _ = try sandbox.cop("domain", "cause", "Streets stay bare")
        _ = try sandbox.cop("domain", "cause", "Pipes", "--under", "Streets")
        let before = try sandbox.tree()
        let refused = try sandbox.cop(["domain", "cause"] + arguments)
        #expect(refused.status == 1)
        #expect(refused.err.contains(message), "\(refused)")
        #expect(try sandbox.tree() == before)
    }
}
