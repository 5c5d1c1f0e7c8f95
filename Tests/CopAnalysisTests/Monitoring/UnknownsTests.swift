import CopModel
import TestSupport
import Testing

@testable import CopAnalysis

/// What nobody knows is as much a finding as what is known.
struct UnknownsTests {
    private static let files = [
        "sessions/2026-01-15-start.yaml": """
        title: Start
        date: 2026-01-15
        attendance: { present: [anna] }
        evaluation: [{ person: anna, words: good }]
        """,
        "sessions/2026-02-26-visit.yaml": """
        title: Visit
        date: 2026-02-26
        status: held
        agreements: [{ text: in the minutes only }]
        """,
        "sessions/2026-03-20-lost.yaml": "title: Lost\ndate: 2026-03-20\nstatus: planned\n",
        "diaries/anna.yaml": "---\n{ date: 2026-03-01, text: It rained }\n",
        "network.yaml": """
        relations:
          - { from: anna, to: ben, kind: knows }
          - { from: anna, to: fay, kind: knows, since: 2026-01-20 }
        surveys: [{ date: 2026-03-01, asked: [anna, ben], answered: [anna] }]
        """,
        "knowledge-agenda.yaml": "questions: [{ id: q, text: How? }]\n",
        "results.yaml": """
        results:
          - { id: r, text: A card, date: 2026-03-01 }
          - { id: s, text: A memo, level: field }
          - { id: t, text: Dares to ask, competence: true }
        """,
        "cases.yaml":
            "cases: [{ id: c, title: C, person: [anna], done_differently: [{ text: d }] }]\n",
        "actions.yaml": "actions: [{ id: a, text: a, agreed_on: 2026-01-20 }]\n",
        "system.yaml": """
        functions: [{ function: legitimacy, scores: [{ by: anna, score: 2, date: 2026-03-01 }] }]
        """,
        "reflections.yaml": """
        reflections: [{ id: r1, text: I see, by: olga, on: 2026-01-15-start, date: 2026-02-01 }]
        """,
    ]

    private func unknowns(_ files: [String: String] = files) throws -> Unknowns {
        Monitoring(try workspace(files), asOf: day("2026-04-01")).unknowns
    }

    @Test func namesWhoWasNotHeard() throws {
        let unknowns = try unknowns()
        #expect(unknowns.silent.map(\.person.id) == ["ben"])
        #expect(unknowns.survey?.silent == ["ben"])
        #expect(try self.unknowns([:]).survey == nil)
    }

    @Test func countsSessionsOfWhichThingsAreMissing() throws {
        let unknowns = try unknowns()
        #expect(unknowns.unnoted.map(\.title) == ["Lost"])
        #expect(unknowns.withoutAttendance == 1 && unknowns.withoutEvaluation == 1)
        #expect(unknowns.unfollowed == 1)
        #expect(unknowns.unreflected == 1)
    }

    @Test func countsWhatHasNoDateOrLevel() throws {
        let unknowns = try unknowns()
        #expect(unknowns.undated.map(\.kind) == [.questions, .results, .deeds, .relations])
        #expect(unknowns.undated.map(\.count) == [1, 1, 1, 1])
        #expect(unknowns.withoutLevel == 1)
        #expect(unknowns.unscored.count == 6 && !unknowns.unscored.contains(.legitimacy))
    }

    /// Of a workspace from which much was taken, nothing is said to be missing.
    @Test func whatWasTakenOutIsNotMissing() throws {
        let partial = Monitoring(
            try workspace(Self.files), asOf: day("2026-04-01"), isPartial: true)
        let unknowns = partial.unknowns
        #expect(unknowns.silent.isEmpty && unknowns.unreflected == 0)
        #expect(unknowns.withoutAttendance == 0 && unknowns.withoutEvaluation == 0)
        #expect(!partial.next.topics.contains { $0.kind == .unheard || $0.kind == .gap })
    }

    @Test func saysWhichFilesWereNotReadWhole() throws {
        #expect(try unknowns().incomplete.isEmpty)
        let broken = try brokenWorkspace([
            "signals.yaml": "signals: [\n", "people/zoe.yaml": "name: [\n",
        ])
        let unknowns = Monitoring(broken, asOf: day("2026-04-01")).unknowns
        #expect(unknowns.incomplete == ["people/zoe.yaml", "signals.yaml"])
    }
}
