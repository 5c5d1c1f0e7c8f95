import CopAnalysis
import CopModel
import CopTemplates

/// Puts the carrying through into words.
struct EmbeddingComposer {
    typealias View = EmbeddingView

    let carrying: CarryingThrough
    let phrases: Phrases

    var workspace: Workspace { phrases.workspace }

    subscript(key: String) -> String { phrases.terms["embedding.\(key)"] }

    func words(_ key: String, _ values: KeyValuePairs<String, String>) -> String {
        phrases.terms("embedding.\(key)", values)
    }

    private static let statuses: [CarryThrough.Status] = [
        .idea, .agreed, .underWay, .embedded, .stopped,
    ]

    var view: View {
        let levers = carrying.levers.map(lever)
        let unused = carrying.levers.filter { $0.state == .unused }
        let without = carrying.organisations.filter(\.managers.isEmpty)
        return View(
            title: workspace.cop.title, asOf: carrying.asOf.description,
            date: phrases.date(carrying.asOf),
            statuses: Self.statuses.map { status($0).atStart },
            hasEntries: !carrying.results.isEmpty, levels: levels,
            withoutDestination: carrying.withoutDestination.map(homeless), levers: levers,
            unusedLevers: phrases.list(unused.map { name($0.lever) }),
            organisations: organisations,
            withoutManager: phrases.list(without.map { workspace.name(of: $0.organisation) }),
            anchors: anchors, stopped: carrying.stopped.map(stopped),
            waiting: carrying.waiting.compactMap(waiting), asks: asks)
    }

    // MARK: - The ledger

    private var levels: [View.Level] {
        let byLevel = Dictionary(grouping: carrying.results, by: \.level)
        let all: [Question.Level?] = Question.Level.allCases + [nil]
        return all.compactMap { level in
            guard let entries = byLevel[level] else { return nil }
            let counts = Self.statuses.map { status in entries.count { $0.status == status } }
            let embedded = entries.count { $0.status == .embedded }
            return View.Level(
                id: level?.rawValue, name: self["level.\(level?.rawValue ?? "unknown")"],
                counts: counts.map { $0 == 0 ? nil : $0 }, embedded: embedded,
                total: entries.count, bar: Chart.bar(embedded, of: entries.count),
                entries: byDestination(entries).map(entry))
        }
    }

    /// By destination; those of one destination stay in their order.
    private func byDestination(_ entries: [CarryThrough]) -> [CarryThrough] {
        let places = Dictionary(grouping: entries, by: \.destination)
        let all: [CarryThrough.Destination?] = CarryThrough.Destination.allCases + [nil]
        return all.flatMap { places[$0] ?? [] }
    }

    private func entry(_ entry: CarryThrough) -> View.Entry {
        View.Entry(
            id: entry.id, text: entry.text,
            destination: entry.destination.map { self["destination.\($0.rawValue)"] },
            organisation: entry.organisation.map { workspace.name(of: $0.id) },
            status: entry.status.map(status), since: entry.since.map(phrases.date),
            owner: phrases.names(entry.owner), evidence: entry.evidence, notes: entry.notes)
    }

    private func homeless(_ result: CopResult) -> View.Homeless {
        View.Homeless(
            id: result.id, text: result.text,
            level: result.level.map { phrases.terms["summary.level.\($0.rawValue)"] },
            date: result.date.map(phrases.date))
    }

    private func stopped(_ entry: CarryThrough) -> View.Stopped {
        View.Stopped(
            id: entry.id, text: entry.text,
            organisation: entry.organisation.map { workspace.name(of: $0.id) },
            since: entry.since.map(phrases.date), evidence: entry.evidence, notes: entry.notes)
    }

    private func waiting(_ entry: CarryThrough) -> View.Waiting? {
        guard let since = entry.since else { return nil }
        return View.Waiting(
            id: entry.id, text: entry.text, status: status(entry.status ?? .idea),
            since: phrases.date(since), days: since.days(until: carrying.asOf))
    }

    func status(_ status: CarryThrough.Status) -> String { self["status.\(status.rawValue)"] }

    // MARK: - What helps

    func name(_ lever: CarryThrough.Lever) -> String { self["lever.\(lever.rawValue)"] }

    private func lever(_ use: LeverUse) -> View.Lever {
        View.Lever(
            id: use.lever.rawValue, name: name(use.lever).atStart,
            state: self["lever-state.\(use.state.rawValue)"], trace: use.trace.map(words),
            entries: use.entries.map { entry in
                entry.status.map { "\(entry.text) (\(status($0)))" } ?? entry.text
            })
    }

    private func words(_ trace: LeverUse.Trace) -> String {
        switch trace {
        case .managers(let count, let all):
            words("trace.managers", ["n": String(count), "all": String(all)])
        case .fee(let amount): words("trace.fee", ["what": amount])
        case .covenant(let parties, nil): phrases.counted("embedding.trace.covenant", parties)
        case .covenant(let parties, let day?):
            words(
                "trace.covenant.dated",
                [
                    "what": phrases.counted("embedding.trace.covenant", parties),
                    "date": phrases.date(day),
                ])
        case .severalPeople(let organisations):
            words(
                "trace.several-people",
                ["what": phrases.list(organisations.map { workspace.name(of: $0) }) ?? ""])
        }
    }

    private var organisations: [View.Organisation] {
        phrases.alphabetical(carrying.organisations, by: { workspace.name(of: $0.organisation) })
            .map { organisation in
                View.Organisation(
                    id: organisation.organisation,
                    name: workspace.name(of: organisation.organisation),
                    managers: organisation.managers.map { manager in
                        View.Manager(
                            who: manager.manager
                                ?? manager.person.map { workspace.name(of: $0.id) },
                            since: manager.involvedSince.map(phrases.date), how: manager.how)
                    })
            }
    }

    private var anchors: [View.Anchor] {
        let anchors = workspace.embedding.anchors
        return [
            ("rewards", anchors.rewards), ("channels", anchors.channels),
            ("finance-and-law", anchors.financeAndLaw), ("networks", anchors.networks),
        ].filter { !$0.1.isEmpty }.map { key, items in
            View.Anchor(name: phrases.terms["guide.anchors.\(key)"].atStart, items: items)
        }
    }
}
