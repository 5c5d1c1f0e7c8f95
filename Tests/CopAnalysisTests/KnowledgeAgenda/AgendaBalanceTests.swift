import CopModel
import TestSupport
import Testing

@testable import CopAnalysis

struct AgendaBalanceTests {
    @Test func levelsGoFromNearToFar() throws {
        let balance = AgendaBalance(try AgendaFixture.agenda())
        #expect(balance.levels.map(\.level) == [.individual, .field, nil])
        #expect(balance.levels.map(\.total) == [1, 2, 3])
        #expect(balance.levels[1].fates == [.persists: 1, .takenUp: 1])
    }

    @Test func staysAreMiddleAndLongest() throws {
        let balance = AgendaBalance(try AgendaFixture.agenda())
        // Those that left the group stayed 1, 32, 42 and 106 days, through 0, 1, 1 and 2 sessions.
        let closed = try #require(balance.closed)
        #expect(closed.count == 4 && closed.longest.id == "solved")
        #expect(closed.median == QuestionStay(days: 32, sessions: 1))
        #expect(closed.longestCount == 1)
        // Of the one that nobody dated it is not known.
        let open = try #require(balance.open)
        #expect(open.count == 1 && open.longest.id == "stays")
        #expect(AgendaBalance(try AgendaFixture.agenda([])).closed == nil)
    }

    @Test func severalMayHaveStayedLongest() throws {
        let questions = ["one", "two", "three"].map {
            "- { id: \($0), text: \($0)?, raised: 2026-05-\($0 == "three" ? "20" : "04") }"
        }
        let open = try #require(AgendaBalance(try AgendaFixture.agenda(questions)).open)
        #expect(open.count == 3 && open.longestCount == 2)
    }

    @Test func whatWasRewordedMostComesFirst() throws {
        let turned = """
            - id: turned
              text: One?
              raised: 2026-05-04
              history:
                - { date: 2026-05-05, status: open, rewording: Two? }
                - { date: 2026-05-06, status: open, rewording: Three? }
            """
        let agenda = try AgendaFixture.agenda(AgendaFixture.questions + [turned])
        #expect(AgendaBalance(agenda).reworded.map(\.id) == ["turned", "solved", "stays"])
    }

    @Test func halvesNeedFourSessions() throws {
        let agenda = try AgendaFixture.agenda()
        #expect(AgendaBalance(agenda).halves == nil)
        var sessions = AgendaFixture.sessions
        sessions["sessions/2026-05-20-more.yaml"] = "title: More\ndate: 2026-05-20\n"
        let workspace = try AgendaFixture.workspace(sessions: sessions)
        let halves = try #require(
            AgendaBalance(QuestionAgenda(workspace, asOf: day("2026-06-01"))).halves)
        #expect(halves.first == [.individual: 1, .field: 2, nil: 1])
        #expect(halves.second == [nil: 1])
    }
}
