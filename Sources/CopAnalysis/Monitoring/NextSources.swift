import CopModel

/// What in a workspace could give rise to a topic of the next session, a property for each kind.
struct NextSources {
    let workspace: Workspace
    let calendar: RunCalendar
    let progress: RunProgress
    let agenda: QuestionAgenda
    let agreements: AgreementsKept
    let voice: DiaryVoice
    let done: DoneDifferently
    let functions: FieldFunctions
    let unknowns: Unknowns
    /// Whether much was taken out of the workspace.
    let isPartial: Bool

    /// After so many days without a look at it the ambition asks for one: half a year.
    static let daysWithoutAmbition = 182

    var asked: NextTopic? {
        guard let last = calendar.held.last else { return nil }
        let wishes = last.evaluation.compactMap(\.wish).sorted()
        guard last.howNext != nil || !wishes.isEmpty else { return nil }
        return .asked(at: last, howNext: last.howNext, wishes: wishes)
    }

    var promised: NextTopic? {
        let due = ResultsReview(workspace, calendar).due.map(\.story)
        guard !agreements.overdue.isEmpty || !due.isEmpty else { return nil }
        return .promised(overdue: agreements.overdue, lookBacks: due)
    }

    var persistent: NextTopic? {
        workspace.persistentQuestions(calendar).first.map(NextTopic.persistent)
    }

    var unheard: NextTopic? {
        unknowns.silent.isEmpty ? nil : .unheard(unknowns.silent)
    }

    /// The latest, since it is what people still have in mind.
    var diverging: NextTopic? { workspace.divergingMoments(calendar).last.map(NextTopic.diverging) }

    var unlanded: NextTopic? {
        let results = workspace.resultsWithoutDestination(calendar).sorted { $0.id < $1.id }
        let waiting = agenda.items.filter { $0.handOver?.standing == .waiting }
        guard !done.unchanged.isEmpty || !results.isEmpty || !waiting.isEmpty else { return nil }
        return .unlanded(unchanged: done.unchanged, results: results, waiting: waiting)
    }

    /// Of a single function nobody can say that it is the weakest.
    var weakest: NextTopic? {
        functions.scored.count > 1 ? .weakest(functions.weakest) : nil
    }

    var staleAmbition: NextTopic? {
        guard hasAmbition, let day = lookedAtAmbition ?? workspace.cop.start,
            day.days(until: calendar.asOf) > Self.daysWithoutAmbition
        else { return nil }
        return .ambition(since: lookedAtAmbition)
    }

    var freshAmbition: NextTopic? {
        hasAmbition && staleAmbition == nil ? .ambition(since: lookedAtAmbition) : nil
    }

    /// What nobody noted, in the order in which the method comes to it.
    var gaps: [NextTopic.Gap] {
        guard !isPartial else { return [] }
        let last = calendar.held.last
        let isMissing: (NextTopic.Gap) -> Bool = { gap in
            switch gap {
            case .sharing: workspace.cop.agreements.sharing.rule == nil
            case .ambition: !hasAmbition
            case .agenda: agenda.items.isEmpty
            case .diaries: last != nil && voice.entries == 0
            case .evaluation: last.map(\.evaluation.isEmpty) ?? false
            case .survey: last != nil && progress.isHalfWay && unknowns.survey == nil
            case .functions: last != nil && progress.isHalfWay && functions.scored.isEmpty
            }
        }
        return NextTopic.Gap.allCases.filter(isMissing)
    }

    var open: NextTopic? { agenda.items(.open).first.map(NextTopic.open) }

    var round: NextTopic? { calendar.held.isEmpty ? nil : .round }

    /// Whether there is anything to hold what happened against.
    private var hasAmbition: Bool {
        let yields = workspace.domain.yields
        let hopes = yields.individual + yields.organisation + yields.field + yields.initiator
        return workspace.domain.question != nil || !hopes.isEmpty
    }

    /// The last day on which the ambition was revised, or the film of success told again.
    private var lookedAtAmbition: Day? {
        let revised = workspace.reflections.revisions.compactMap {
            calendar.day($0.date, $0.decidedAt)
        }
        let told = workspace.domain.vision.retellings.compactMap(\.date)
        return (revised + told).filter { !calendar.isLater($0) }.max()
    }
}
