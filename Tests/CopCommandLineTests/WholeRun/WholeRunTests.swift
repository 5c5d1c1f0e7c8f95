import CopModel
import Foundation
import Testing

/// A facilitator can run a whole community from the shell, without editing a file by hand.
struct WholeRunTests {
    @Test(arguments: Story.all)
    func runsByCommandsAlone(_ story: Story) throws {
        let run = try WholeRun(story)
        try run.prepare()
        try expectStatus(of: run, on: "2025-01-02", held: 0, next: 0, inDays: 14)

        for number in 0..<6 { try run.hold(number) }
        try expectStatus(of: run, on: "2025-09-17", held: 6, next: 6, inDays: 8)

        for number in 6..<12 { try run.hold(number) }
        try run.nameResults()
        let end = try status(of: run, on: "2026-05-14")
        #expect(end["nextSession"] == nil)
        let steps = try #require(end["steps"] as? [[String: Any]])
        for step in steps {
            #expect(step["state"] as? String == "in-order", "\(step)")
        }
        #expect((end["attention"] as? [Any])?.isEmpty == true, "\(end)")

        let check = try run.sandbox.cop("check", "--strict", "--as-of", "2026-05-14")
        #expect(check.status == 0, "\(check)")
        #expect(check.out == "no problems found\n", "\(check)")
    }

    private func status(of run: WholeRun, on day: String) throws -> [String: Any] {
        let json = try run.sandbox.cop("status", "--format", "json", "--as-of", day).json()
        return try #require(json as? [String: Any])
    }

    private func expectStatus(
        of run: WholeRun, on day: String, held: Int, next: Int, inDays: Int
    ) throws {
        let status = try status(of: run, on: day)
        let session = try #require(status["nextSession"] as? [String: Any])
        #expect(session["date"] as? String == run.days[next].description)
        #expect(session["inDays"] as? Int == inDays)
        let steps = try #require(status["steps"] as? [[String: Any]])
        let counts = steps.map { $0["counts"] as? [String: Int] ?? [:] }
        #expect(counts[2]["participants"] == (held == 0 ? nil : 14))
        #expect(counts[2]["contracts"] == (held == 0 ? nil : 14))
        #expect((counts[4]["held"] ?? 0) == held)
        #expect((counts[4]["planned"] ?? 0) == 12 - held)
        #expect((counts[5]["decisions"] ?? 0) == held)
        #expect((counts[7]["done-actions"] ?? 0) == held)
        let text = try run.sandbox.cop("status", "--as-of", day).out
        #expect(text.contains(run.story.nextLabel))
        #expect(text.contains(run.story.nothingNoted))
    }
}
