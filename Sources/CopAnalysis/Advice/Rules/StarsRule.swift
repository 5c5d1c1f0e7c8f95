import CopModel

extension Rule {
    /// Stars are earned by cases (step 4; Alexander): each needs one that bears the pattern out.
    static let stars = Rule(code: .stars, from: [.patterns]) { facts in
        let patterns = facts.workspace.patterns.filter {
            $0.unearnedStars > 0 && facts.counts($0.date)
        }
        let words = patterns.map {
            "\(($0.confidence ?? 0).of("star")), \($0.caseCount.of("case"))"
        }
        let findings = zip(patterns, words).map {
            Finding(place: facts.place($0.location, in: .pattern($0.id)), words: $1)
        }
        return Advice.all(
            .stars, findings,
            headline: patterns.count == 1
                ? "the pattern '\(patterns[0].id)' has \(words[0])"
                : "\(patterns.count) patterns have more stars than cases")
    }
}
