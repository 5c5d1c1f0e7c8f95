import CopModel

/// What came of it up to a day, and how it was told (step 9; Wenger, Trayner & De Laat 2011).
///
/// Nothing depends on the order of the records.
public struct ResultsReview: Sendable {
    public let asOf: Day
    /// The results of the community, the latest first.
    public let results: [CopResult]
    /// What one person learned to do: theirs, and never told to others.
    public let competences: [CopResult]
    /// The value stories with how it stands with what they hope for, in the order in which they
    /// were told.
    public let stories: [(story: ValueStory, lookBack: StoryLookBack)]
    /// In the order in which they came out; what has no date, such as what is in preparation, last.
    public let publications: [Publication]
    /// Results that nothing shows.
    public let withoutEvidence: [CopResult]
    /// Results that are on their way nowhere, here and in the ledger of step 4.
    public let withoutDestination: [CopResult]
    /// Those whom nothing was made for yet; no commissioner where there is none.
    public let notReached: [Publication.Readership]

    public init(_ workspace: Workspace, asOf: Day) {
        self.init(workspace, RunCalendar(workspace, asOf: asOf))
    }

    init(_ workspace: Workspace, _ calendar: RunCalendar) {
        asOf = calendar.asOf
        let results = workspace.namedResults(calendar)
        let homeless = Set(workspace.resultsWithoutDestination(calendar).map(\.id))
        self.results = results
        competences = workspace.results.results.filter {
            $0.competence == true && !calendar.isLater(calendar.day($0.date, $0.session))
        }.sorted { $0.id < $1.id }
        stories = workspace.results.stories.filter { !calendar.isLater($0.date) }
            .sorted { ($0.date?.number ?? .max, $0.id) < ($1.date?.number ?? .max, $1.id) }
            .map { ($0, StoryLookBack(of: $0, on: calendar.asOf)) }
        publications = workspace.results.publications.filter { !calendar.isLater($0.date) }
            .sorted { ($0.date?.number ?? .max, $0.id) < ($1.date?.number ?? .max, $1.id) }
        withoutEvidence = results.filter { $0.evidence == nil }
        withoutDestination = results.filter { homeless.contains($0.id) }
        let reached = Set(publications.compactMap(\.audience))
        let hasCommissioner = !workspace.people(in: .commissioner).isEmpty
        notReached = Publication.Readership.allCases.filter {
            !reached.contains($0) && ($0 != .commissioner || hasCommissioner)
        }
    }

    /// The stories that somebody should have looked back on by now, those that wait longest first.
    public var due: [(story: ValueStory, day: Day)] {
        stories.compactMap { story, lookBack in
            if case .due(let day) = lookBack { (story, day) } else { nil }
        }.sorted { ($0.day, $0.story.id) < ($1.day, $1.story.id) }
    }

    /// The stories that are still to be looked back on, the next first.
    public var ahead: [(story: ValueStory, day: Day)] {
        stories.compactMap { story, lookBack in
            if case .ahead(let day) = lookBack { (story, day) } else { nil }
        }.sorted { ($0.day, $0.story.id) < ($1.day, $1.story.id) }
    }
}
