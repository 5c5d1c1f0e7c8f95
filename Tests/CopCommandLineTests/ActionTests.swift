import CopTrials
import Testing

/// `cop action done`: an agreement is kept once, or let go with a reason.
struct ActionTests {
    private func sandbox() throws -> Sandbox {
        let sandbox = try Sandbox.withWorkspace()
        let added = try sandbox.cop(
            "action", "add", "Ring the crew", "--who", "anna", "--agreed-on", "2026-01-15")
        #expect(added.status == 0, "\(added)")
        return sandbox
    }

    @Test func isDoneOnce() throws {
        let sandbox = try sandbox()
        let done = try sandbox.cop(
            "action", "done", "ring-the-crew", "--on", "2026-01-20", "--outcome", "They laughed")
        #expect(done.status == 0, "\(done)")
        let text = try sandbox.read("actions.yaml")
        #expect(text.contains("done_on: 2026-01-20") && text.contains("outcome: They laughed"))
        let again = try sandbox.cop("action", "done", "ring-the-crew")
        #expect(again.status == 1 && again.err.contains("was done already, on 2026-01-20"))
        #expect(try sandbox.read("actions.yaml") == text)
    }

    @Test func canBeLetGo() throws {
        let sandbox = try sandbox()
        let gone = try sandbox.cop("action", "done", "ring-the-crew", "--dropped", "No crew left")
        #expect(gone.status == 0, "\(gone)")
        let text = try sandbox.cop("action", "show", "ring-the-crew").out
        #expect(text.contains("dropped: No crew left") && !text.contains("done_on"))
        #expect(try sandbox.cop("action", "done", "ring-the-crew").status == 1)
        #expect(try sandbox.cop("check").status == 0)
    }

    @Test func mustBeThere() throws {
        let outcome = try sandbox().cop("action", "done", "ring-the-crow")
        #expect(outcome.status == 1 && outcome.err.contains("did you mean 'ring-the-crew'?"))
    }
}
