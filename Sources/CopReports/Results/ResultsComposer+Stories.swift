import CopAnalysis
import CopModel

extension ResultsComposer {
    /// The stories in full, each with its path through the cycles as its teller gave it.
    var stories: [View.Story] {
        let texts = Dictionary(
            review.results.map { ($0.id, $0.text) }, uniquingKeysWith: { first, _ in first })
        return review.stories.map { story, lookBack in
            View.Story(
                id: story.id, title: story.title, who: workspace.name(of: story.by.id),
                date: story.date.map(phrases.date), steps: steps(of: story),
                path: story.cycles.isEmpty
                    ? nil : story.cycles.map(name).joined(separator: " → "),
                text: story.text, aspired: story.aspired, waiting: waiting(lookBack),
                lookBack: story.lookBack.map(phrases.date), lookedBack: found(lookBack),
                results: story.results.compactMap { texts[$0.id]?.excerpt(limit: 110) })
        }
    }

    /// Where in the story each cycle comes; one that it comes back to has two numbers.
    private func steps(of story: ValueStory) -> [String?] {
        ValueCycle.allCases.map { cycle in
            let places = story.cycles.indices.filter { story.cycles[$0] == cycle }
            return places.isEmpty
                ? nil : places.map { String($0 + 1) }.joined(separator: ", ")
        }
    }

    private func found(_ lookBack: StoryLookBack) -> String? {
        if case .done(let found) = lookBack { found } else { nil }
    }

    private func waiting(_ lookBack: StoryLookBack) -> String? {
        switch lookBack {
        case .due(let day): words("look-back.due", ["date": phrases.date(day)])
        case .ahead(let day): words("look-back.ahead", ["date": phrases.date(day)])
        case .undated: self["look-back.undated"]
        case .done, .nothing: nil
        }
    }

    func lookBack(_ story: ValueStory, _ day: Day) -> View.LookBack {
        View.LookBack(
            id: story.id, title: story.title, who: workspace.name(of: story.by.id),
            day: day.description, date: phrases.date(day), aspired: story.aspired)
    }
}
