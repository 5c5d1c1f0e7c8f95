import CopModel
import TestSupport
import Testing

@testable import CopAnalysis

struct PersistentQuestionTests {
    private func persistent(
        _ questions: String, sessions: [String] = [], on asOf: String
    ) throws -> [PersistentQuestion] {
        var files = ["knowledge-agenda.yaml": "questions:\n\(questions)"]
        for date in sessions {
            files["sessions/\(date)-a.yaml"] = "title: A\ndate: \(date)\nstatus: held\n"
        }
        let workspace = try workspace(files)
        return workspace.persistentQuestions(RunCalendar(workspace, asOf: day(asOf)))
    }

    private let why = "  - { id: why, text: Why, raised: 2026-01-15 }\n"

    @Test(arguments: [("2026-05-15", false), ("2026-05-16", true)])
    func persistsAfter120Days(date: String, persists: Bool) throws {
        let found = try persistent(why, on: date)
        #expect(found.map(\.days) == (persists ? [121] : []))
    }

    @Test func persistsThroughThreeSessionsAfterItsOwn() throws {
        let dates = ["2026-01-15", "2026-01-29", "2026-02-12", "2026-02-26"]
        #expect(try persistent(why, sessions: Array(dates.prefix(3)), on: "2026-02-20").isEmpty)
        let found = try persistent(why, sessions: dates, on: "2026-02-26")
        #expect(found.map(\.sessions) == [3])
    }

    @Test func whatIsAnsweredDoesNotPersist() throws {
        let answered =
            why.replacing(" }\n", with: ", history: [{ date: 2026-03-01, status: answered }] }\n")
        #expect(try persistent(answered, on: "2026-12-01").isEmpty)
    }

    @Test func theOldestComesFirst() throws {
        let questions = why + "  - { id: how, text: How, raised: 2025-12-01 }\n"
        #expect(
            try persistent(questions, on: "2026-12-01").map(\.course.question.id) == ["how", "why"])
    }
}
