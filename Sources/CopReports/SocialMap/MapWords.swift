import CopAnalysis
import CopModel
import CopTemplates

/// The words and numbers of the social map in the language of the report.
struct MapWords {
    let phrases: Phrases
    private let terms: Terms
    /// The labels of the community's own kinds of tie.
    private let labels: [String: String]

    init(_ phrases: Phrases) {
        self.phrases = phrases
        terms = phrases.terms
        labels = Dictionary(
            phrases.workspace.network.kinds.map { ($0.id, $0.label) },
            uniquingKeysWith: { first, _ in first })
    }

    subscript(key: String) -> String { terms["map.\(key)"] }

    func callAsFunction(_ key: String, _ values: KeyValuePairs<String, String>) -> String {
        terms("map.\(key)", values)
    }

    /// What a kind of tie is called, as a verb between two names.
    func kind(_ id: String) -> String {
        if TieKind.builtIn.contains(id) { return terms["tie.\(id)"] }
        guard let label = labels[id], !label.isEmpty else { return id }
        return label
    }

    func level(_ level: SystemLevel?) -> String {
        self["level.\(level?.rawValue ?? "unknown")"]
    }

    /// `1 person`, `5 people`.
    func count(_ key: String, _ number: Int) -> String {
        phrases.counted("map.\(key)", number)
    }

    /// A number in the language of the report; what is undefined says so.
    func number(_ value: Double?, decimals: Int = 2) -> String {
        value.map { phrases.number($0, decimals: decimals) } ?? self["undefined"]
    }

    /// The names of people, organisations and coalitions in alphabetical order, as running text;
    /// of many the first few and the number of the others. Nil where there are none.
    func names(_ ids: [String], atMost limit: Int = .max) -> String? {
        let names = sorted(ids, by: \.self).map { phrases.workspace.name(of: $0) }
        guard names.count > limit else { return phrases.list(names) }
        let others = names.count - (limit - 1)
        return phrases.list(names.prefix(limit - 1) + [self("others", ["n": String(others)])])
    }

    /// In alphabetical order of the names that the ids stand for, accents and case aside; equals
    /// stay in their order.
    func sorted<Element>(_ elements: [Element], by id: (Element) -> String) -> [Element] {
        phrases.alphabetical(elements) { phrases.workspace.name(of: id($0)) }
    }
}

extension MapWords {
    /// Who answered the last survey, in a line: `12 of 15 asked answered (80%), 2 March 2026`.
    func response(_ survey: SurveyResponse?) -> String {
        guard let survey else { return self["response.none"] }
        let date = phrases.date(survey.date)
        guard let rate = survey.rate else { return self("response.unknown", ["date": date]) }
        return self(
            "response",
            [
                "answered": String(survey.answered.count), "asked": String(survey.asked.count),
                "rate": phrases.percentage(rate), "date": date,
            ])
    }

    /// The same in a few words: `12 of 15`.
    func answered(_ survey: SurveyResponse?) -> String {
        guard let survey else { return self["answered.none"] }
        guard !survey.asked.isEmpty else { return self["answered.unknown"] }
        return self(
            "answered",
            [
                "answered": String(survey.answered.count), "asked": String(survey.asked.count),
            ])
    }
}
