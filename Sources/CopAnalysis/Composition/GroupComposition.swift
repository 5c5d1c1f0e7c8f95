import CopModel

/// Who the group is on a day, beside what it meant to be (step 3).
public struct GroupComposition: Sendable {
    /// About twenty learn best from each other: fewer than twelve have too few views among them,
    /// more than twenty-five cannot all speak.
    public static let workableSizes = 12...25
    public static let idealSize = 20

    public let asOf: Day
    /// Who takes part, by id.
    public let participants: [Person]
    public let choices: CompositionChoices
    public let sectors: [Share<String>]
    public let levels: [Share<SystemLevel>]
    /// By id.
    public let organisations: [Share<String>]
    public let parties: [RelevantParty]
    /// Sectors of listed organisations from which nobody takes part, in alphabetical order.
    public let emptySectors: [String]
    public let emptyLevels: [SystemLevel]
    /// Who may join, by id.
    public let candidates: [Person]
    public let prospects: [Person]
    public let turnover: Turnover
    /// How many took part at each session that was held.
    public let sizes: [Int]
    public let intakes: OutstandingIntakes
    public let contracts: OutstandingContracts

    /// How many come from somewhere; nil for those of whom it is not known.
    public struct Share<Key: Hashable & Sendable>: Sendable {
        public let key: Key?
        public let people: Int
    }

    public init(_ workspace: Workspace, asOf: Day) {
        let calendar = RunCalendar(workspace, asOf: asOf)
        let people = workspace.participants(on: asOf)
        let employers = people.map { person in
            person.organisation.flatMap { workspace.organisation($0.id) }
        }
        self.asOf = asOf
        participants = people
        choices = CompositionChoices(of: people, workspace)
        sectors = Self.shares(employers.map { $0?.sector?.text }) { $0 }
        levels = Self.shares(employers.map { $0?.level }, by: \.rawValue)
        organisations = Self.shares(employers.map { $0?.id }) { $0 }
        parties = RelevantParty.all(workspace, among: people)
        let relevant = Self.relevantOrganisations(workspace)
        emptySectors = Set(relevant.compactMap { $0.sector?.text })
            .subtracting(sectors.compactMap(\.key)).sorted()
        let levels = Set(self.levels.compactMap(\.key))
        emptyLevels = SystemLevel.allCases.filter { !levels.contains($0) }
        candidates = workspace.people.filter { $0.status == .candidate }
        prospects = workspace.people.filter { $0.status == .prospect }
        turnover = Turnover(workspace, calendar)
        let participation = Participation(workspace)
        sizes = calendar.held.map { participation.count(on: $0.date) }
        intakes = OutstandingIntakes(of: people, workspace, calendar)
        contracts = OutstandingContracts(of: people, workspace, calendar)
    }

    /// Those with most people first, then in alphabetical order; what is not known comes last.
    private static func shares<Key: Hashable & Sendable>(
        _ keys: [Key?], by name: (Key) -> String
    ) -> [Share<Key>] {
        let counts = keys.reduce(into: [Key?: Int]()) { $0[$1, default: 0] += 1 }
        return counts.map { key, count in
            (share: Share(key: key, people: count), name: key.map(name) ?? "")
        }.sorted { left, right in
            if (left.share.key == nil) != (right.share.key == nil) { return right.share.key == nil }
            return (-left.share.people, left.name) < (-right.share.people, right.name)
        }.map(\.share)
    }

    /// The organisations around the question: not those that only facilitators and monitor are of.
    private static func relevantOrganisations(_ workspace: Workspace) -> [Organisation] {
        let team = workspace.people(in: .facilitator) + workspace.people(in: .monitor)
        let theirs = Set(team.compactMap { $0.organisation?.id })
        return workspace.organisations.filter { !theirs.contains($0.id) }
    }
}
