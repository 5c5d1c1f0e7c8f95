import CopModel
import TestSupport
import Testing

@testable import CopAnalysis

/// The three layers of a learning history, and what goes where in it.
struct LearningHistoryTests {
    static let files = [
        "sessions/2026-01-15-start.yaml": """
        title: Start
        date: 2026-01-15
        status: held
        host: anna
        attendance: { present: [anna, ben, fay], absent: [] }
        evaluation:
          - { person: ben, score: 4, words: ben words, wish: ben wish }
          - { person: anna, words: anna words }
        """,
        "sessions/2026-03-05-visit.yaml": """
        title: Visit
        date: 2026-03-05
        attendance: { present: [ben] }
        """,
        "sessions/2026-06-01-later.yaml": "title: Later\ndate: 2026-06-01\nstatus: planned\n",
        "diaries/anna.yaml": """
        ---
        id: a1
        date: 2026-01-16
        session: 2026-01-15-start
        event: anna event
        highlight: anna highlight
        did_differently: anna change
        ---
        id: a2
        date: 2026-02-01
        insight: anna between
        ---
        id: a3
        date: 2026-05-01
        text: anna late
        """,
        "diaries/ben.yaml": """
        ---
        id: b1
        date: 2026-03-05
        feeling: ben feeling
        """,
        "knowledge-agenda.yaml": """
        questions:
          - id: q
            text: first wording
            by: [anna]
            session: 2026-01-15-start
            history:
              - { session: 2026-01-15-start, status: open, note: on the wall }
              - { session: 2026-03-05-visit, status: explored, rewording: second wording }
              - { session: 2026-06-01-later, status: answered, answer: late answer }
          - { id: q-late, text: late question, by: [anna], raised: 2026-05-05 }
        """,
        "reflections.yaml": """
        reflections:
          - { id: r-outside, text: outside, by: olga, on: anna/a1, date: 2026-02-02 }
          - { id: r-inside, text: inside, by: ben, on: 2026-03-05-visit, date: 2026-03-09 }
          - { id: r-led, text: led, by: fay, on: 2026-03-05-visit, date: 2026-03-09 }
          - { id: r-late, text: late, by: olga, on: 2026-03-05-visit, date: 2026-05-09 }
          - { id: r-whole, text: whole, by_name: A visitor, date: 2026-02-02 }
        moments:
          - id: m
            kind: low
            text: the low
            session: 2026-03-05-visit
            why: the reason
            readings: [{ by: ben, text: ben reading }, { by: anna, text: anna reading }]
        """,
    ]

    static let asOf = day("2026-04-01")

    func history(_ person: String? = nil) throws -> LearningHistory {
        LearningHistory(of: try workspace(Self.files), asOf: Self.asOf, person: person)
    }

