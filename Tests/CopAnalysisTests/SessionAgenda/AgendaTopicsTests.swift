import CopModel
import TestSupport
import Testing

@testable import CopAnalysis

/// What asks for room on an agenda, in what order.
struct AgendaTopicsTests {
    private func topics(
        _ files: [String: String], more: String = "", asOf: String = "2026-05-20"
    ) throws -> AgendaTopics {
        try agenda(workspaceWithVisit(more: more, files), asOf: asOf).topics
    }

    private static func held(_ date: String, _ more: String = "") -> (String, String) {
        ("sessions/\(date)-s.yaml", "title: S\ndate: \(date)\nstatus: held\n\(more)\n")
    }

    // MARK: - Questions

    static let questions = """
        questions:
          - { id: new, text: New?, raised: 2026-05-01 }
          - { id: newer, text: Newer?, raised: 2026-05-10 }
          - { id: undated, text: Undated? }
          - { id: follow-old, text: Follow?, raised: 2026-04-10, follows: gone }
          - { id: follow-new, text: Follow?, raised: 2026-05-03, follows: gone }
          - { id: old, text: Old?, raised: 2025-12-01 }
          - { id: older, text: Older?, raised: 2025-11-01, follows: gone }
          - { id: later, text: Later?, raised: 2026-05-25 }
          - id: gone
            text: Gone?
            raised: 2025-10-01
            history: [{ date: 2026-01-15, status: answered, answer: Yes }]
          - id: dissolved
            text: Dissolved?
            raised: 2025-10-01
            history: [{ date: 2026-01-15, status: dissolved }]
          - id: handed
            text: Handed over?
            raised: 2025-10-01
            history: [{ date: 2026-01-15, status: handed-over, handed_to: Institute }]
          - id: soon
            text: Soon answered?
            raised: 2026-05-02
            history: [{ date: 2026-05-25, status: answered, answer: Yes }]
          - id: reopened
            text: Open again?
            raised: 2025-10-01
            history:
              - { date: 2025-11-15, status: answered, answer: Yes }
              - { date: 2026-05-12, status: open }
        """

