import CopModel
import TestSupport
import Testing

@testable import CopAnalysis

/// The smaller figures of a monitoring report, and what holds for all of it.
struct MonitoringTests {
    private static let files = [
        "people/cas.yaml":
            "name: Cas\nroles: [participant]\nleft: 2026-02-01\norganisation: works\n",
        "people/dee.yaml": "name: Dee\nstatus: prospect\n",
        "people/anna.yaml": "name: Anna\nroles: [participant]\norganisation: lab\n",
        "people/ben.yaml": "name: Ben\nroles: [participant]\norganisation: works\n",
        "organisations.yaml":
            "organisations: [{ id: lab, name: Lab }, { id: works, name: Works }]\n",
        "embedding.yaml": """
        managers:
          - { organisation: works, involved_since: 2026-01-20 }
          - { organisation: works, involved_since: 2026-02-20 }
          - { organisation: lab, involved_since: 2026-09-01 }
        """,
        "sessions/2026-01-15-start.yaml": """
        title: Start
        date: 2026-01-15
        host: anna
        preparers: [fay]
        case_bringers: [cas]
        decisions: [{ text: a }, { text: b }]
        """,
        "sessions/2026-02-26-visit.yaml": """
        title: Visit
        date: 2026-02-26
        host: anna
        overturned: It rained
        """,
        "sessions/2026-03-12-walk.yaml": "title: Walk\ndate: 2026-03-12\nstatus: held\n",
        "cases.yaml": """
        cases:
          - { id: still, title: Still, person: [ben], since: 2026-01-20 }
          - { id: shut, title: Shut, person: [ben], since: 2026-01-20, status: closed }
          - id: moved
            title: Moved
            person: [anna]
            done_differently: [{ text: a, date: 2026-02-01 }, { text: b, date: 2026-09-01 }]
          - { id: later, title: Later, person: [ben], since: 2026-09-01 }
        """,
        "diaries/anna.yaml": "---\n{ date: 2026-02-01, did_differently: a }\n",
        "diaries/cas.yaml": """
        ---
        { date: 2026-01-16, did_differently: c }
        ---
        { date: 2026-09-16, did_differently: d }
        """,
        "diaries/fay.yaml": "---\n{ date: 2026-02-01, did_differently: f }\n",
        "diaries/ben.yaml": "---\n{ date: 2026-09-01, did_differently: later }\n",
    ]

    private func monitoring() throws -> Monitoring {
        Monitoring(try workspace(Self.files), asOf: day("2026-04-01"))
    }

    /// Cas took part and left; Dee never did; Fay facilitates.
    @Test func doneDifferentlyIsToldOfByPeople() throws {
        let done = try monitoring().done
        #expect(done.people == 2 && done.participants == 3)
        #expect(done.deeds == 1 && done.entries == 3)
        #expect(done.cases == 3)
        #expect(done.unchanged.map(\.id) == ["still"])
    }

    @Test func diariesAreThoseUpToTheDay() throws {
        let voice = try monitoring().voice
        #expect(voice.entries == 3)
        #expect(voice.writers == 2 && voice.participants == 3)
    }

    @Test func sessionsAreInTheHandsOfTheGroup() throws {
        let ownership = try monitoring().ownership
        #expect(ownership.carriers == 2 && ownership.participants == 3)
        #expect(ownership.decisions == 2 && ownership.overturned == 1)
        #expect(ownership.gaps == 14...42)
    }

    @Test func managersCountByOrganisation() throws {
        let managers = try monitoring().managers
        #expect(
            managers.map(\.organisation) == ["lab", "works"]
                && managers.map(\.managers.isEmpty) == [true, false])
    }

    /// A monitor looks on, and so does an outsider; a participant does not.
    @Test func outsideViewsAreThoseFromOutside() throws {
        var files = Self.files
        files["reflections.yaml"] = """
            reflections:
              - { id: second, text: I see, by: olga, on: 2026-01-15-start, date: 2026-03-01 }
              - { id: inside, text: We see, by: anna, on: 2026-01-15-start, date: 2026-02-01 }
              - { id: first, text: They see, by_name: A neighbour, date: 2026-02-01 }
              - { id: later, text: I saw, by: olga, date: 2026-09-01 }
            """
        let views = Monitoring(try workspace(files), asOf: day("2026-04-01")).outsideViews
        #expect(views.map(\.reflection.id) == ["first", "second"])
    }
}
