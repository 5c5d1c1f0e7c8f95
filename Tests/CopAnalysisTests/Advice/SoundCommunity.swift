import CopModel
import CopYAML
import TestSupport

@testable import CopAnalysis

/// A community that does all that the method advises: half-way through its run no rule speaks of
/// it. A test of a rule changes one thing, and sees what that rule says.
///
/// Twelve people take part, each from an organisation of their own: Anna, Ben and P3 to P12. Fay
/// minds the group, Cleo the subject, Mo mirrors, Ines took the initiative, Olga looks on from
/// outside. Five sessions were held, six weeks apart; the sixth of ten is ahead.
enum SoundCommunity {
    /// The day that rules look at, unless a test says otherwise.
    static let asOf = day("2026-07-30")

    static let participants = ["anna", "ben"] + (3...12).map { "p\($0)" }

    /// What a rule says, as "path:line: headline", when some files are other than they should be;
    /// nil takes a file away.
    static func says(
        _ code: AdviceCode, _ changes: [String: String?] = [:], asOf: Day = asOf
    ) throws -> [String] {
        try advice(changes, asOf: asOf).filter { $0.code == code }.map { advice in
            let line = LineIndex(advice.place.file).position(of: advice.place.bytes.lowerBound).line
            return "\(advice.place.file.path):\(line): \(advice.headline)"
        }
    }

    /// What it says when parts of one file are replaced.
    static func says(
        _ code: AdviceCode, in path: String, _ replacements: KeyValuePairs<String, String>,
        asOf: Day = asOf
    ) throws -> [String] {
        try says(code, [path: file(path, replacements)], asOf: asOf)
    }

    /// A file with parts of it replaced; the parts must be there.
    static func file(
        _ path: String, _ replacements: KeyValuePairs<String, String>
    ) throws -> String {
        var text = files[path] ?? ""
        for (part, replacement) in replacements {
            guard text.contains(part) else { throw NoSuchPart(part: part) }
            text = text.replacing(part, with: replacement)
        }
        return text
    }

    /// What every rule says.
    static func advice(_ changes: [String: String?] = [:], asOf: Day = asOf) throws -> [Advice] {
        var all = files
        for (path, text) in changes { all[path] = text }
        return try workspace(all).advice(asOf: asOf)
    }

    struct NoSuchPart: Error { let part: String }

    static let files: [String: String] = {
        var files = singles
        for (path, text) in people { files[path] = text }
        for (number, date) in dates.enumerated() { files[path(of: date)] = session(number, date) }
        return files
    }()

    /// The days of the sessions; the last is ahead.
    static let dates = [
        "2026-01-15", "2026-02-26", "2026-04-09", "2026-05-21", "2026-07-02", "2026-08-13",
    ]

    /// The file of the session on a day.
    static func path(of date: String) -> String { "sessions/\(date)-visit.yaml" }

    private static func session(_ number: Int, _ date: String) -> String {
        let group = participants
        let isHeld = date != dates.last
        let closing = """
            attendance: { present: [\(group.joined(separator: ", "))] }
            decisions: [{ text: Go on, arguments: [It helps] }]
            evaluation: [{ person: anna, score: 4 }]
            how_next: At the harbour
            """
        return """
            title: Visit \(number + 1)
            date: \(date)
            from: "09:00"
            until: "12:00"
            status: \(isHeld ? "held" : "planned")
            host: \(group[number % 12])
            preparers: [\(group[(number + 1) % 12])]
            case_bringers: [\(group[(number + 2) % 12])]
            blocks:
              - { title: Walk, minutes: 80, grouping: pairs, appeal: body, focus: surroundings }
              - { title: Break, minutes: 20 }
              - { title: Talk, minutes: 80, grouping: plenary, appeal: reason, focus: individual }
            \(isHeld ? closing : "")
            """
    }

    private static let people: [String: String] = {
        var files = [
            "people/cleo.yaml": "name: Cleo\n", "people/mo.yaml": "name: Mo\n",
            "people/ines.yaml": "name: Ines\n",
        ]
        for id in participants {
            files["people/\(id).yaml"] = """
                name: \(id.prefix(1).uppercased())\(id.dropFirst())
                organisation: \(id)-works
                roles: [participant]
                status: participant
                joined: 2026-01-15

                """
            files["intakes/\(id).yaml"] = "question: How?\ndecision: accepted\n"
            files["contracts/\(id).yaml"] = """
                signatures:
                  - { by: participant, on: 2026-01-10 }
                  - { by: initiator, on: 2026-01-12 }

                """
            files["diaries/\(id).yaml"] = "---\nid: e\ndate: 2026-07-03\ninsight: x\n"
        }
        return files
    }()

