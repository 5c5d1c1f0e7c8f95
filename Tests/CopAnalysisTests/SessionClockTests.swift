import CopAnalysis
import CopModel
import TestSupport
import Testing

/// When the blocks of a session begin and end.
struct SessionClockTests {
    private func block(_ minutes: Int?) -> Session.Block {
        var block = Session.Block()
        block.minutes = minutes
        return block
    }

    private func times(_ clock: SessionClock) -> [String] {
        clock.slots.map { "\($0.begins?.description ?? "?")–\($0.ends?.description ?? "?")" }
    }

    @Test func addsUpTheMinutes() {
        let clock = SessionClock([block(0), block(20), block(75)], from: ClockTime("09:30"))
        #expect(times(clock) == ["09:30–09:30", "09:30–09:50", "09:50–11:05"])
        #expect(clock.minutes == 95)
        #expect(clock.overrun == nil)
    }

    @Test func onlyABlockOfNoMinutesIsPreparation() {
        let clock = SessionClock([block(0), block(20), block(nil)], from: ClockTime("09:30"))
        #expect(clock.slots.map(\.isPreparation) == [true, false, false])
    }

    @Test func knowsNoTimesBehindABlockOfUnknownLength() {
        let clock = SessionClock(
            [block(10), block(nil), block(5)], from: ClockTime("09:30"), until: ClockTime("10:00"))
        #expect(times(clock) == ["09:30–09:40", "09:40–?", "?–?"])
        #expect(clock.minutes == 15)
        #expect(clock.overrun == nil)
    }

    @Test func knowsNoTimesWithoutAStart() {
        let clock = SessionClock([block(10), block(5)], from: nil, until: ClockTime("10:00"))
        #expect(times(clock) == ["?–?", "?–?"])
        #expect(clock.minutes == 15)
        #expect(clock.overrun == nil)
    }

    @Test(arguments: [(20, -10), (30, 0), (45, 15)])
    func comparesWithTheEnd(_ minutes: Int, _ overrun: Int) {
        let clock = SessionClock(
            [block(minutes)], from: ClockTime("09:30"), until: ClockTime("10:00"))
        #expect(clock.overrun == overrun)
    }

    @Test func runsPastMidnight() {
        let clock = SessionClock([block(90), block(30)], from: ClockTime("23:00"))
        #expect(times(clock) == ["23:00–00:30", "00:30–01:00"])
    }

    @Test func readsASession() throws {
        let workspace = try workspace([
            "sessions/2026-01-15-start.yaml": """
            title: Start
            date: 2026-01-15
            from: 09:30
            until: 10:30
            blocks:
              - { title: Check-in, minutes: 15 }
              - { title: Case, minutes: 60 }
            """
        ])
        let clock = SessionClock(try #require(workspace.session("2026-01-15-start")))
        #expect(times(clock) == ["09:30–09:45", "09:45–10:45"])
        #expect(clock.overrun == 15)
    }

    @Test func anAgendaWithoutBlocksRunsOverNothing() throws {
        let clock = SessionClock([], from: ClockTime("09:30"), until: ClockTime("10:30"))
        #expect(clock.slots.isEmpty)
        #expect(clock.overrun == nil)
    }
}
