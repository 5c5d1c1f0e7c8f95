import CopModel
import TestSupport
import Testing

@testable import CopAnalysis

/// The proposal as a whole.
struct SessionAgendaTests {
    /// A run of which there is something to say: one session, a persistent question, a new one,
    /// two cases, an agreement.
    static let run = [
        "sessions/2026-01-15-start.yaml": """
        title: Start
        date: 2026-01-15
        from: "13:00"
        until: "15:00"
        status: held
        attendance: { present: [anna, ben, fay] }
        """,
        "cop.yaml": """
        format: 1
        title: Water
        language: en
        start: 2026-01-15
        roles: { process_facilitator: [fay], sounding_board: [olga] }
        agreements: { sharing: { rule: open } }
        """,
        "knowledge-agenda.yaml": """
        questions:
          - { id: old, text: Old?, by: [anna, olga], raised: 2026-01-15 }
          - { id: new, text: New?, raised: 2026-05-01 }
        """,
        "cases.yaml": """
        cases:
          - { id: leaks, title: Leaks, person: [anna] }
          - { id: meters, title: Meters, person: [ben], since: 2026-01-20 }
        """,
        "actions.yaml": "actions: [{ id: a, text: Ring, who: [anna], agreed_on: 2026-01-15 }]\n",
    ]

    private func outline(
        _ from: String, _ until: String, more: String = "", _ files: [String: String] = run
    ) throws -> [String] {
        try agenda(workspaceWithVisit(from, until, more: more, files)).outline
    }

    private func expect(
        _ from: String, _ until: String, more: String = "", of files: [String: String] = run,
        _ expected: [String], sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let outline = try outline(from, until, more: more, files)
        #expect(outline == expected, sourceLocation: sourceLocation)
    }

    @Test func anHourHasRoomForOneThing() throws {
        try expect(
            "10:00", "11:00",
            [
                "10 opening", "25 question old", "15 how-next", "10 evaluation",
            ])
        try expect(
            "10:00", "11:00", more: "case_bringers: [ben]",
            [
                "0 prepare meters", "10 opening", "25 case meters", "15 how-next", "10 evaluation",
            ])
    }

    @Test func halfAnHourIsTheLeast() throws {
        try expect(
            "10:00", "10:30",
            [
                "5 opening", "15 question old", "5 how-next", "5 evaluation",
            ])
        #expect(throws: SessionAgendaError.self) { try outline("10:00", "10:29") }
    }

    @Test func twoHoursHaveABreakAndTheKnowledgeAgenda() throws {
        try expect(
            "09:30", "11:30", more: "case_bringers: [anna]",
            [
                "0 prepare leaks", "10 opening", "15 look-back", "40 case leaks", "10 pause",
                "20 round", "15 how-next", "10 evaluation",
            ])
    }

    @Test func aMorningLooksBackWorksAndHarvests() throws {
        try expect(
            "09:00", "13:00",
            [
                "0 prepare meters", "15 opening", "20 look-back", "40 question old", "15 pause",
                "70 case meters", "15 pause", "30 round", "20 how-next", "15 evaluation",
            ])
    }

    @Test func aLongDayHasLunch() throws {
        try expect(
            "09:30", "16:30",
            [
                "0 prepare meters", "0 prepare leaks", "20 opening", "25 look-back",
                "50 question old", "15 pause", "70 case meters", "60 lunch", "40 question new",
                "55 case leaks", "15 pause", "35 round", "20 how-next", "15 evaluation",
            ])
    }

    @Test func theFirstSessionDecidesHowToShareAndGathersQuestions() throws {
        let files = ["intakes/ben.yaml": "case: Night flow\n"]
        try expect(
            "09:30", "12:30", of: files,
            [
                "0 prepare ben", "15 opening", "40 sharing", "40 gather", "15 pause",
                "40 case ben", "15 how-next", "15 evaluation",
            ])
        try expect(
            "09:30", "10:30", more: "case_bringers: [ben]", of: files,
            ["0 prepare ben", "10 opening", "25 case ben", "15 how-next", "10 evaluation"])
        try expect(
            "09:30", "12:30", of: [:],
            [
                "15 opening", "40 sharing", "40 gather", "15 pause", "40 open", "15 how-next",
                "15 evaluation",
            ])
    }

