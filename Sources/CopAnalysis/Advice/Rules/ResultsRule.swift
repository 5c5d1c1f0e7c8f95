import CopModel

extension Rule {
    /// What is not named does not exist, a hope is looked back on, and what one person learned to
    /// do is theirs (step 9).
    static let results = Rule(code: .results, from: [.results]) { facts in
        let review = ResultsReview(facts.workspace, facts.calendar)
        return nothingNamed(review, facts) + notLookedBack(review, facts)
            + publicCompetences(review, facts)
    }

    private static func nothingNamed(_ review: ResultsReview, _ facts: Facts) -> [Advice] {
        guard facts.progress.isHalfWay, !facts.held.isEmpty,
            review.results.isEmpty, review.competences.isEmpty, review.stories.isEmpty
        else { return [] }
        return [
            Advice(
                .results, "no result is named, half-way through the run",
                at: facts.place(facts.workspace.results.location, in: .results))
        ]
    }

    private static func notLookedBack(_ review: ResultsReview, _ facts: Facts) -> [Advice] {
        let due = review.due
        let findings = due.map {
            Finding(
                place: facts.place($0.story.location, in: .results),
                words: "to look back on \($0.day)")
        }
        guard let (first, day) = due.first else { return [] }
        return Advice.all(
            .results, findings,
            headline: due.count == 1
                ? "the day to look back on the story '\(first.id)' was \(day)"
                : "\(due.count) stories wait to be looked back on, the first since \(day)")
    }

    private static func publicCompetences(_ review: ResultsReview, _ facts: Facts) -> [Advice] {
        let shown = review.competences.filter { $0.visibility == .public }
        let findings = shown.map {
            Finding(place: facts.place($0.location, in: .results), words: "public")
        }
        return Advice.all(
            .results, findings,
            headline: shown.count == 1
                ? "the individual competence '\(shown[0].id)' is marked public"
                : "\(shown.count) individual competences are marked public")
    }
}
