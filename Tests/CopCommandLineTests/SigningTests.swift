import CopTrials
import Foundation
import Testing

/// `contract sign` keeps what was signed, and `check` notices what changed afterwards.
struct SigningTests {
    private static let path = "contracts/anna.yaml"

    /// A contract with comments, signed by both sides.
    private func signed() throws -> Sandbox {
        let sandbox = try Sandbox.withWorkspace()
        try sandbox.write(
            """
            # with Anna
            id: anna
            gives:
              - Our leak data   # since 2020
            expects: [A second opinion]
            signatures: []

            """, to: Self.path)
        for (side, day) in [("participant", "2026-01-10"), ("initiator", "2026-01-12")] {
            let outcome = try sandbox.cop("contract", "sign", "anna", "--by", side, "--on", day)
            #expect(outcome.out == "\(Self.path): anna\n", "\(outcome)")
        }
        #expect(try sandbox.check().out.isEmpty)
        return sandbox
    }

    private func change(_ old: String, to new: String, in sandbox: Sandbox) throws {
        let text = try sandbox.read(Self.path)
        #expect(text.contains(old))
        try sandbox.write(text.replacing(old, with: new), to: Self.path)
    }

    @Test func aChangedContractIsAFinding() throws {
        let sandbox = try signed()
        try change("leak data", to: "leak figures", in: sandbox)
        let check = try sandbox.check()
        #expect(check.status == 1)
        #expect(
            check.out.split(separator: "\n").map { $0.prefix { $0 != "'" } } == [
                "contracts/anna.yaml:9:13: error: the participant signed this contract on 2026-01-10, and it has changed since [changed-after-signing]",
                "contracts/anna.yaml:12:13: error: the initiator signed this contract on 2026-01-12, and it has changed since [changed-after-signing]",
            ], "\(check)")
        let excerpt = try sandbox.cop("check").out
        #expect(excerpt.contains("cop contract sign anna --by initiator --again"))
        #expect(try sandbox.cop("contract", "list").out.contains("2026-01-10, changed since"))

        try change("leak figures", to: "leak data", in: sandbox)
        #expect(try sandbox.check().out.isEmpty)
    }

    @Test func anotherWayOfWritingIsNone() throws {
        let sandbox = try signed()
        try change(
            "  - Our leak data   # since 2020", to: "  # x\n  - \"Our leak\n    data\"", in: sandbox
        )
        #expect(try sandbox.check().out.isEmpty)
    }

    /// One side after the other; what stands beside a signature stays.
    @Test func signingAnewIsTheWayOut() throws {
        let sandbox = try signed()
        try change(
            "'on': 2026-01-10\n", to: "'on': 2026-01-10  # by post\n    name: Anna\n", in: sandbox)
        try change("A second opinion", to: "Two opinions", in: sandbox)
        let before = try sandbox.read(Self.path)

        let refused = try sandbox.cop("contract", "sign", "anna", "--by", "participant")
        #expect(refused.status == 1)
        #expect(refused.err.contains("the participant signed already, on 2026-01-10"))
        #expect(refused.err.contains("--again"))
        #expect(try sandbox.read(Self.path) == before)

        for side in ["participant", "initiator"] {
            #expect(try !sandbox.check().out.isEmpty)
            let outcome = try sandbox.cop(
                "contract", "sign", "anna", "--by", side, "--on", "2026-02-01", "--again")
            #expect(outcome.status == 0, "\(outcome)")
        }
        #expect(try sandbox.check().out.isEmpty)
        let text = try sandbox.read(Self.path)
        #expect(text.contains("'on': 2026-02-01  # by post\n    name: Anna\n"), "\(text)")
        #expect(text.matches(of: /- by:/).count == 2)
    }

    /// Signatures of before cop kept digests, or on paper alone, tell nothing.
    @Test func aSignatureWithoutADigest() throws {
        let sandbox = try signed()
        let text = try sandbox.read(Self.path)
        try sandbox.write(text.replacing(/\ +digest: .*\n/, with: ""), to: Self.path)
        try change("leak data", to: "leak figures", in: sandbox)
        #expect(try sandbox.check().out.isEmpty)
        let again = try sandbox.cop("contract", "sign", "anna", "--by", "initiator", "--again")
        #expect(again.status == 0)
        try change("leak figures", to: "leak data", in: sandbox)
        #expect(try sandbox.check().out.contains("the initiator signed"))
    }

    /// A change by command is made, too; the check tells of it.
    @Test func aSignedContractCanBeChangedByCommand() throws {
        let sandbox = try signed()
        let outcome = try sandbox.cop("set", "contract/anna", "gives", "--add", "Our time")
        #expect(outcome.status == 0, "\(outcome)")
        #expect(try sandbox.check().out.contains("[changed-after-signing]"))
    }

    /// Nobody signs what cannot be read.
    @Test func aContractWithErrorsIsNotSigned() throws {
        let sandbox = try signed()
        try change("gives:\n", to: "give:\n", in: sandbox)
        let before = try sandbox.read(Self.path)
        let outcome = try sandbox.cop("contract", "sign", "anna", "--by", "initiator", "--again")
        #expect(outcome.status == 1)
        #expect(outcome.err.contains("did you mean 'gives'?"), "\(outcome)")
        #expect(try sandbox.read(Self.path) == before)
    }

    /// A person's other id is no other contract.
    @Test func aRenamedPersonHasSigned() throws {
        let sandbox = try signed()
        #expect(try sandbox.cop("person", "rename", "anna", "anna-b").status == 0)
        #expect(try sandbox.check().out.isEmpty)
    }
}
