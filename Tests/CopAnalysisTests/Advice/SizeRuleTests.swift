import CopModel
import TestSupport
import Testing

@testable import CopAnalysis

struct SizeRuleTests {
    private func advice(participants: Int, held: Bool = true, silenced: Bool = false) throws
        -> [Advice]
    {
        var files = [
            "cop.yaml": """
            format: 1
            title: Water
            language: en
            start: 2026-01-15
            \(silenced ? "silenced: [{ code: size, reason: Small field }]" : "")
            """,
            "people/anna.yaml": "name: Anna\n", "people/ben.yaml": "name: Ben\n",
        ]
        for number in 0..<participants {
            files["people/p\(number).yaml"] = "name: P\(number)\nroles: [participant]\n"
        }
        if held {
            files["sessions/2026-01-15-start.yaml"] =
                "title: Start\ndate: 2026-01-15\nstatus: held\n"
        }
        return try workspace(files).advice(asOf: day("2026-02-01")).filter { $0.code == .size }
    }

    @Test(arguments: [11, 26]) func tellsOfAGroupFarFromTwenty(count: Int) throws {
        let found = try advice(participants: count)
        #expect(found.map(\.headline) == ["\(count) take part, where about 20 work best"])
        #expect(found.first?.place.file.path == "cop.yaml")
    }

    @Test(arguments: [12, 25]) func isSilentAboutAGroupNearTwenty(count: Int) throws {
        #expect(try advice(participants: count).isEmpty)
    }

    @Test func isSilentBeforeTheFirstSession() throws {
        #expect(try advice(participants: 3, held: false).isEmpty)
    }

    @Test func isSilentWhereTheGroupHasItsReasons() throws {
        #expect(try advice(participants: 3, silenced: true).isEmpty)
    }
}
