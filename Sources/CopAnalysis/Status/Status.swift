import CopModel

/// Where a community stands on a day: the ten steps, and what asks for attention.
public struct Status: Sendable {
    public let asOf: Day
    public let progress: RunProgress
    /// The session to come: one of the day itself counts as long as nothing is noted of it.
    public let nextSession: Session?
    /// Sessions whose day has passed, and of which nothing was noted.
    public let unnoted: [Session]
    /// The ten steps of the method in their order.
    public let steps: [StepStatus]
    /// Agreements that should have been kept by now, the oldest first.
    public let overdue: [Action]
    public let silent: [SilentParticipant]
    public let persistent: [PersistentQuestion]

    public init(_ workspace: Workspace, asOf: Day) {
        let calendar = RunCalendar(workspace, asOf: asOf)
        self.asOf = asOf
        progress = RunProgress(workspace, calendar)
        let unheld = calendar.sessions.filter { $0.status == .planned } + calendar.ahead
        nextSession = unheld.first { $0.date >= asOf && $0.status != .cancelled }
        unnoted = unheld.filter { $0.date < asOf }
        overdue = workspace.actions.actions.filter { $0.isOverdue(on: asOf) }
            .sorted { ($0.due ?? asOf, $0.id) < ($1.due ?? asOf, $1.id) }
        silent = workspace.silentParticipants(calendar)
        persistent = workspace.persistentQuestions(calendar)
        let advice = Dictionary(
            grouping: workspace.advice(asOf: asOf), by: \.code.shownUnder)
        let standings = StepStandings(workspace, calendar)
        steps = (1...10).map { step in
            StepStatus(
                step: step, standings: standings.of(step), advice: advice[step] ?? [])
        }
    }
}

/// How one step of the method stands.
public struct StepStatus: Sendable {
    /// 1 to 10.
    public let step: Int
    /// What is there; what is not there at all is left out.
    public let standings: [Standing]
    /// What is missing, in the order of the rules.
    public let advice: [Advice]

    public var state: State {
        if !advice.isEmpty { return standings.isEmpty ? .nothing : .incomplete }
        return standings.isEmpty ? .nothing : .inOrder
    }

    public enum State: String, Sendable {
        case nothing, incomplete
        case inOrder = "in-order"
    }
}

extension AdviceCode {
    /// The step under which it is shown: what comes before the first belongs to the first, and
    /// who moderates the community to its facilitation.
    fileprivate var shownUnder: Int { max(1, step ?? 5) }
}
