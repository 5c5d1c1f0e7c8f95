import CopAnalysis

extension SocialMapView.FigureView {
    /// The figures of a map, in the order in which they are read.
    static func all(of map: SocialMap, _ words: MapWords) -> [Self] {
        let figures = map.figures
        let isolated = figures.components.count { $0.count == 1 }
        let answered = figures.reciprocity.map { $0 * Double(figures.directedTieCount) } ?? 0
        let betweenness = figures.betweenness.values.max()
        func figure(
            _ id: String, _ value: Double?, _ values: KeyValuePairs<String, String> = [:]
        ) -> Self {
            Self(id, value, sentence(id, value, words, values), words, map.survey)
        }
        return [
            figure("density", figures.density, ["n": percent(figures.density)]),
            figure(
                "reciprocity", figures.reciprocity,
                ["n": String(Int(answered.rounded())), "all": String(figures.directedTieCount)]),
            figure("centralisation", figures.centralisation),
            figure("betweenness", betweenness, ["n": percent(betweenness)]),
            components(figures.components.count, isolated: isolated, words, map.survey),
            figure("core", figures.coreFit),
        ]
            + figures.borders.filter { $0.index != nil || !words.phrases.workspace.isAnonymous }
            .map { border in
                figure(
                    "borders.\(border.border.rawValue)", border.index,
                    ["n": String(border.external), "all": String(border.external + border.inside)])
            }
    }

    /// A number as the data has it.
    static func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }

    private init(
        _ id: String, _ value: Double?, text: String? = nil, _ meaning: String, _ words: MapWords,
        _ survey: SurveyResponse?
    ) {
        self.id = id
        name = words["figure.\(id)"]
        self.value = value.map(Self.rounded)
        self.text = text ?? words.number(value)
        self.meaning = meaning
        source = words["figure.\(id).source"]
        response = words.answered(survey)
    }

    private static func percent(_ share: Double?) -> String {
        String(Int(((share ?? 0) * 100).rounded()))
    }

    /// The sentence that fits a figure: one for a value, one for its absence.
    private static func sentence(
        _ id: String, _ value: Double?, _ words: MapWords, _ values: KeyValuePairs<String, String>
    ) -> String {
        guard value != nil else { return words["figure.\(id).undefined"] }
        // One of many, and the only one, have a sentence of their own.
        let isOne = { (key: String) in values.contains { $0 == (key, "1") } }
        let sentence = isOne("all") ? "only" : isOne("n") ? "single" : "meaning"
        return words("figure.\(id).\(sentence)", values)
    }

    private static func components(
        _ count: Int, isolated: Int, _ words: MapWords, _ survey: SurveyResponse?
    ) -> Self {
        let key =
            switch (count, isolated) {
            case (0, _): "undefined"
            case (1, _): "one"
            case (_, 0): "many"
            default: "isolated"
            }
        let meaning = words("figure.components.\(key)", ["n": words.count("parties", isolated)])
        return Self("components", Double(count), text: String(count), meaning, words, survey)
    }
}
