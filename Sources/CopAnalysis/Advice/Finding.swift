import CopModel
import CopYAML

/// A place where what a rule looks for shows, with a few words about it.
struct Finding {
    let place: SourceRange
    let words: String
}

extension Advice {
    /// How many places one advice points at, and how many names it gives.
    private static let shown = 3

    /// One advice for all places where the same shows: the first few are pointed at, the rest
    /// counted, so that a rule that hits everything still takes a few lines. None for no place.
    static func all(
        _ code: AdviceCode, _ findings: [Finding], notes: [String] = [], headline: String
    ) -> [Advice] {
        guard let first = findings.first else { return [] }
        let others = findings.dropFirst().prefix(shown - 1)
        let rest = findings.count - 1 - others.count
        return [
            Advice(
                code, headline, at: first.place, label: first.words,
                related: others.map { Label($0.place, $0.words) },
                notes: (rest > 0 ? ["and \(rest) more"] : []) + notes)
        ]
    }

    /// The first few names, and how many more there are: "Anna, Ben, Carla and 4 more".
    static func list(_ names: [String]) -> String {
        guard names.count > shown else { return joined(names) }
        return joined(names.prefix(shown) + ["\(names.count - shown) more"])
    }

    /// All names: "Anna, Ben and Carla".
    static func joined(_ names: [String], _ last: String = "and") -> String {
        guard let final = names.last, names.count > 1 else { return names.first ?? "" }
        return names.dropLast().joined(separator: ", ") + " \(last) \(final)"
    }
}

extension Int {
    /// The number with a word behind it: "1 session", "3 sessions".
    func of(_ word: String, plural: String? = nil) -> String {
        "\(self) \(self == 1 ? word : plural ?? word + "s")"
    }
}

extension Advice {
    /// One advice for all sessions of which the same is to be said, the latest first.
    static func sessions(
        _ sessions: [Session], _ facts: Facts, _ code: AdviceCode, _ words: String
    ) -> [Advice] {
        let findings = sessions.reversed().map {
            Finding(
                place: facts.place($0.location, in: .session($0.id)), words: "'\($0.title)'")
        }
        return all(
            code, findings,
            headline: sessions.count == 1
                ? "'\(sessions[0].title)' \(words)"
                : "\(sessions.count) sessions \(words)")
    }
}
