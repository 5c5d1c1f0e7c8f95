import CopModel

/// How what is learned gets into organisations and the field, on a day (step 4).
///
/// Nothing depends on the order of the records.
public struct CarryingThrough: Sendable {
    public let asOf: Day
    /// The results of the ledger, the furthest first.
    public let results: [CarryThrough]
    /// The levers one by one, in the order of the method; `other` only where there is one.
    public let levers: [LeverUse]
    /// Results that are on their way nowhere, by date.
    public let withoutDestination: [CopResult]
    /// What is called embedded while nothing shows it.
    public let withoutEvidence: [CarryThrough]
    /// What is still on its way, and has nobody who sees to it.
    public let withoutOwner: [CarryThrough]
    /// What has stood where it is for longer than `patience` days, the longest first.
    public let waiting: [CarryThrough]
    /// What was stopped.
    public let stopped: [CarryThrough]
    public let organisations: [OrganisationManagers]

    /// After as many days a question of the knowledge agenda counts as persistent too (step 7).
    public static let patience = PersistentQuestion.mostDays

    public init(_ workspace: Workspace, asOf: Day) {
        self.init(workspace, RunCalendar(workspace, asOf: asOf))
    }

    init(_ workspace: Workspace, _ calendar: RunCalendar) {
        let entries = workspace.embedding.entries.filter { !calendar.isLater($0.since) }
            .sorted { $0.order < $1.order }
        let onTheirWay = entries.filter { $0.status != .stopped && $0.status != .embedded }
        asOf = calendar.asOf
        results = entries.filter { $0.kind != .lever }
        organisations = workspace.organisationManagers(calendar)
        let levers = Dictionary(
            grouping: entries.filter { $0.kind == .lever }, by: { $0.lever ?? .other })
        let traces = Self.traces(workspace, calendar, organisations)
        self.levers = CarryThrough.Lever.allCases.compactMap { lever in
            if lever == .other, levers[lever] == nil { return nil }
            return LeverUse(lever, levers[lever] ?? [], traces[lever])
        }
        withoutDestination = workspace.resultsWithoutDestination(calendar)
            .map { (calendar.day($0.date, $0.session)?.number ?? .max, $0) }
            .sorted { ($0.0, $0.1.id) < ($1.0, $1.1.id) }.map(\.1)
        withoutEvidence = entries.filter { $0.status == .embedded && $0.evidence == nil }
        withoutOwner = onTheirWay.filter { $0.owner.isEmpty }
        waiting = onTheirWay.filter { entry in
            entry.since.map { $0.days(until: calendar.asOf) > Self.patience } ?? false
        }.sorted { ($0.since?.number ?? 0, $0.id) < ($1.since?.number ?? 0, $1.id) }
        stopped = entries.filter { $0.status == .stopped }
    }

    /// What the files show of levers that have a place of their own.
    private static func traces(
        _ workspace: Workspace, _ calendar: RunCalendar, _ organisations: [OrganisationManagers]
    ) -> [CarryThrough.Lever: LeverUse.Trace] {
        let (fee, covenant) = (workspace.embedding.fee, workspace.embedding.covenant)
        let involved = organisations.count { !$0.managers.isEmpty }
        let people = workspace.participants(on: calendar.asOf)
            .compactMap { $0.organisation?.id }
            .reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
        let several = people.filter { $0.value > 1 }.keys.sorted()
        var traces: [CarryThrough.Lever: LeverUse.Trace] = [:]
        if involved > 0 { traces[.visibility] = .managers(involved, of: organisations.count) }
        if let amount = fee.amount, !calendar.isLater(fee.agreedOn) { traces[.fee] = .fee(amount) }
        if covenant.signedOn != nil || !covenant.parties.isEmpty,
            !calendar.isLater(covenant.signedOn)
        {
            traces[.covenant] = .covenant(
                parties: Set(covenant.parties).count, covenant.signedOn)
        }
        if !several.isEmpty { traces[.severalPeople] = .severalPeople(several) }
        return traces
    }
}

extension CarryThrough {
    /// The furthest first, then what is there longest, then by id.
    fileprivate var order: (Int, Int, String) {
        (status?.rank ?? Status.idea.rank, since?.number ?? .max, id)
    }
}