    @Test func persistentQuestionsGoFirstAndClosedOnesNowhere() throws {
        let topics = try topics(["knowledge-agenda.yaml": Self.questions])
        #expect(
            topics.questions.map(\.id) == [
                "reopened", "older", "old", "follow-new", "follow-old", "new", "soon", "newer",
                "undated",
            ])
        let claims = topics.questions.map { question in
            switch question.claim {
            case .persistent: "persistent"
            case .followUp: "follow-up"
            case .open: "open"
            }
        }
        #expect(
            claims == Array(repeating: "persistent", count: 3)
                + Array(repeating: "follow-up", count: 2) + Array(repeating: "open", count: 4))
    }

    // MARK: - Cases

    static let people = Dictionary(
        uniqueKeysWithValues: ["cas", "dee", "eva"].map {
            ("people/\($0).yaml", "name: \($0)\nroles: [participant]\n")
        } + [("people/gus.yaml", "name: Gus\nroles: [participant]\nleft: 2026-05-01\n")])

    static let cases = """
        cases:
          - { id: c-anna, title: A, person: [anna], turns: [{ session: 2026-01-15-s }] }
          - { id: c-ben, title: B, person: [ben], since: 2026-02-01 }
          - { id: c-cas, title: C, person: [cas], since: 2026-01-01 }
          - { id: c-dee, title: D, person: [dee], turns: [{ session: 2026-03-15-s }] }
          - { id: c-dee-2, title: D2, person: [dee] }
          - { id: c-gus, title: G, person: [gus] }
          - { id: c-fay, title: F, person: [fay] }
          - { id: closed, title: X, person: [eva], status: closed }
          - { id: resting, title: X, person: [eva], status: resting }
          - { id: later, title: X, person: [eva], since: 2026-05-25 }
          - { id: nobodys, title: N }
        """

    private func caseIDs(
        _ cases: String = cases, more: String = "", _ others: [String: String] = [:]
    ) throws -> [String] {
        let sessions = Dictionary(
            uniqueKeysWithValues: [Self.held("2026-01-15"), Self.held("2026-03-15")])
        let files = [Self.people, sessions, ["cases.yaml": cases], others].reduce(into: [:]) {
            $0.merge($1) { $1 }
        }
        return try topics(files, more: more).cases.map { ($0.isAnnounced ? "!" : "") + $0.id }
    }

    @Test func whoHadNoTurnGoesFirstThenWhoWaitedLongest() throws {
        #expect(
            try caseIDs() == ["c-cas", "c-ben", "nobodys", "c-anna", "c-dee-2", "c-dee"])
    }

    @Test func whoAnnouncedACaseGoesBeforeAll() throws {
        #expect(try caseIDs(more: "case_bringers: [dee]").first == "!c-dee-2")
        #expect(try caseIDs(more: "case_bringers: [dee]").count { $0.hasPrefix("!") } == 1)
        // Who facilitates, or has no case of record, may announce one too, and take up a rest.
        #expect(try caseIDs(more: "case_bringers: [fay, eva]").prefix(2) == ["!c-fay", "!resting"])
        #expect(try caseIDs("cases: []", more: "case_bringers: [olga]") == ["!olga"])
        let closed = "cases: [{ id: c, title: C, person: [eva], status: closed }]"
        #expect(try caseIDs(closed, more: "case_bringers: [eva]") == ["!c"])
        #expect(try caseIDs(closed).isEmpty)
    }

    @Test func bringingACaseToASessionIsATurn() throws {
        let brought = Dictionary(
            uniqueKeysWithValues: [Self.held("2026-04-15", "case_bringers: [cas]")])
        #expect(try caseIDs(more: "", brought).last == "c-cas")
    }

    @Test func aTurnAtTheSessionItselfIsNoneYet() throws {
        let cases = """
            cases:
              - { id: c-anna, title: A, person: [anna], turns: [{ session: \(visit) }] }
              - { id: c-ben, title: B, person: [ben], turns: [{ session: 2026-01-15-s }] }
            """
        #expect(try caseIDs(cases) == ["c-anna", "c-ben"])
    }

    @Test func theCaseOfAnIntakeCountsWhereThereIsNoneOfRecord() throws {
        let intakes = [
            "intakes/anna.yaml": "date: 2025-12-01\ncase: Leaks\n",
            "intakes/ben.yaml": "date: 2025-12-01\ncase: Night flow\n",
            "intakes/cas.yaml": "date: 2026-05-25\ncase: Not known yet\n",
            "intakes/olga.yaml": "case: She does not take part\n",
        ]
        #expect(
            try caseIDs("cases: [{ id: c-ben, title: B, person: [ben] }]", intakes) == [
                "anna", "c-ben",
            ])
        #expect(
            try caseIDs(
                "cases: [{ id: c-ben, title: B, person: [ben], status: closed }]", intakes)
                == ["anna"])
    }

    // MARK: - Agreements, wishes, sharing

    @Test func overdueAgreementsGoFirstAndThoseDoneLast() throws {
        let actions = """
            actions:
              - { id: a, text: done long ago, who: [anna], agreed_on: 2026-01-01, done_on: 2026-02-01 }
              - { id: b, text: done, who: [anna], agreed_on: 2026-01-01, done_on: 2026-05-01, outcome: Fine }
              - { id: c, text: open, who: [anna], agreed_on: 2026-03-15 }
              - { id: d, text: due, who: [ben], agreed_on: 2026-03-15, due: 2026-06-01 }
              - { id: e, text: overdue, who: [ben, fay], agreed_on: 2026-03-15, due: 2026-05-01 }
              - { id: f, text: not theirs, who: [fay], agreed_on: 2026-03-15 }
              - { id: g, text: let go, who: [anna], agreed_on: 2026-03-15, dropped: No time }
              - { id: h, text: later, who: [anna], agreed_on: 2026-05-25 }
              - { id: i, text: done later, who: [anna], agreed_on: 2026-03-15, done_on: 2026-05-25 }
              - { id: j, text: of all, session: 2026-03-15-s }
            """
        let topics = try topics(
            ["actions.yaml": actions].merging([Self.held("2026-03-15")]) { $1 })
        #expect(
            topics.lookBack.map(\.text) == [
                "overdue", "due", "done later", "of all", "open", "done",
            ])
        guard case .done(day("2026-05-01"), "Fine") = topics.lookBack.last?.standing else {
            return #expect(Bool(false), "the last is done")
        }
    }

    @Test func agreementsOfTheLastSessionCountWhenNobodyMadeActionsOfThem() throws {
        let agreements = """
            agreements:
              - { text: said, who: [anna], due: 2026-05-01 }
              - { text: of the monitor, who: [olga] }
            """
        let session = Self.held("2026-03-15", agreements)
        #expect(try topics([session.0: session.1]).lookBack.map(\.text) == ["said"])
        let action = "actions: [{ id: a, text: written, session: 2026-03-15-s, who: [anna] }]"
        let both = [session.0: session.1, "actions.yaml": action]
        #expect(try topics(both).lookBack.map(\.text) == ["written"])
    }

    @Test func wishesAndHowNextAreThoseOfTheLastSession() throws {
        let early = Self.held(
            "2026-03-15", "how_next: Walk\nevaluation: [{ person: anna, wish: More time }]")
        let late = Self.held(
            "2026-04-15",
            "how_next: Ask\nevaluation: [{ person: ben, wish: Soup }, { person: anna, score: 4 }]")
        let files = Dictionary(uniqueKeysWithValues: [early, late])
        let now = try topics(files)
        #expect(now.howNext == "Ask")
        #expect(now.wishes.map(\.text) == ["Soup"] && now.wishes.map(\.person.id) == ["ben"])
        let before = try topics(files, asOf: "2026-04-01")
        #expect(before.howNext == "Walk" && before.wishes.map(\.text) == ["More time"])
        #expect(try topics([:]).howNext == nil)
    }

    @Test(arguments: [
        ("", true), ("sharing: { rule: open }", false),
        ("sharing: { rule: open, decided_on: 2026-05-25 }", true),
        ("sharing: { rule: open, decided_on: 2026-01-15 }", false),
    ])
    func theSharingRuleIsToBeDecidedOnce(_ sharing: String, _ isNeeded: Bool) throws {
        let cop = """
            format: 1
            title: Water
            language: en
            start: 2026-01-15
            agreements: { \(sharing) }
            """
        #expect(try topics(["cop.yaml": cop]).needsSharingRule == isNeeded)
    }
}