    @Test func sessionsAndTheTimesBetweenAreEpisodesInOrder() throws {
        #expect(
            try history().episodes.map(\.place.text) == ["Start", "Start–Visit", "Visit"])
    }

    /// What someone says never stands among what happened, nor among what others see in it.
    @Test func layersAreNeverMixed() throws {
        let episodes = try history().episodes
        let events = episodes.flatMap { $0.diaryEvents.map(\.text) + $0.moments.map(\.text) }
        let voices = episodes.flatMap { $0.voices.flatMap { $0.parts.map(\.text) } }
        let reflections = episodes.flatMap { $0.reflections.map(\.reflection.text) }
        #expect(events == ["anna event", "the low"])
        #expect(
            voices == [
                "anna words", "ben words", "ben wish", "anna highlight", "anna change",
                "anna between", "ben feeling", "the reason", "anna reading", "ben reading",
            ])
        #expect(reflections == ["outside", "inside", "led"])
        #expect(Set(events).intersection(voices).isEmpty)
    }

    @Test func onlyThoseWhoWereNotInvolvedReflectFromOutside() throws {
        let views = try history().episodes.flatMap(\.reflections)
        #expect(views.map(\.isFromOutside) == [true, false, false])
        #expect(views.map(\.capacity) == [.soundingBoard, .participant, .facilitator])
    }

    @Test func whatNobodyFromOutsideSawIsPending() throws {
        let pending = try history().pending
        #expect(pending.map(\.place.text) == ["Visit"])
        #expect(pending.first?.isWhole == true)
        #expect(pending.first?.moments.map(\.id) == ["m"])
        #expect(pending.first?.episode.prompt == .readings)
        // A reflection on the session covers the moment that belongs to it.
        var files = Self.files
        files["reflections.yaml"]!.replace(
            "by: ben, on: 2026-03-05", with: "by: olga, on: 2026-03-05")
        let seen = LearningHistory(of: try workspace(files), asOf: Self.asOf)
        #expect(seen.pending.isEmpty)
    }

    @Test func aReflectionOnAnEntryLeavesTheMomentPending() throws {
        var files = Self.files
        files["reflections.yaml"]!.replace("on: anna/a1", with: "on: ben/b1")
        let pending = LearningHistory(of: try workspace(files), asOf: Self.asOf).pending
        #expect(pending.map(\.place.text) == ["Start", "Visit"])
        #expect(pending.map(\.isWhole) == [true, false])
        #expect(pending.last?.moments.map(\.id) == ["m"])
    }

    @Test func whatIsLaterThanTheDayIsLeftOut() throws {
        let history = try history("anna")
        #expect(history.questions.map(\.question.id) == ["q"])
        let question = try #require(history.questions.first)
        #expect(question.wording == "second wording")
        #expect(question.status == .explored)
        #expect(question.answer == nil)
        let all = LearningHistory(of: try workspace(Self.files), asOf: day("2026-12-31"))
        // A question was answered at the session that is marked as planned: it was held.
        #expect(all.episodes.count == 5)
        #expect(all.episodes.contains { $0.session?.status == .held })
        #expect(all.episodes.flatMap(\.reflections).contains { $0.reflection.id == "r-late" })
    }

    @Test func whatIsOnNothingInParticularIsOnTheWhole() throws {
        let whole = try history().reflectionsOnWhole
        #expect(whole.map(\.reflection.id) == ["r-whole"])
        #expect(whole.first?.isFromOutside == true)
    }

    @Test func aPersonsHistoryHasOnlyWhatTheyWerePartOf() throws {
        let history = try history("anna")
        #expect(history.episodes.map(\.place.text) == ["Start", "Start–Visit"])
        let voices = history.episodes.flatMap(\.voices)
        #expect(Set(voices.map(\.person)) == ["anna"])
        #expect(history.changes.map(\.text) == ["anna change"])
        #expect(history.reflectionsOnWhole.isEmpty)
    }

    @Test func theOrderOfRecordsChangesNothing() throws {
        var files = Self.files
        for name in ["knowledge-agenda.yaml", "reflections.yaml"] {
            files[name] = reversingItems(files[name]!)
        }
        let entries = files["diaries/anna.yaml"]!.split(separator: "---\n")
        files["diaries/anna.yaml"] = entries.reversed().map { "---\n\($0)\n" }.joined()
        #expect(files["reflections.yaml"] != Self.files["reflections.yaml"])
        let permuted = LearningHistory(of: try workspace(files), asOf: Self.asOf)
        #expect(outline(permuted) == outline(try history()))
    }

    @Test func aRingOfReflectionsEndsOnTheWhole() throws {
        let history = LearningHistory(
            of: try workspace([
                "reflections.yaml": """
                reflections:
                  - { id: a, text: a, by: olga, on: b }
                  - { id: b, text: b, by: olga, on: a }
                """
            ]), asOf: Self.asOf)
        #expect(history.reflectionsOnWhole.map(\.reflection.id) == ["a", "b"])
    }
}

/// Everything that a history says, in its order, without where in the files it stands.
private func outline(_ history: LearningHistory) -> [String] {
    var lines: [String] = []
    for episode in history.episodes {
        lines.append(episode.place.text)
        lines += episode.diaryEvents.map(\.text)
        lines += episode.moments.map(\.id)
        for event in episode.questions {
            switch event {
            case .raised(let course, let note, _):
                lines.append("raised \(course.question.id) \(note ?? "")")
            case .updated(let course, let step):
                lines.append("updated \(course.question.id) \(step.update.rewording ?? "")")
            }
        }
        for voice in episode.voices {
            for part in voice.parts {
                lines.append("\(voice.person ?? "group") \(part.kind) \(part.text)")
            }
        }
        lines += episode.reflections.map(\.reflection.id)
    }
    lines += history.pending.map(\.place.text)
    lines += history.reflectionsOnWhole.map(\.reflection.id)
    return lines
}

/// The items of every list at the first level in reverse.
func reversingItems(_ yaml: String) -> String {
    var result: [String] = []
    var items: [[Substring]] = []
    let lines: [Substring] = yaml.split(separator: "\n") + ["end:"]
    for line in lines {
        if line.hasPrefix("  - ") {
            items.append([line])
        } else if line.hasPrefix("  ") {
            items[items.count - 1].append(line)
        } else {
            result += items.reversed().flatMap { $0 }.map(String.init)
            items = []
            result.append(String(line))
        }
    }
    return result.dropLast().joined(separator: "\n") + "\n"
}

extension LearningHistory.Place {
    var text: String {
        switch self {
        case .session(let session): session.title
        case .between(let before, let after): "\(before?.title ?? "")–\(after?.title ?? "")"
        case .undated: "undated"
        }
    }
}
