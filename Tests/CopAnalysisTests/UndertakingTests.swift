import CopAnalysis
import CopModel
import TestSupport
import Testing

/// What people undertook to do, from the two places where it can be written down.
@Suite struct UndertakingTests {
    private static let files = [
        "sessions/2026-01-15-start.yaml": """
        title: Start
        date: 2026-01-15
        status: held
        agreements: [{ text: ring Ben, who: [anna], due: 2026-02-01 }]
        """,
        "sessions/2026-03-05-visit.yaml": """
        title: Visit
        date: 2026-03-05
        status: held
        """,
        "sessions/2026-03-06-off.yaml": """
        title: Off
        date: 2026-03-06
        status: cancelled
        """,
        "actions.yaml": """
        actions:
          - { id: old-open, text: measure, session: 2026-01-15-start, due: 2026-03-01 }
          - { id: old-done, text: ask, session: 2026-01-15-start, done_on: 2026-01-20 }
          - { id: dropped, text: draw, session: 2026-03-05-visit, dropped: no time }
          - { id: new-done, text: walk, session: 2026-03-05-visit, done_on: 2026-03-07 }
          - { id: undated, text: think, agreed_on: 2026-03-05 }
          - { id: later, text: sing, agreed_on: 2026-04-01 }
        """,
    ]

    private func texts(asOf: String, _ files: [String: String] = Self.files) throws -> [String] {
        let workspace = try workspace(files)
        return workspace.undertakingsToLookBackOn(RunCalendar(workspace, asOf: day(asOf)))
            .map { "\($0.text)\($0.isDone ? " (done)" : "")" }
    }

    @Test func whatIsOpenOrNewIsLookedBackOn() throws {
        // A cancelled session agreed on nothing.
        #expect(try texts(asOf: "2026-03-31") == ["measure", "think", "walk (done)"])
        #expect(try texts(asOf: "2026-03-05") == ["measure", "think", "walk"])
        #expect(try texts(asOf: "2026-04-01").contains("sing"))
        // After the first session nothing else was known.
        #expect(try texts(asOf: "2026-02-01") == ["measure", "ask (done)"])
        #expect(try texts(asOf: "2026-01-14") == [])
    }

    @Test func agreementsOfASessionCountWhereNobodyMadeActionsOfThem() throws {
        var files = Self.files
        files["actions.yaml"] = nil
        #expect(try texts(asOf: "2026-02-01", files) == ["ring Ben"])
        // Whether they were done since is not known.
        #expect(try texts(asOf: "2026-03-05", files) == [])
    }

    @Test func aSessionTellsItsAgreementsInItsOwnWords() throws {
        let workspace = try workspace(Self.files)
        func texts(_ id: String) throws -> [String] {
            workspace.undertakings(of: try #require(workspace.session(id))).map(\.text)
        }
        #expect(try texts("2026-01-15-start") == ["ring Ben"])
        #expect(try texts("2026-03-05-visit") == ["draw", "walk"])
    }

    @Test(arguments: [
        ("2026-01-20", [Undertaking.Standing.open, .done(on: day("2026-01-20"), outcome: nil)]),
        ("2026-02-02", [.overdue, .done(on: day("2026-01-20"), outcome: nil)]),
    ])
    func whatBecameOfTheAgreementsOfASession(
        asOf: String, standings: [Undertaking.Standing]
    ) throws {
        var files = Self.files
        files["actions.yaml"] = """
            actions:
              - id: a
                text: "ring   Ben"
                session: 2026-01-15-start
                due: 2026-02-01
              - { id: b, text: ask, session: 2026-01-15-start, done_on: 2026-01-20 }
            """
        let workspace = try workspace(files)
        let session = try #require(workspace.session("2026-01-15-start"))
        let undertakings = workspace.undertakings(of: session, asOf: day(asOf))
        // The action with the words of the agreement is that agreement.
        #expect(undertakings.map(\.text) == ["ring   Ben", "ask"])
        #expect(undertakings.map(\.standing) == standings)
    }

    @Test func anActionTellsWhatTheAgreementDoesNot() throws {
        var files = Self.files
        files["actions.yaml"] = """
            actions:
              - { id: a, text: ring Ben, session: 2026-01-15-start, done_on: 2026-01-31, outcome: He knew }
              - { id: b, text: walk, session: 2026-01-15-start, dropped: It rained }
            """
        let workspace = try workspace(files)
        let session = try #require(workspace.session("2026-01-15-start"))
        let standings = workspace.undertakings(of: session, asOf: day("2026-03-01")).map(\.standing)
        #expect(
            standings == [.done(on: day("2026-01-31"), outcome: "He knew"), .letGo("It rained")])
        files["actions.yaml"] = nil
        let alone = try TestSupport.workspace(files)
        #expect(
            alone.undertakings(of: session, asOf: day("2026-03-01")).map(\.standing) == [.overdue])
    }

    /// Where texts were taken out, several agreements may have the same words left.
    @Test func everyAgreementHasAnActionOfItsOwn() throws {
        let files = [
            "sessions/2026-01-15-start.yaml": """
            title: Start
            date: 2026-01-15
            agreements: [{ text: go, due: 2026-02-01 }, { text: go, due: 2026-03-01 }, { text: go }]
            """,
            "actions.yaml": """
            actions:
              - { id: b, text: go, session: 2026-01-15-start, due: 2026-03-01, done_on: 2026-01-20 }
              - { id: a, text: go, session: 2026-01-15-start, due: 2026-02-01 }
            """,
        ]
        let workspace = try workspace(files)
        let session = try #require(workspace.session("2026-01-15-start"))
        let undertakings = workspace.undertakings(of: session, asOf: day("2026-02-10"))
        #expect(
            undertakings.map(\.standing)
                == [.overdue, .done(on: day("2026-01-20"), outcome: nil), .open])
    }
}
