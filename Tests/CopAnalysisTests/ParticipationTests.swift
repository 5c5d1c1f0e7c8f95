import CopModel
import TestSupport
import Testing

@testable import CopAnalysis

/// Who takes part when, asked of all at once, is what asking each person would give.
struct ParticipationTests {
    @Test func allAtOnceIsEachByEach() throws {
        let dates = [
            "", "joined: 2026-02-01", "left: 2026-03-01", "joined: 2026-02-10\nleft: 2026-02-20",
        ]
        let statuses = ["", "status: participant", "status: alumnus", "status: candidate"]
        var files: [String: String] = [:]
        for (number, date) in dates.enumerated() {
            for (other, status) in statuses.enumerated() {
                files["people/p\(number)-\(other).yaml"] =
                    "name: P\nroles: [participant]\n\(date)\n\(status)\n"
            }
        }
        let workspace = try workspace(files)
        let participation = Participation(workspace)
        let first = try #require(Day("2026-01-25"))
        for day in (0..<50).map(first.adding(days:)) {
            let each = workspace.people.filter { $0.takesPart(on: day) }.map(\.id)
            #expect(participation.count(on: day) == each.count, "\(day)")
            #expect(
                workspace.people.map(\.id).filter { participation.takesPart($0, on: day) } == each)
        }
        #expect(participation.count(on: first) < participation.count(on: first.adding(days: 20)))
    }
}
