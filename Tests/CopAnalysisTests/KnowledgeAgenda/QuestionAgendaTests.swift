import CopModel
import Randomness
import TestSupport
import Testing

@testable import CopAnalysis

struct QuestionAgendaTests {
    private typealias Fixture = AgendaFixture

    @Test func questionsStandInTheOrderInWhichTheyWereRaised() throws {
        let agenda = try Fixture.agenda()
        #expect(
            agenda.items.map(\.id) == ["solved", "stays", "given", "asked", "waits", "someday"])
    }

    @Test func everyQuestionHasOneFate() throws {
        let agenda = try Fixture.agenda()
        let fates = Dictionary(uniqueKeysWithValues: agenda.items.map { ($0.id, $0.fate) })
        #expect(
            fates == [
                "stays": .persists, "solved": .answered, "asked": .dissolved, "given": .takenUp,
                "waits": .handedOver, "someday": .open,
            ])
        #expect(agenda.items(.answered).map(\.id) == ["solved"])
        // 110 days and two sessions is not for long yet.
        #expect(
            try Fixture.agenda(on: "2026-05-05").items(.open).map(\.id) == ["stays", "someday"])
    }

    @Test func whatHappenedStandsAtItsSession() throws {
        let agenda = try Fixture.agenda()
        #expect(agenda.sessions.map(\.title) == ["Start", "Visit", "Works"])
        func events(_ id: String) -> [String] {
            agenda.items.first { $0.id == id }.map { item in
                item.events.map { "\($0.kind.rawValue) \($0.column)" }
            } ?? []
        }
        #expect(
            events("stays") == [
                "raised session(0)", "reworded session(1)", "explored session(1)",
                "discussed session(2)",
            ])
        #expect(
            events("solved") == [
                "raised session(0)", "answered session(1)", "reopened session(2)",
                "reworded afterLastSession", "answered afterLastSession",
            ])
        // Raised between the first session and the second, which is where it was heard.
        #expect(
            events("given") == [
                "raised session(1)", "handed-over session(1)", "taken-up session(2)",
            ])
        #expect(events("someday") == ["raised undated", "explored undated"])
    }

    @Test func aCancelledSessionIsAColumnOnlyWhereAQuestionNamesIt() throws {
        let online = """
            - id: online
              text: Online?
              session: 2026-05-28-off
            """
        let agenda = try Fixture.agenda(Fixture.questions + [online])
        #expect(agenda.sessions.map(\.title) == ["Start", "Visit", "Works", "Off"])
        let solved = try #require(agenda.items.first { $0.id == "solved" })
        #expect(solved.events.last?.column == .session(3))
    }

    @Test func whatIsLaterIsNotKnownYet() throws {
        let agenda = try Fixture.agenda(on: "2026-03-04")
        #expect(agenda.items.map(\.id) == ["solved", "stays", "given", "someday"])
        #expect(agenda.sessions.map(\.title) == ["Start"])
        #expect(agenda.items.first?.course.wording == "How deep do we dig?")
        #expect(agenda.items.allSatisfy { $0.fate == .open && $0.handOver == nil })
    }

    @Test func aStayEndsWhenTheQuestionLeavesTheGroup() throws {
        let agenda = try Fixture.agenda()
        let stays = Dictionary(uniqueKeysWithValues: agenda.items.map { ($0.id, $0.stay) })
        #expect(stays["stays"] == QuestionStay(days: 137, sessions: 2))
        // Until it was answered the last time.
        #expect(stays["solved"] == QuestionStay(days: 106, sessions: 2))
        #expect(stays["asked"] == QuestionStay(days: 42, sessions: 1))
        // Until it was handed over, not until it was taken up.
        #expect(stays["given"] == QuestionStay(days: 32, sessions: 1))
        #expect(stays["someday"] == .some(nil))
    }

    @Test func anUpdateBeforeTheRaisingDoesNotMakeAStayNegative() throws {
        let agenda = try Fixture.agenda([
            """
            - id: odd
              text: Odd?
              session: 2026-03-05-visit
              history: [{ session: 2026-01-15-start, status: answered }]
            """
        ])
        #expect(agenda.items[0].stay == QuestionStay(days: 0, sessions: 0))
    }

    @Test func countsFollowTheSessions() throws {
        let counts = try Fixture.agenda().counts
        #expect(
            counts == [
                AgendaCount(raised: 2, closed: 0, reopened: 0, open: 2),
                AgendaCount(raised: 2, closed: 2, reopened: 0, open: 2),
                AgendaCount(raised: 0, closed: 1, reopened: 1, open: 2),
            ])
    }

    /// Open at the close of every session are as many as are open in the agenda of that day.
    @Test func countsAgreeWithTheAgendaOfEachDay() throws {
        let agenda = try Fixture.agenda()
        for (session, count) in zip(agenda.sessions, agenda.counts) {
            let then = try Fixture.agenda(on: session.date.description)
            let open = then.items.filter { $0.fate.isOpen && $0.course.raised != nil }
            #expect(open.count == count.open, "\(session.title)")
        }
    }

    @Test func theOrderInTheFileChangesNothing() throws {
        func told(_ questions: [String]) throws -> String {
            let agenda = try Fixture.agenda(questions)
            let items = agenda.items.map { item in
                "\(item.id) \(item.fate) \(item.events.map { "\($0.kind)@\($0.column)" })"
            }
            let families = agenda.families.map { $0.members.map { "\($0.item.id)\($0.depth)" } }
            return "\(items) \(agenda.counts) \(families)"
        }
        let expected = try told(Fixture.questions)
        var generator = SplitMix(state: 7)
        for _ in 1...5 {
            #expect(try told(Fixture.questions.shuffled(using: &generator)) == expected)
        }
    }
}
