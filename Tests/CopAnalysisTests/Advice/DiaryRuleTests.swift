import Testing

@testable import CopAnalysis

struct DiaryRuleTests {
    static let path = "diaries/ben.yaml"

    @Test func tellsWhoIsSilent() throws {
        let said = try SoundCommunity.says(
            .diary, [Self.path: nil, "diaries/anna.yaml": nil])
        #expect(
            said == [
                "people/anna.yaml:1: Anna and Ben wrote nothing through two sessions"
            ])
    }

    /// From the day of the session before the last.
    @Test(arguments: [("2026-05-20", 1), ("2026-05-21", 0), ("2026-07-30", 0), ("2026-07-31", 1)])
    func countsFromTheSessionBeforeTheLast(date: String, count: Int) throws {
        let said = try SoundCommunity.says(.diary, in: Self.path, ["2026-07-03": date])
        #expect(said.count == count)
    }

    @Test func isSilentAboutWhoJoinedSince() throws {
        let changes: [String: String?] = [
            Self.path: nil,
            "people/ben.yaml": try SoundCommunity.file(
                "people/ben.yaml", ["2026-01-15": "2026-05-22"]),
        ]
        #expect(try SoundCommunity.says(.diary, changes) == [])
    }

    @Test func isSilentWhenAllWrite() throws { #expect(try SoundCommunity.says(.diary) == []) }
}
