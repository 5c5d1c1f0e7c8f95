import TestSupport
import Testing

@testable import CopAnalysis

struct ActionsRuleTests {
    static let path = "actions.yaml"
    static let ring = "who: [anna], due: 2026-08-01"

    @Test(arguments: [("2026-07-29", 1), ("2026-07-30", 0)])
    func tellsOfWhatIsOverdue(due: String, count: Int) throws {
        let said = try SoundCommunity.says(.actions, in: Self.path, ["2026-08-01": due])
        #expect(said.count == count)
        if count > 0 {
            #expect(said == ["\(Self.path):2: the agreement 'ring' was due on 2026-07-29"])
        }
    }

    @Test(arguments: [
        ("done_on: 2026-07-30", 0), ("done_on: 2026-07-31", 1), ("dropped: No time", 0),
        ("agreed_on: 2026-07-31", 0), ("session: 2026-08-13-visit", 0),
    ])
    func looksAtWhatBecameOfIt(more: String, count: Int) throws {
        let said = try SoundCommunity.says(
            .actions, in: Self.path, [Self.ring: "due: 2026-07-01, \(more)"])
        #expect(said.count == count)
    }

    @Test func namesTheOldestOfSeveral() throws {
        let said = try SoundCommunity.says(
            .actions, in: Self.path,
            ["2026-08-01": "2026-07-01", "due: 2026-02-01, done_on: 2026-02-01": "due: 2026-06-01"])
        #expect(
            said == ["\(Self.path):3: 2 agreements are past their day, the first since 2026-06-01"])
    }

    @Test func tellsWhoHasNoBuddy() throws {
        let said = try SoundCommunity.says(.actions, in: Self.path, ["[p3, p4]": "[p3, anna]"])
        #expect(said == ["people/p4.yaml:1: P4 has no buddy"])
    }

    @Test(arguments: [
        ("since: 2026-07-31", 1), ("since: 2026-07-30", 0), ("until: 2026-07-29", 1),
        ("until: 2026-07-30", 0),
    ])
    func aPairLastsAsLongAsItDoes(when: String, count: Int) throws {
        let said = try SoundCommunity.says(
            .actions, in: Self.path, ["{ pair: [p3, p4] }": "{ pair: [p3, p4], \(when) }"])
        #expect(said.count == count)
        if count > 0 { #expect(said == ["people/p3.yaml:1: P3 and P4 have no buddy"]) }
    }

    @Test(arguments: [("2026-07-22", 0), ("2026-07-23", 1)])
    func tellsHalfWayOfACaseWithoutDeed(asOf: String, count: Int) throws {
        let cases = SoundCommunity.files["cases.yaml"]?.replacing(
            "    done_differently: [{ text: Asked, date: 2026-03-01 }]\n  - id: c-p3",
            with: "  - id: c-p3")
        let said = try SoundCommunity.says(.actions, ["cases.yaml": cases], asOf: day(asOf))
        #expect(said.count == count)
        if count > 0 {
            #expect(
                said == ["cases.yaml:7: nothing was done differently yet in the case 'c-ben'"])
        }
    }

    @Test func isSilentWhenAllMoves() throws { #expect(try SoundCommunity.says(.actions) == []) }
}
