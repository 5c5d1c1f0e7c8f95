import TestSupport
import Testing

@testable import CopAnalysis

struct OwnershipRuleTests {
    static let ahead = SoundCommunity.path(of: "2026-08-13")
    static let last = SoundCommunity.path(of: "2026-07-02")

    @Test func tellsWhatTheNextSessionLacks() throws {
        let said = try SoundCommunity.says(
            .ownership, in: Self.ahead, ["host: p6": "host: fay", "preparers: [p7]": ""])
        #expect(
            said == [
                "\(Self.ahead):1: 'Visit 6' on 2026-08-13 has no host or preparer from the group yet"
            ])
    }

    /// What is further off than six weeks has time.
    @Test(arguments: [("2026-08-13", 1), ("2026-08-14", 0)])
    func givesTheNextSessionTime(date: String, count: Int) throws {
        let next = try SoundCommunity.file(Self.ahead, ["host: p6": "", "2026-08-13": date])
        var changes: [String: String?] = [Self.ahead: nil]
        changes[SoundCommunity.path(of: date)] = next
        let said = try SoundCommunity.says(.ownership, changes, asOf: day("2026-07-02"))
        #expect(said.count == count)
    }

    @Test func tellsWhatAHeldSessionLacked() throws {
        let said = try SoundCommunity.says(
            .ownership, in: Self.last, ["case_bringers: [p7]": "case_bringers: [cleo]"])
        #expect(said == ["\(Self.last):1: 'Visit 5' had no case-bringer from the group"])
    }

    @Test func countsHeldSessions() throws {
        var changes: [String: String?] = [:]
        for date in SoundCommunity.dates.prefix(3) {
            changes["sessions/\(date)-visit.yaml"] = "title: V\ndate: \(date)\nstatus: held\n"
        }
        let said = try SoundCommunity.says(.ownership, changes)
        #expect(
            said == [
                "\(SoundCommunity.path(of: "2026-04-09")):1: 3 of 5 sessions lacked a host, a preparer or a case from the group"
            ])
    }

    /// Of the last four sessions, which begin with that of 26 February.
    @Test(arguments: [
        (["2026-02-26", "2026-04-09", "2026-07-02"], 1), (["2026-01-15", "2026-04-09"], 0),
    ])
    func tellsOfOneWhoHostsAgainAndAgain(dates: [String], count: Int) throws {
        var changes: [String: String?] = [:]
        for date in dates {
            let path = SoundCommunity.path(of: date)
            changes[path] = SoundCommunity.files[path]?.split(separator: "\n")
                .map { $0.hasPrefix("host:") ? "host: p12" : String($0) }.joined(separator: "\n")
        }
        let said = try SoundCommunity.says(.ownership, changes)
        #expect(said.count == count)
        if count > 0 {
            #expect(said == ["\(Self.last):6: P12 hosted 3 of the last 4 sessions"])
        }
    }

    @Test func isSilentWhenTheGroupTakesPart() throws {
        #expect(try SoundCommunity.says(.ownership) == [])
    }
}