    @Test func onceHeldTimeThatNothingAsksForIsHarvested() throws {
        let files = Self.run.filter { $0.key.hasPrefix("sessions/") || $0.key == "cop.yaml" }
        #expect(
            try outline("09:30", "16:30", files).contains { $0.hasSuffix(" harvest") })
    }

    @Test func leadersAreThoseOfTheGroupWhoAreThere() throws {
        let more = "host: ben\npreparers: [anna]"
        var chair = form("chair", .plenary, .reason, .individual)
        chair.needs = ["Chairs"]
        let agenda = try agenda(
            workspaceWithVisit("09:30", "16:30", more: more, Self.run), forms: [chair])
        let leads = Dictionary(
            uniqueKeysWithValues: agenda.blocks.filter { !$0.lead.isEmpty }.map {
                ($0.purpose.word, $0.lead.map(\.id))
            })
        #expect(
            leads == [
                "opening": ["ben"], "room": ["anna"], "prepare leaks": ["anna"],
                "case leaks": ["anna"], "prepare meters": ["ben"], "case meters": ["ben"],
                // Olga asked it too, but looks on from the sounding board.
                "question old": ["anna"],
            ])
    }

    @Test func theRoomIsPreparedUnlessThereIsNone() throws {
        var chair = form("chair", .plenary, .reason, .individual)
        chair.needs = ["Chairs"]
        let inRoom = try workspaceWithVisit("09:30", "16:30", more: "form: hybrid", Self.run)
        #expect(try agenda(inRoom, forms: [chair]).outline.contains("0 room"))
        let online = try workspaceWithVisit("09:30", "16:30", more: "form: online", Self.run)
        #expect(try !agenda(online, forms: [chair]).outline.contains("0 room"))
        #expect(try !agenda(inRoom).outline.contains("0 room"))
    }

    @Test func tellsWhatFoundNoRoom() throws {
        let short = try agenda(workspaceWithVisit("10:00", "11:00", Self.run))
        #expect(short.otherQuestions.map(\.id) == ["new"])
        #expect(short.otherCases.map(\.id) == ["meters", "leaks"])
        #expect(!short.hasRound && !short.looksBackInBlock)
        let long = try agenda(workspaceWithVisit("09:30", "16:30", Self.run))
        #expect(long.otherQuestions.isEmpty && long.otherCases.isEmpty)
        #expect(long.hasRound && long.looksBackInBlock)
    }

    // MARK: - What is known

    @Test func whatIsLaterIsNotKnown() throws {
        let agenda = try agenda(
            workspaceWithVisit("09:00", "13:00", Self.run), asOf: "2026-01-10")
        #expect(agenda.topics.held.isEmpty && agenda.topics.questions.isEmpty)
        #expect(!agenda.outline.contains { $0.hasSuffix("look-back") })
    }

    @Test func aSessionThatIsHeldLaterIsStillAhead() throws {
        let files = Self.run.merging([
            "sessions/\(visit).yaml": """
            title: Visit
            date: 2026-06-01
            status: held
            blocks: [{ title: x, minutes: 10, work_form: y }]
            attendance: { present: [anna] }
            """
        ]) { $1 }
        let workspace = try workspace(files)
        let session = try #require(workspace.session(visit))
        func make(_ asOf: String) throws -> SessionAgenda {
            try SessionAgenda(of: workspace, for: session, asOf: day(asOf), forms: [])
        }
        let before = try make("2026-05-31")
        #expect(before.topics.held.map(\.id) == ["2026-01-15-start"])
        #expect(before.people?.count == 3)
        for asOf in ["2026-06-01", "2026-07-01"] {
            let error = #expect(throws: SessionAgendaError.self) { try make(asOf) }
            guard case .held = error else { return #expect(Bool(false), "\(asOf): it was held") }
        }
    }

    @Test func aPastSessionThatADiaryTellsOfWasHeld() throws {
        let workspace = try workspaceWithVisit([
            "diaries/anna.yaml": "---\nid: a\ndate: 2026-06-03\nsession: \(visit)\ntext: x\n"
        ])
        #expect(throws: SessionAgendaError.self) { try agenda(workspace, asOf: "2026-06-04") }
        #expect(throws: Never.self) { try agenda(workspace, asOf: "2026-05-31") }
    }

    @Test func aCancelledSessionNeedsNone() throws {
        let files = ["sessions/\(visit).yaml": "title: V\ndate: 2026-06-01\nstatus: cancelled\n"]
        let workspace = try workspace(files)
        let error = #expect(throws: SessionAgendaError.self) {
            try agenda(workspace, asOf: "2026-06-01")
        }
        guard case .cancelled = error else { return #expect(Bool(false), "it was cancelled") }
    }

    @Test func theDayItselfIsNotTooLate() throws {
        let workspace = try workspaceWithVisit("10:00", "11:00", Self.run)
        let before = try agenda(workspace, asOf: "2026-05-31")
        for asOf in ["2026-06-01", "2026-09-01"] {
            let agenda = try agenda(workspace, asOf: asOf)
            #expect(agenda.outline == before.outline)
            #expect(agenda.asOf == day("2026-06-01"))
        }
    }

    // MARK: - Hours and people

    @Test(arguments: [
        ("from: \"10:00\"\nuntil: \"11:00\"", "10:00–11:00", SessionHours.Source.session),
        ("from: \"10:00\"", "10:00–12:00", .lastSession),
        ("until: \"17:30\"", "15:30–17:30", .lastSession),
        ("place: Here", "13:00–15:00", .lastSession),
        ("from: \"23:00\"", "23:00–23:59", .lastSession),
    ])
    func hoursComeFromTheLastSession(
        _ times: String, _ hours: String, _ source: SessionHours.Source
    ) throws {
        let session = "title: Visit\ndate: 2026-06-01\n\(times)\n"
        let workspace = try workspace(Self.run.merging(["sessions/\(visit).yaml": session]) { $1 })
        let agenda = try agenda(workspace)
        #expect("\(agenda.hours.from)–\(agenda.hours.until)" == hours)
        #expect(agenda.hours.source == source)
    }

    @Test func hoursAreUsualWhereNoSessionSaysAny() throws {
        let workspace = try workspace([
            "sessions/\(visit).yaml": "title: Visit\ndate: 2026-06-01\nstatus: planned\n"
        ])
        let agenda = try agenda(workspace)
        #expect("\(agenda.hours.from)–\(agenda.hours.until)" == "09:30–12:30")
        #expect(agenda.hours.source == .usual)
    }

    @Test func asManyAreExpectedAsLastTime() throws {
        let people = try agenda(workspaceWithVisit(Self.run)).people
        #expect(people?.count == 3 && people?.isFromAttendance == true)
    }

    @Test func withoutAttendanceThoseWhoTakePartAndFacilitateAreExpected() throws {
        let people = try agenda(workspaceWithVisit()).people
        #expect(people?.count == 3 && people?.isFromAttendance == false)
        let nobody = try workspaceWithVisit([
            "people/anna.yaml": "name: Anna\n", "people/ben.yaml": "name: Ben\n",
        ])
        #expect(try agenda(nobody).people == nil)
    }
}
