import CopModel

/// What managers may know of a community on a day, and how much they may not.
///
/// Nobody's name, learning question, diary, competence, minutes or evaluation is in it. Unless the
/// group decided to be open, neither are its organisations, its results and what else it wrote for
/// itself: then there are numbers, and the texts that were written for outsiders (step 6; method:
/// competences and learning questions never reach managers). Texts that name somebody are left out.
public struct ManagerSummary: Sendable {
    public let asOf: Day
    /// Whether the group decided to be open.
    public let isOpen: Bool
    /// Nil when it names somebody who is not to be known.
    public let title: String?
    public let question: String?
    /// From the picture of success: who does what, else what there is to see.
    public let vision: String?
    /// What it is to bring to the organisations.
    public let yields: [String]
    /// The latest lasting signals, when the group is open.
    public let signals: [String]
    public let participation: Participation
    public let progress: Progress
    /// What came of it, the furthest first, when the group is open.
    public let results: [Landing]
    /// Results that managers may know of, by whom they are for.
    public let resultCounts: [(level: CopResult.Level?, count: Int)]
    /// How far what is carried through has come.
    public let carriedThrough: [(status: CarryThrough.Status, count: Int)]
    public let withheld: Withheld

    /// A result and where it lands.
    public struct Landing: Sendable {
        public let text: String
        public let destination: String?
        public let status: CarryThrough.Status?
    }
}

extension ManagerSummary {
    public init(of workspace: Workspace, asOf: Day) {
        let isOpen = workspace.cop.agreements.sharing.rule == .open
        var screen = SummaryScreen(workspace, isOpen: isOpen)
        let domain = workspace.domain
        let calendar = RunCalendar(workspace, asOf: asOf)

        self.asOf = asOf
        self.isOpen = isOpen
        title = screen.passed(workspace.cop.title)
        question = screen.passed(domain.question)
        vision = screen.passed(domain.vision.whoDoesWhat) ?? screen.passed(domain.vision.see)
        yields = domain.yields.organisation.compactMap { screen.passed($0) }

        let lasting = workspace.signals.signals.filter {
            $0.lasting == true && !calendar.isLater($0.noticed)
        }.sorted { ($0.noticed?.number ?? .min) > ($1.noticed?.number ?? .min) }
        signals = isOpen ? lasting.compactMap { screen.passed($0.text) } : []
        if !isOpen { screen.withhold(.signals, lasting.count) }

        participation = Participation(workspace, calendar, isOpen: isOpen, &screen)
        progress = Progress(workspace, calendar)

        let results = workspace.results.results.filter {
            !calendar.isLater(calendar.day($0.date, $0.session))
        }
        let competences = results.count { $0.competence == true }
        let known = results.filter { $0.competence != true && Audience.group.maySee($0.visibility) }
        screen.withhold(.competences, competences)
        screen.withhold(.results, results.count - competences - (isOpen ? known.count : 0))
        let entries = workspace.embedding.entries.filter {
            $0.kind != .lever && !calendar.isLater($0.since)
        }
        self.results = isOpen ? Self.landings(of: known, entries, calendar, &screen) : []
        resultCounts = Self.counts(of: known.map(\.level))
        let statuses: [CarryThrough.Status] = [.embedded, .agreed, .underWay, .idea, .stopped]
        carriedThrough = statuses.compactMap { status in
            let count = entries.count { $0.status == status }
            return count == 0 ? nil : (status, count)
        }
        screen.withholdWhatNeverReachesManagers(
            of: workspace, calendar, organisations: participation.organisations)
        withheld = screen.withheld
    }

    /// The results whose texts name nobody, those that have landed first, then those of most
    /// worth, then the latest.
    private static func landings(
        of results: [CopResult], _ entries: [CarryThrough], _ calendar: RunCalendar,
        _ screen: inout SummaryScreen
    ) -> [Landing] {
        let statuses = Dictionary(
            entries.compactMap { entry in entry.result.map { ($0.id, entry.status) } },
            uniquingKeysWith: { max(rank($0), rank($1)) == rank($0) ? $0 : $1 })
        let ranked = results.enumerated().map { position, result in
            let status = statuses[result.id] ?? nil
            let day = calendar.day(result.date, result.session)?.number ?? .min
            return (result, status, key: (rank(status), rank(result.cycle), day, -position))
        }
        .sorted { $0.key > $1.key }
        return ranked.compactMap { result, status, _ in
            screen.passed(result.text).map {
                Landing(text: $0, destination: screen.passed(result.destination), status: status)
            }
        }
    }

    private static func rank(_ status: CarryThrough.Status?) -> Int {
        switch status {
        case .embedded: 4
        case .agreed: 3
        case .underWay: 2
        case .idea: 1
        case .stopped, nil: 0
        }
    }

    private static func rank(_ cycle: ValueCycle?) -> Int {
        switch cycle {
        case .realised: 4
        case .applied: 3
        case .reframing, .strategic, .enabling: 2
        case .potential: 1
        case .immediate, nil: 0
        }
    }

    private static func counts(
        of levels: [CopResult.Level?]
    ) -> [(level: CopResult.Level?, count: Int)] {
        let all: [CopResult.Level?] = CopResult.Level.allCases + [nil]
        return all.compactMap { level in
            let count = levels.count { $0 == level }
            return count == 0 ? nil : (level, count)
        }
    }
}
