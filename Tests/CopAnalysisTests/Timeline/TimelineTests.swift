import CopModel
import TestSupport
import Testing

@testable import CopAnalysis

/// What stands on the line, in which order, and what does not.
struct TimelineTests {
    static let files = [
        "cop.yaml": """
        format: 1
        title: Water
        language: en
        start: 2026-01-15
        rhythm: { sessions: 3, interval_weeks: 6 }
        agreements:
          sharing: { rule: open, decided_at: 2026-01-15-start }
          other: [{ text: no date }]
        """,
        "sessions/2026-01-15-start.yaml": """
        title: Start
        date: 2026-01-15
        attendance: { present: [anna] }
        decisions: [{ text: z first }, { text: a second }]
        """,
        "sessions/2026-06-01-later.yaml": "title: Later\ndate: 2026-06-01\n",
        "signals.yaml": """
        signals:
          - { id: seen, text: seen, noticed: 2025-12-01 }
          - { id: unknown, text: unknown }
        talks:
          - { id: talk, person: anna, date: 2025-12-02 }
        reversals:
          - { id: turn, before: old, after: new, session: 2026-01-15-start }
        """,
        "diaries/anna.yaml": """
        ---
        id: a1
        date: 2026-01-16
        highlight: bright
        ---
        id: a2
        date: 2026-01-17
        insight: not on the line
        """,
        "knowledge-agenda.yaml": """
        questions:
          - id: q
            text: old
            session: 2026-01-15-start
            history:
              - { session: 2026-01-15-start, status: explored, rewording: new }
              - { date: 2026-02-01, status: explored, note: nothing changed }
              - { date: 2026-02-10, status: answered, answer: yes }
              - { date: 2026-05-01, status: handed-over }
        """,
        "network.yaml": """
        relations:
          - { from: anna, to: ben, kind: knows, since: 2020-01-01, until: 2026-01-14 }
          - { from: ben, to: anna, kind: advises, since: 2026-01-15 }
          - { from: anna, to: fay, kind: knows, since: 2026-01-15 }
          - { from: olga, to: fay, kind: knows, since: 2026-01-15, until: 2026-02-28 }
          - { from: olga, to: ben, kind: knows }
        coalitions:
          - { id: c, name: Circle, members: [anna, ben], since: 2026-02-03, until: 2026-05-01 }
        surveys:
          - { date: 2026-01-15, asked: [anna, ben], answered: [anna] }
        """,
        "reflections.yaml": """
        reflections:
          - { id: r, text: seen from outside, by: olga, on: 2026-01-15-start, date: 2026-02-01 }
          - { id: s, text: from within, by: ben, on: 2026-01-15-start, date: 2026-02-02 }
        moments:
          - { id: h, kind: high, text: high, session: 2026-01-15-start }
          - id: l
            kind: low
            text: low
            date: 2026-02-01
            readings: [{ by: anna, text: one }, { by: ben, text: other }]
        revisions:
          - { id: v, after: smaller, date: 2026-02-20 }
        """,
    ]

    func timeline(_ files: [String: String] = files, asOf: String = "2026-04-01") throws
        -> Timeline
    {
        Timeline(of: try workspace(files), asOf: day(asOf))
    }

    func outline(_ events: [Timeline.Event]) -> [String] {
        events.map { "\($0.day?.description ?? "-") \($0.kind.rawValue)" }
    }

