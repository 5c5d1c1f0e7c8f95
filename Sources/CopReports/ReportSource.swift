import CopAnalysis
import CopModel
import CopTemplates

/// What the pages of a kind of report are made from, and what several of them show: of a large
/// workspace an analysis takes longer than a page of it, so it is made once for all of them.
struct ReportSource: Sendable {
    /// What the audience may see.
    let view: Disclosure.View
    let phrases: Phrases
    let templates: TemplateLibrary
    let renderer: TemplateRenderer
    let documents: DocumentMaker
    private let options: ReportOptions

    private let madeHistory = Once<LearningHistory>()
    private let madeTimeline = Once<Timeline>()
    private let madeMap = Once<SocialMap>()
    private let madeEarlierMap = Once<SocialMap?>()
    private let madePicture = Once<SocialMapPicture>()
    private let madeReviews = Once<SessionReviews>()

    /// - Parameter options: those that all pages share; none of the rest counts here.
    init(
        _ view: Disclosure.View, _ options: ReportOptions, _ terms: Terms,
        _ templates: TemplateLibrary, _ renderer: TemplateRenderer
    ) {
        self.view = view
        self.options = options
        self.templates = templates
        self.renderer = renderer
        phrases = Phrases(view.workspace, terms)
        documents = DocumentMaker(
            workspace: view.workspace, asOf: options.asOf, phrases: phrases)
    }

    var workspace: Workspace { view.workspace }

    /// The story of the community, or of the person whom the report is about.
    var history: LearningHistory {
        madeHistory {
            LearningHistory(of: workspace, asOf: options.asOf, person: options.person)
        }
    }

    var timeline: Timeline { madeTimeline { Timeline(of: workspace, asOf: options.asOf) } }

    /// The map of the day, all kinds of tie together.
    var map: SocialMap { madeMap { SocialMap(workspace, on: options.asOf) } }

    /// The same of the day that it is compared with; nil when there is none.
    var earlierMap: SocialMap? {
        madeEarlierMap { options.compare.map { SocialMap(workspace, on: $0) } }
    }

    /// The picture of the map, both days in one where two are compared, all kinds of tie together.
    var mapPicture: SocialMapPicture { madePicture { mapPicture(of: nil) } }

    /// The picture of one of the days; nil for both.
    func mapPicture(of day: MapScope.Moment?) -> SocialMapPicture {
        let comparison = earlierMap.map { MapComparison(from: $0, to: map) }
        return SocialMapPicture(
            workspace, MapScope(map, comparison, day: day), MapWords(phrases))
    }

    var reviews: SessionReviews { madeReviews { SessionReviews(workspace, asOf: options.asOf) } }
}
