import CopAnalysis
import CopModel
import CopTemplates

/// Puts the composition of the group into words.
struct CompositionComposer {
    typealias View = CompositionView

    let group: GroupComposition
    let audience: Audience
    let phrases: Phrases

    var workspace: Workspace { phrases.workspace }

    subscript(key: String) -> String { phrases.terms["composition.\(key)"] }

    func words(_ key: String, _ values: KeyValuePairs<String, String>) -> String {
        phrases.terms("composition.\(key)", values)
    }

    /// As many organisations as a table has room for.
    private static let shownOrganisations = 25

    var view: View {
        let (sectors, levels) = (shares(group.sectors, sector), shares(group.levels, level))
        let isEmpty = group.participants.isEmpty
        let (known, unknown) = (
            group.organisations.filter { $0.key != nil },
            group.organisations.filter { $0.key == nil }
        )
        let shown = known.prefix(Self.shownOrganisations) + unknown
        return View(
            title: workspace.cop.title, asOf: group.asOf.description,
            date: phrases.date(group.asOf), people: group.participants.count, who: who,
            sizeNote: sizeNote, choices: choices, sectors: sectors, levels: levels,
            organisations: shares(shown) { workspace.name(of: $0) },
            otherOrganisations: others(known.dropFirst(Self.shownOrganisations)),
            missing: missing, present: names(of: .takesPart), unknown: names(of: .unknown),
            emptySectors: isEmpty ? nil : phrases.list(group.emptySectors.map(sector)),
            emptyLevels: isEmpty ? nil : phrases.list(group.emptyLevels.map(level)),
            candidates: listed("candidates", group.candidates),
            prospects: listed("prospects", group.prospects),
            turnover: group.turnover.days.map(change), fromTheStart: fromTheStart,
            line: group.sizes.count < 3 ? nil : Chart.sparkline(group.sizes),
            leftUndated: phrases.list(group.turnover.leftUndated.map(\.name)), papers: papers,
            asks: asks)
    }

    // MARK: - Size and origin

    private var who: String? {
        if group.participants.isEmpty { return nil }
        let known = group.organisations.count { $0.key != nil }
        let people = phrases.count("people", group.participants.count)
        guard known > 0 else { return people }
        return words(
            "who", ["people": people, "organisations": phrases.count("organisations", known)])
    }

    private var sizeNote: String {
        let (count, sizes) = (group.participants.count, GroupComposition.workableSizes)
        if count == 0 { return self["size.none"] }
        if count < sizes.lowerBound { return self["size.few"] }
        return self[count > sizes.upperBound ? "size.many" : "size.right"]
    }

    private func shares<Key>(
        _ shares: some Sequence<GroupComposition.Share<Key>>, _ name: (Key) -> String
    ) -> [View.Share] {
        shares.map { share in
            View.Share(
                name: share.key.map(name) ?? self["unknown"], people: share.people,
                bar: Chart.bar(share.people, of: group.participants.count))
        }
    }

    private func others(_ shares: some Collection<GroupComposition.Share<String>>) -> String? {
        guard !shares.isEmpty else { return nil }
        return words(
            "others",
            [
                "organisations": phrases.count("organisations", shares.count),
                "people": phrases.count("people", shares.reduce(0) { $0 + $1.people }),
            ])
    }

    /// A sector is one word in the files.
    private func sector(_ sector: String) -> String { sector.replacing("-", with: " ") }

    private func level(_ level: SystemLevel) -> String {
        phrases.terms["map.level.\(level.rawValue)"]
    }

    // MARK: - Who is missing

    private var missing: [View.Party] {
        group.parties.compactMap { party in
            let around: [String]
            switch party.presence {
            case .nobody: around = []
            case .around(let people): around = people
            case .takesPart, .unknown: return nil
            }
            let organisation = party.organisation.map { workspace.name(of: $0) }
            return View.Party(
                name: party.name, organisation: organisation == party.name ? nil : organisation,
                influence: party.influence.map { phrases.terms["influence.\($0.rawValue)"] },
                around: phrases.list(around.map { workspace.name(of: $0) }))
        }
    }

    private func names(of presence: RelevantParty.Presence) -> String? {
        phrases.list(group.parties.filter { $0.presence == presence }.map(\.name))
    }

    /// Who is not in the group yet is named to those who facilitate it alone: they may not know it
    /// themselves.
    private func listed(_ key: String, _ people: [Person]) -> View.Listed? {
        guard !people.isEmpty else { return nil }
        return View.Listed(
            count: people.count, text: phrases.counted("composition.\(key)", people.count),
            names: audience == .facilitators ? phrases.list(people.map(\.name)) : nil)
    }

    // MARK: - Coming and going

    /// Of more people than this only the number is told.
    private static let namedChanges = 6

    private func change(_ change: Turnover.Change) -> View.Change {
        View.Change(
            day: change.day.description, date: phrases.date(change.day),
            joined: names(change.joined), left: names(change.left), size: change.size)
    }

    private func names(_ people: [Person]) -> String? {
        people.count > Self.namedChanges
            ? phrases.count("people", people.count) : phrases.list(people.map(\.name))
    }

    private var fromTheStart: String? {
        let count = group.turnover.fromTheStart
        return count == 0 ? nil : phrases.counted("composition.from-the-start", count)
    }

    // MARK: - On paper

    private var papers: View.Papers? {
        guard !group.participants.isEmpty else { return nil }
        let (intakes, contracts) = (group.intakes, group.contracts)
        return View.Papers(
            outstanding: [
                listed("papers.no-intake", intakes.without),
                listed("papers.no-question", intakes.withoutQuestion.map(\.person)),
                listed("papers.no-contract", contracts.without),
                listed("papers.unsigned", contracts.unsigned.map(\.person)),
            ].compactMap { $0 })
    }
}
