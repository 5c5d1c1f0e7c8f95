import CopAnalysis
import CopModel
import CopTemplates

/// Puts the results into words.
struct ResultsComposer {
    typealias View = ResultsView

    let review: ResultsReview
    let audience: Audience
    let phrases: Phrases

    var workspace: Workspace { phrases.workspace }

    subscript(key: String) -> String { phrases.terms["results.\(key)"] }

    func words(_ key: String, _ values: KeyValuePairs<String, String>) -> String {
        phrases.terms("results.\(key)", values)
    }

    var view: View {
        // What one person learned to do is theirs: the group hears how much there is, no more.
        let competences = review.competences
        return View(
            title: workspace.cop.title, asOf: review.asOf.description,
            date: phrases.date(review.asOf), levels: levels.map(name),
            isEmpty: review.results.isEmpty && review.stories.isEmpty,
            hasStories: !review.stories.isEmpty,
            hasPotential: review.results.contains { $0.cycle == .potential },
            cycles: cycles, stories: stories, due: review.due.map { lookBack($0.story, $0.day) },
            ahead: review.ahead.map { lookBack($0.story, $0.day) },
            undated: review.stories.filter { $0.lookBack == .undated }.map(\.story.title),
            publications: review.publications.map(publication),
            notReached: phrases.list(review.notReached.map { self["audience.\($0.rawValue)"] }),
            withoutEvidence: review.withoutEvidence.map { $0.text.excerpt(limit: 110) },
            withoutDestination: review.withoutDestination.map { $0.text.excerpt(limit: 110) },
            competenceCount: competences.count,
            competenceNote: competences.isEmpty
                ? nil : phrases.counted("results.competences", competences.count),
            competences: audience == .facilitators
                ? competences.map { View.Competence(id: $0.id, text: $0.text) } : [])
    }

    // MARK: - By cycle and level

    /// The four that a result can be for; and nobody, as far as that occurs.
    private var levels: [CopResult.Level?] {
        CopResult.Level.allCases + (review.results.contains { $0.level == nil } ? [nil] : [])
    }

    private func name(_ level: CopResult.Level?) -> String {
        self["level.\(level?.rawValue ?? "unknown")"]
    }

    private var cycles: [View.Cycle] {
        let results = Dictionary(grouping: review.results, by: \.cycle)
        let all: [ValueCycle?] = ValueCycle.allCases + [nil]
        return all.compactMap { cycle in
            let ofCycle = results[cycle] ?? []
            if cycle == nil, ofCycle.isEmpty { return nil }
            let stories = review.stories.count { $0.story.cycles.contains { $0 == cycle } }
            let counts = levels.map { level in ofCycle.count { $0.level == level } }
            return View.Cycle(
                id: cycle?.rawValue, name: name(cycle).atStart,
                meaning: self["cycle.\(cycle?.rawValue ?? "unknown").meaning"],
                counts: counts.map { $0 == 0 ? nil : $0 },
                storyCount: stories == 0 ? nil : stories, results: ofCycle.map(result))
        }
    }

    func name(_ cycle: ValueCycle?) -> String { self["cycle.\(cycle?.rawValue ?? "unknown")"] }

    private func result(_ result: CopResult) -> View.Result {
        let day = result.date ?? result.session.flatMap { workspace.session($0.id)?.date }
        let facts = [
            result.form.flatMap { $0 == .other ? nil : self["form.\($0.rawValue)"] },
            result.level.map { phrases.terms["summary.level.\($0.rawValue)"] },
            day.map(phrases.date),
        ].compactMap { $0 }
        return View.Result(
            id: result.id, text: result.text,
            facts: facts.isEmpty ? nil : facts.joined(separator: ", "),
            by: phrases.names(result.by),
            organisation: result.organisation.map { workspace.name(of: $0.id) },
            destination: result.destination, evidence: result.evidence)
    }

    // MARK: - Told outside

    private func publication(_ publication: Publication) -> View.Publication {
        View.Publication(
            id: publication.id, title: publication.title, date: publication.date.map(phrases.date),
            kind: publication.kind.flatMap {
                $0 == .other ? nil : self["publication.\($0.rawValue)"]
            },
            audience: publication.audience.map { self["audience.\($0.rawValue)"] },
            by: phrases.names(publication.by), place: publication.place,
            checkedWith: publication.checkedWith)
    }
}