    @Test func everythingWithADateIsThereInOrder() throws {
        let timeline = try timeline()
        #expect(
            outline(timeline.events) == [
                "2025-12-01 signal", "2025-12-02 talk",
                "2026-01-15 start", "2026-01-15 session", "2026-01-15 decision",
                "2026-01-15 decision", "2026-01-15 agreement", "2026-01-15 question-raised",
                "2026-01-15 reframing", "2026-01-15 high", "2026-01-15 relations",
                "2026-01-15 survey", "2026-01-16 highlight", "2026-02-01 low",
                "2026-02-01 outside-reflection", "2026-02-02 inside-reflection",
                "2026-02-03 coalition-begun", "2026-02-10 question-answered",
                "2026-02-20 revision", "2026-02-28 relations",
            ])
    }

    /// The end is planned for the day of the last session, and comes after it.
    @Test func theEndClosesItsDay() throws {
        var files = Self.files
        files["sessions/2026-04-09-last.yaml"] = """
            title: Last
            date: 2026-04-09
            status: held
            decisions: [{ text: go on }]
            """
        let events = outline(try timeline(files, asOf: "2026-04-10").events)
        #expect(
            events.suffix(3) == ["2026-04-09 session", "2026-04-09 decision", "2026-04-09 end"])
    }

    @Test func whatIsStillAheadIsPlannedAndTheRestIsCut() throws {
        let timeline = try timeline()
        #expect(outline(timeline.planned) == ["2026-04-09 end", "2026-06-01 session"])
        let early = try self.timeline(asOf: "2026-01-14")
        #expect(outline(early.events) == ["2025-12-01 signal", "2025-12-02 talk"])
        #expect(early.diverging.isEmpty)
        #expect(outline(early.planned).first == "2026-01-15 start")
        let late = try self.timeline(asOf: "2026-12-31")
        #expect(outline(late.events).contains("2026-05-01 question-handed-over"))
        #expect(outline(late.events).contains("2026-05-01 coalition-ended"))
    }

    /// A tie that became another did not begin and end; what is older stays apart.
    @Test func relationsOfADayAreOneEvent() throws {
        let timeline = try timeline()
        let days = timeline.events.compactMap { event in
            if case .relations(let relations) = event.what { relations } else { nil }
        }
        #expect(days.map { $0.begun.count } == [2, 0])
        #expect(days.map { $0.changed.map(\.kind.id) } == [["advises"], []])
        #expect(days.map { $0.ended.map(\.from.id) } == [[], ["olga"]])
        #expect(timeline.olderRelations.map(\.from.id) == ["anna"])
        #expect(timeline.undatedRelations.map(\.to.id) == ["ben"])
    }

    /// What someone learned to do is theirs, and not on the line of all.
    @Test func whatCameOfItIsOnTheLine() throws {
        var files = Self.files
        files["results.yaml"] = """
            results:
              - { id: b, text: b, session: 2026-01-15-start }
              - { id: a, text: a, session: 2026-01-15-start }
              - { id: own, text: own, date: 2026-02-01, competence: true }
              - { id: later, text: later, date: 2026-05-01 }
              - { id: none, text: none }
            stories: [{ id: s, title: S, by: anna, text: t, date: 2026-02-02 }]
            publications: [{ id: p, title: P, date: 2026-02-03 }]
            """
        let timeline = try timeline(files)
        let added = timeline.events.filter { $0.kind.lane == .results }
        #expect(
            outline(added) == [
                "2026-01-15 result", "2026-01-15 result", "2026-02-02 story",
                "2026-02-03 publication",
            ])
        guard case .result(let first) = added[0].what else { throw Missing() }
        #expect(first.id == "a")
        #expect(outline(timeline.undated).contains("- result"))
    }

    private struct Missing: Error {}

    @Test func whatHasNoDateIsKeptApart() throws {
        #expect(outline(try timeline().undated) == ["- agreement", "- signal"])
    }

    @Test func momentsThatPeopleReadDifferentlyDiverge() throws {
        #expect(try timeline().diverging.map(\.id) == ["l"])
    }

    @Test func decisionsKeepTheOrderInWhichTheyWereTaken() throws {
        let texts = try timeline().events.compactMap { event in
            if case .decision(let decision, _, _) = event.what { decision.text } else { nil }
        }
        #expect(texts == ["z first", "a second"])
    }

    @Test func theOrderOfRecordsChangesNothing() throws {
        var files = Self.files
        for name in ["signals.yaml", "network.yaml", "reflections.yaml"] {
            files[name] = reversingItems(files[name]!)
            #expect(files[name] != Self.files[name])
        }
        let permuted = try timeline(files)
        let straight = try timeline()
        #expect(outline(permuted.events) == outline(straight.events))
        #expect(outline(permuted.undated) == outline(straight.undated))
        #expect(permuted.diverging.map(\.id) == straight.diverging.map(\.id))
        #expect(permuted.olderRelations.map(\.from.id) == straight.olderRelations.map(\.from.id))
    }
}
