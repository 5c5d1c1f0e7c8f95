import CopModel
import TestSupport
import Testing

@testable import CopAnalysis

/// The list for the next session, and the rule that makes it.
struct NextTopicsTests {
    /// A workspace in which everything that can ask for a session does.
    private static let everything = [
        "cop.yaml": """
        format: 1
        title: Water
        language: en
        start: 2025-06-01
        """,
        "domain.yaml": "question: How?\n",
        "sessions/2025-06-01-start.yaml": "title: Start\ndate: 2025-06-01\nstatus: held\n",
        "sessions/2025-09-01-visit.yaml": """
        title: Visit
        date: 2025-09-01
        how_next: To the works
        evaluation: [{ person: ben, wish: soup }, { person: anna, wish: bread }]
        """,
        "diaries/anna.yaml": "---\n{ date: 2025-09-02, text: It rained }\n",
        "actions.yaml": """
        actions:
          - { id: newer, text: Newer, agreed_on: 2025-06-01, due: 2025-08-01 }
          - { id: older, text: Older, agreed_on: 2025-06-01, due: 2025-07-01 }
        """,
        "knowledge-agenda.yaml": """
        questions:
          - { id: second, text: Second?, raised: 2025-06-02 }
          - { id: first, text: First?, raised: 2025-06-01 }
          - id: away
            text: Away?
            raised: 2025-06-01
            history: [{ date: 2025-06-20, status: handed-over, handed_to: Institute }]
        """,
        "reflections.yaml": """
        moments:
          - { id: one, kind: high, text: One, date: 2025-06-05, why: a, readings: [{ by: anna, text: b }] }
          - { id: two, kind: low, text: Two, date: 2025-07-05, why: a, readings: [{ by: anna, text: b }] }
          - { id: three, kind: low, text: Three, date: 2025-08-05, why: all agree }
        """,
        "results.yaml": """
        results: [{ id: card, text: A card, date: 2025-07-01 }]
        stories:
          - { id: due, title: Due, by: anna, text: t, look_back: 2025-11-01 }
          - { id: done, title: Done, by: anna, text: t, look_back: 2025-11-01, looked_back: It did }
          - { id: ahead, title: Ahead, by: anna, text: t, look_back: 2026-11-01 }
        """,
        "cases.yaml": "cases: [{ id: c, title: Case, person: [anna] }]\n",
        "system.yaml": """
        functions:
          - { function: legitimacy, scores: [{ by: anna, score: 1, date: 2025-08-01 }] }
          - { function: market-formation, scores: [{ by: anna, score: 3, date: 2025-08-01 }] }
        """,
    ]

    private func next(_ files: [String: String], on asOf: String = "2026-01-01") throws
        -> NextTopics
    {
        Monitoring(try workspace(files), asOf: day(asOf)).next
    }

    @Test func theOrderIsFixedAndTheListShort() throws {
        let next = try next(Self.everything)
        #expect(
            next.topics.map(\.kind)
                == [.asked, .promised, .persistent, .unheard, .diverging, .unlanded])
        #expect(next.left.map(\.kind) == [.weakest, .ambition, .gap])
    }

    /// One of each, of several the one that has waited longest; of moments the latest.
    @Test func saysWhatGivesRiseToEach() throws {
        for topic in try next(Self.everything).topics {
            switch topic {
            case .asked(let session, let howNext, let wishes):
                #expect(session.title == "Visit" && howNext == "To the works")
                #expect(wishes == ["bread", "soup"])
            case .promised(let overdue, let lookBacks):
                #expect(overdue.map(\.id) == ["older", "newer"])
                #expect(lookBacks.map(\.id) == ["due"])
            case .persistent(let question): #expect(question.course.question.id == "first")
            case .unheard(let silent): #expect(silent.map(\.person.id) == ["ben"])
            case .diverging(let moment): #expect(moment.id == "two")
            case .unlanded(let unchanged, let results, let waiting):
                #expect(unchanged.map(\.id) == ["c"] && results.map(\.id) == ["card"])
                #expect(waiting.map(\.id) == ["away"])
            default: Issue.record("unexpected \(topic.kind)")
            }
        }
    }

    /// With what stood first gone, what was left moves up.
    @Test func whatWasLeftMovesUp() throws {
        var files = Self.everything
        for name in ["actions.yaml", "results.yaml", "reflections.yaml"] { files[name] = nil }
        let next = try next(files)
        #expect(
            next.topics.map(\.kind)
                == [.asked, .persistent, .unheard, .unlanded, .weakest, .ambition])
        #expect(next.left.map(\.kind) == [.gap])
    }

    @Test func theAmbitionWaitsHalfAYear() throws {
        var files = Self.everything
        let ambition = { (next: NextTopics) in
            (next.topics + next.left).compactMap { topic -> Day?? in
                if case .ambition(let since) = topic { since } else { nil }
            }.first
        }
        #expect(try ambition(next(files)) == .some(nil))
        files["domain.yaml"] = """
            question: How?
            vision: { retellings: [{ date: 2025-07-01, to: the group }] }
            """
        #expect(try ambition(next(files)) == day("2025-07-01"))
        #expect(try ambition(next(files, on: "2025-12-30")) == nil)
    }

    /// A community that has only begun gets three things to begin with.
    @Test func aNewCommunityBeginsWithWhatNobodyNoted() throws {
        let next = try next([:], on: "2026-01-20")
        let gaps = next.topics.compactMap { topic -> NextTopic.Gap? in
            if case .gap(let gap) = topic { gap } else { nil }
        }
        #expect(gaps == [.sharing, .ambition, .agenda])
        #expect(next.topics.count == 3 && next.left.isEmpty)
    }

    /// Where all is well, the list is filled with what every session has.
    @Test func whereAllIsWellThreeRemain() throws {
        let files = [
            "cop.yaml": """
            format: 1
            title: Water
            language: en
            start: 2026-01-15
            rhythm: { sessions: 10, interval_weeks: 6 }
            agreements: { sharing: { rule: open } }
            """,
            "domain.yaml": "question: How?\n",
            "sessions/2026-01-15-start.yaml":
                "title: Start\ndate: 2026-01-15\nevaluation: [{ person: anna, score: 4 }]\n",
            "diaries/anna.yaml": "---\n{ date: 2026-01-16, text: It rained }\n",
            "knowledge-agenda.yaml": "questions: [{ id: q, text: Why?, raised: 2026-01-15 }]\n",
        ]
        let kinds = try next(files, on: "2026-02-01").topics.map(\.kind)
        #expect(kinds == [.open, .ambition, .round])
    }

    /// Of one function alone nobody can say that it is the weakest.
    @Test func aSingleFunctionIsNotTheWeakest() throws {
        var files = Self.everything
        files["system.yaml"] = """
            functions: [{ function: legitimacy, scores: [{ by: anna, score: 1, date: 2025-08-01 }] }]
            """
        let next = try next(files)
        #expect(!(next.topics + next.left).contains { $0.kind == .weakest })
    }
}
