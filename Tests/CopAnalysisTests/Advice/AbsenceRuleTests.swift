import TestSupport
import Testing

@testable import CopAnalysis

struct AbsenceRuleTests {
    /// The last two sessions with Ben in a list of each.
    private func changes(_ first: String, _ second: String) throws -> [String: String?] {
        var changes: [String: String?] = [:]
        for (date, list) in [("2026-05-21", first), ("2026-07-02", second)] {
            let path = SoundCommunity.path(of: date)
            changes[path] = try SoundCommunity.file(
                path, ["ben, ": "", "] }\ndec": "], \(list): [ben] }\ndec"])
        }
        return changes
    }

    @Test func tellsWhoStayedAwayTwice() throws {
        let said = try SoundCommunity.says(.absence, try changes("absent", "absent"))
        #expect(
            said == [
                "\(SoundCommunity.path(of: "2026-07-02")):13: Ben stayed away from the last two sessions without word"
            ])
    }

    @Test(arguments: [("absent", "excused"), ("excused", "absent")])
    func isSilentAboutOnce(first: String, second: String) throws {
        let said = try SoundCommunity.says(.absence, try changes(first, second))
        #expect(said == [])
    }

    @Test func isSilentAfterOneSession() throws {
        let path = SoundCommunity.path(of: "2026-01-15")
        let said = try SoundCommunity.says(
            .absence, in: path, ["ben, ": "", "] }\ndec": "], absent: [ben] }\ndec"],
            asOf: day("2026-02-25"))
        #expect(said == [])
    }

    @Test func isSilentAboutWhoLeft() throws {
        var changes = try changes("absent", "absent")
        changes["people/ben.yaml"] = try SoundCommunity.file(
            "people/ben.yaml", ["joined: 2026-01-15": "left: 2026-07-03"])
        #expect(try SoundCommunity.says(.absence, changes) == [])
    }
}
