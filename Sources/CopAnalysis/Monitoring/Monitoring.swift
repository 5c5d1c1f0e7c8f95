import CopModel

/// Reflexive monitoring of a community on a day: what it set out to do beside what its files show,
/// at the levels of participants, group, organisations and field, to learn and to adjust rather
/// than to account (step 7; Van Mierlo et al. 2010).
///
/// Nothing in it ranks people, and what is not known stands beside what is.
public struct Monitoring: Sendable {
    public let asOf: Day
    public let progress: RunProgress

    // Observe.
    public let levels: [LevelPicture]
    public let indicators: [IndicatorCourse]
    public let pulses: [SessionPulse]
    public let voice: DiaryVoice
    public let evidence: DiaryEvidence
    public let done: DoneDifferently
    public let ownership: Ownership
    public let agreements: AgreementsKept
    public let agenda: QuestionAgenda
    public let managers: [OrganisationManagers]
    public let network: [NetworkChange]
    public let functions: FieldFunctions

    // Analyse.
    public let persistent: [PersistentQuestion]
    /// Moments that people read differently, by day.
    public let diverging: [Moment]
    public let unknowns: Unknowns

    // Reflect.
    public let reframings: Reframings
    /// What those see who were not part of it, by day.
    public let outsideViews: [LearningHistory.OutsideView]

    // Adjust.
    public let next: NextTopics

    /// - Parameter isPartial: whether much was taken out of the workspace, as it is for the public:
    ///   then nobody is called silent, and nothing is said to be missing that may well be there.
    public init(_ workspace: Workspace, asOf: Day, isPartial: Bool = false) {
        let calendar = RunCalendar(workspace, asOf: asOf)
        let history = LearningHistory(of: workspace, asOf: asOf)
        self.asOf = asOf
        progress = RunProgress(workspace, calendar)
        levels = LevelPicture.all(in: workspace, calendar)
        indicators = IndicatorCourse.all(workspace, calendar)
        pulses = SessionPulse.all(in: workspace, calendar)
        voice = DiaryVoice(workspace, calendar)
        evidence = DiaryEvidence(workspace, calendar)
        done = DoneDifferently(workspace, calendar)
        ownership = Ownership(workspace, calendar)
        agreements = AgreementsKept(workspace, calendar)
        agenda = QuestionAgenda(workspace, calendar)
        managers = workspace.organisationManagers(calendar)
        network = NetworkChange.all(in: workspace, calendar)
        functions = FieldFunctions(workspace, calendar)
        persistent = workspace.persistentQuestions(calendar)
        diverging = workspace.divergingMoments(calendar)
        reframings = Reframings(workspace, agenda.items.map(\.course), calendar)
        outsideViews = Self.outsideViews(in: history)
        unknowns = Unknowns(
            workspace, calendar, pulses: pulses, agreements: agreements, history: history,
            functions: functions, isPartial: isPartial)
        next = NextTopics(
            NextSources(
                workspace: workspace, calendar: calendar, progress: progress, agenda: agenda,
                agreements: agreements, voice: voice, done: done, functions: functions,
                unknowns: unknowns, isPartial: isPartial))
    }

    private static func outsideViews(in history: LearningHistory) -> [LearningHistory.OutsideView] {
        (history.episodes.flatMap(\.reflections) + history.reflectionsOnWhole)
            .filter(\.isFromOutside)
            .sorted {
                ($0.reflection.date.order, $0.reflection.id)
                    < ($1.reflection.date.order, $1.reflection.id)
            }
    }
}
