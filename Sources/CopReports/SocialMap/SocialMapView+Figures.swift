import CopAnalysis

extension SocialMapView.FigureView {
    /// The figures of a map, in the order in which they are read.
    static func all(of map: SocialMap, _ words: MapWords) -> [Self] {
        let figures = map.figures
        let isolated = figures.components.count { $0.count == 1 }
        let answered = figures.reciprocity.map { $0 * Double(figures.directedTieCount) } ?? 0
        return [
            figure(
                "density", figures.density, words,
                ["n": String(Int(((figures.density ?? 0) * 100).rounded()))]),
            figure(
                "reciprocity", figures.reciprocity, words,
                ["n": String(Int(answered.rounded())), "all": String(figures.directedTieCount)]),
            figure("centralisation", figures.centralisation, words),
            components(figures.components.count, isolated: isolated, words),
            figure("core", figures.coreFit, words),
        ]
            + figures.borders.map { border in
                figure(
                    "borders.\(border.border.rawValue)", border.index, words,
                    ["n": String(border.external), "all": String(border.external + border.inside)])
            }
    }

    /// A figure with the sentence that fits it: one for a value, one for its absence.
    private static func figure(
        _ id: String, _ value: Double?, _ words: MapWords,
        _ values: KeyValuePairs<String, String> = [:]
    ) -> Self {
        // One of many, and the only one, have a sentence of their own.
        let isOne = { (key: String) in values.contains { $0 == (key, "1") } }
        let sentence = isOne("all") ? "only" : isOne("n") ? "single" : "meaning"
        return Self(
            id: id, name: words["figure.\(id)"],
            value: value.map { ($0 * 1000).rounded() / 1000 }, text: words.number(value),
            meaning: value == nil
                ? words["figure.\(id).undefined"] : words("figure.\(id).\(sentence)", values),
            source: words["figure.\(id).source"])
    }

    private static func components(_ count: Int, isolated: Int, _ words: MapWords) -> Self {
        let key =
            switch (count, isolated) {
            case (0, _): "undefined"
            case (1, _): "one"
            case (_, 0): "many"
            default: "isolated"
            }
        return Self(
            id: "components", name: words["figure.components"], value: Double(count),
            text: String(count),
            meaning: words("figure.components.\(key)", ["n": words.count("parties", isolated)]),
            source: words["figure.components.source"])
    }
}
