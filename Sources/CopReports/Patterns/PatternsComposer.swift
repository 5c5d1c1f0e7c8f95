import CopAnalysis
import CopModel
import CopTemplates

/// Puts a language of patterns into words.
struct PatternsComposer {
    typealias View = PatternsView

    let phrases: Phrases

    var terms: Terms { phrases.terms }

    /// A word of this report.
    subscript(key: String) -> String { terms["patterns.\(key)"] }

    func callAsFunction(_ key: String, _ values: KeyValuePairs<String, String>) -> String {
        terms("patterns.\(key)", values)
    }

    func view(_ language: PatternLanguage, asOf: Day) -> View {
        View(
            title: phrases.workspace.cop.title, day: asOf.description, asOf: phrases.date(asOf),
            count: phrases.counted("patterns.count", language.entries.count),
            hasPatterns: !language.entries.isEmpty, patterns: language.entries.map(item),
            unearned: language.unearned.map { entry in
                .init(
                    name: entry.pattern.name, stars: stars(entry.pattern) ?? "",
                    cases: phrases.count("cases", entry.pattern.caseCount))
            },
            rings: language.rings.map { ring in
                (ring + ring.prefix(1)).map { "“\($0.name)”" }.joined(separator: " → ")
            },
            alone: names(language.alone.map(\.pattern)))
    }

    /// One star after the other, of two.
    func stars(_ pattern: Pattern) -> String? {
        pattern.confidence.map { stars in
            let full = min(max(stars, 0), 2)
            return String(repeating: "★", count: full) + String(repeating: "☆", count: 2 - full)
        }
    }

    private func names(_ patterns: [Pattern]) -> String? {
        phrases.list(patterns.map { "“\($0.name)”" })
    }

    private func item(_ entry: PatternLanguage.Entry) -> View.Item {
        let pattern = entry.pattern
        let isDrawn = pattern.diagram?.contains(where: \.isNewline) == true
        return .init(
            id: pattern.id, name: pattern.name, stars: stars(pattern),
            confidence: pattern.confidence, picture: pattern.picture, context: pattern.context,
            larger: names(entry.larger), problem: pattern.problem, forces: pattern.forces,
            therefore: pattern.therefore, diagram: isDrawn ? nil : pattern.diagram,
            drawing: isDrawn ? pattern.diagram : nil, smaller: names(entry.smaller),
            cases: entry.cases.map {
                .init(title: $0.title, who: $0.person.isEmpty ? nil : phrases.names($0.person))
            },
            caseCount: pattern.caseCount, by: phrases.names(pattern.by),
            date: pattern.date.map(phrases.date), missing: missing(pattern))
    }

    private func missing(_ pattern: Pattern) -> String? {
        let parts: KeyValuePairs = [
            "context": pattern.context, "problem": pattern.problem, "forces": pattern.forces,
            "therefore": pattern.therefore,
        ]
        return phrases.list(parts.filter { $0.value == nil }.map { self["part.\($0.key)"] })
    }
}
