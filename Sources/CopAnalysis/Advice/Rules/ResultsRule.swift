import CopModel

extension Rule {
    /// What is not named does not exist, a hope is looked back on, and what one person learned to
    /// do is theirs (step 9).
    static let results = Rule(code: .results, from: [.results]) { facts in
        nothingNamed(facts) + notLookedBack(facts) + publicCompetences(facts)
    }

    private static func nothingNamed(_ facts: Facts) -> [Advice] {
        let results = facts.workspace.results
        guard facts.progress.isHalfWay, !facts.held.isEmpty,
            !results.results.contains(where: {
                facts.counts(facts.calendar.day($0.date, $0.session))
            }),
            !results.stories.contains(where: { facts.counts($0.date) })
        else { return [] }
        return [
            Advice(
                .results, "no result is named, half-way through the run",
                at: facts.place(results.location, in: .results))
        ]
    }

    private static func notLookedBack(_ facts: Facts) -> [Advice] {
        let due = facts.workspace.results.stories.compactMap { story -> (ValueStory, Day)? in
            guard let day = story.lookBack, day <= facts.asOf, story.lookedBack == nil else {
                return nil
            }
            return (story, day)
        }.sorted { ($0.1, $0.0.id) < ($1.1, $1.0.id) }
        let findings = due.map {
            Finding(
                place: facts.place($0.0.location, in: .results), words: "to look back on \($0.1)")
        }
        guard let (first, day) = due.first else { return [] }
        return Advice.all(
            .results, findings,
            headline: due.count == 1
                ? "the day to look back on the story '\(first.id)' was \(day)"
                : "\(due.count) stories wait to be looked back on, the first since \(day)")
    }

    private static func publicCompetences(_ facts: Facts) -> [Advice] {
        let shown = facts.workspace.results.results.filter {
            $0.competence == true && $0.visibility == .public
                && facts.counts(facts.calendar.day($0.date, $0.session))
        }
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