    private static func each(_ line: (String) -> String) -> String {
        participants.map { "  - \(line($0))\n" }.joined()
    }

    private static let singles = [
        "cop.yaml": """
        format: 1
        title: Water
        language: en
        start: 2026-01-15
        rhythm: { sessions: 10, interval_weeks: 6 }
        roles:
          initiator: [ines]
          content_facilitator: [cleo]
          process_facilitator: [fay]
          monitor: [mo]
          sounding_board: [olga]
        agreements:
          sharing: { rule: open, decided_on: 2026-01-15 }
        composition:
          background: diverse
          competition: one-per-sector
          per_organisation: one
          stance: mixed
        fitness:
          stubborn_question: true
          shared_practice: true
          assumptions_questioned: true
          several_disciplines: true
          outcome_unknown: true
          room_to_act: true

        """,
        "domain.yaml": """
        question: What can we know?
        challenges: { field: [a], organisation: [b], individual: [c] }
        practice: { description: We read meters. }
        vision:
          see: A lamp.
          retellings: [{ date: 2026-01-15, to: the group }]
        yields: { individual: [a], organisation: [b], field: [c], initiator: [d] }

        """,
        "signals.yaml": """
        signals:
          - { id: leaks, text: Leaks, lasting: true, confirmed_by: [Report], seen_by: [ben] }
        talks:
        \(each { "{ id: t-\($0), person: \($0) }" })
        """,
        "organisations.yaml":
            "organisations:\n\(each { "{ id: \($0)-works, name: \($0) works, sector: \($0) }" })",
        "embedding.yaml": """
        entries:
          - { id: manual, text: A manual, status: embedded, evidence: Page 3, result: key }
        managers:
        \(each { "{ organisation: \($0)-works }" })
        """,
        "patterns/bench.yaml":
            "name: Bench first\nconfidence: 2\ncases: [c-anna, c-ben]\n",
        "cases.yaml": """
        cases:
        \(participants.map(practiceCase).joined())
        """,
        "actions.yaml": """
        actions:
          - { id: ring, text: Ring, who: [anna], due: 2026-08-01 }
          - { id: sent, text: Send, who: [ben], due: 2026-02-01, done_on: 2026-02-01 }
        buddies:
        \(stride(from: 0, to: 12, by: 2).map {
            "  - { pair: [\(participants[$0]), \(participants[$0 + 1])] }\n"
        }.joined())
        """,
        "results.yaml": """
        results:
          - { id: key, text: A key, date: 2026-05-01, destination: Manual }
        stories:
          - id: night
            title: A night
            by: anna
            text: It was dark.
            date: 2026-05-01
            look_back: 2026-06-01
            looked_back: It was.
        publications:
          - { id: poster, title: Poster, date: 2026-06-01 }

        """,
        "design.yaml": "choices: [{ id: d, matters: Eating together }]\n",
        "knowledge-agenda.yaml": """
        questions:
          - { id: new, text: New?, raised: 2026-07-02 }
          - id: done
            text: Done?
            raised: 2026-01-15
            history: [{ date: 2026-05-21, status: answered }]
          - id: given
            text: Given?
            raised: 2026-01-15
            history: [{ date: 2026-05-21, status: handed-over, handed_to: Institute }]

        """,
        "network.yaml": """
        surveys:
          - { date: 2026-01-20, asked: [anna, ben], answered: [anna, ben] }
          - { date: 2026-07-20, asked: [anna, ben], answered: [anna, ben] }

        """,
        "system.yaml": """
        functions:
          - function: legitimacy
            scores: [{ by: anna, score: 2 }, { by: ben, score: 4 }]

        """,
        "reflections.yaml": """
        reflections:
        \(dates.dropLast().map {
            "  - { id: r-\($0), text: I see, by: olga, on: \($0)-visit }\n"
        }.joined())
        moments:
          - { id: m-high, kind: high, text: h, session: 2026-01-15-visit }
          - { id: m-low, kind: low, text: l, session: 2026-02-26-visit }
          - { id: m-learning, kind: learning, text: l, session: 2026-04-09-visit }

        """,
    ]

    private static func practiceCase(of id: String) -> String {
        """
          - id: c-\(id)
            title: Case
            person: [\(id)]
            turns: [{ session: 2026-02-26-visit }]
            done_differently: [{ text: Asked, date: 2026-03-01 }]

        """
    }
}
