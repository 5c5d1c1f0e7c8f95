import CopModel

/// A person or an organisation on the social map.
public struct MapNode: Sendable, Hashable {
    public enum Kind: String, Sendable { case person, organisation }

    public let id: String
    public let name: String
    public let kind: Kind
    /// Where a person works, if that is on the map; an organisation is its own.
    public let organisation: String?
    /// The level of that organisation.
    public let level: SystemLevel?
    /// The sector of that organisation.
    public let sector: String?
    /// Whether it is a person who takes part in the community on the day of the map.
    public let takesPart: Bool
    /// With how many others it has a tie.
    public let tieCount: Int

    /// Whether the figures count it: who takes part counts, and whoever has a tie. An organisation
    /// that is there only because someone works for it does not; it was not asked for ties.
    public var isCounted: Bool { takesPart || tieCount > 0 }

    /// Everyone and everything on the map of a day, by id.
    static func nodes(
        of workspace: Workspace, on day: Day, ties: [MapTie], coalitions: [MapCoalition]
    ) -> [MapNode] {
        var others: [String: Set<String>] = [:]
        for tie in ties {
            others[tie.from, default: []].insert(tie.to)
            others[tie.to, default: []].insert(tie.from)
        }
        let joined = Set(others.keys).union(coalitions.flatMap(\.members))
        let people = workspace.people.filter { $0.takesPart(on: day) || joined.contains($0.id) }
        let employers = Set(people.compactMap(\.organisation?.id))
        let organisations = workspace.organisations.filter {
            joined.contains($0.id) || employers.contains($0.id)
        }
        let nodes =
            people.map { person in
                let organisation = person.organisation.flatMap { workspace.organisation($0.id) }
                return MapNode(
                    id: person.id, name: person.name, kind: .person,
                    organisation: organisation?.id, level: organisation?.level,
                    sector: organisation?.sector?.text, takesPart: person.takesPart(on: day),
                    tieCount: others[person.id]?.count ?? 0)
            }
            + organisations.map { organisation in
                MapNode(
                    id: organisation.id, name: organisation.name, kind: .organisation,
                    organisation: organisation.id, level: organisation.level,
                    sector: organisation.sector?.text, takesPart: false,
                    tieCount: others[organisation.id]?.count ?? 0)
            }
        return nodes.sorted { ($0.id, $0.kind.rawValue) < ($1.id, $1.kind.rawValue) }
            .uniqued(by: \.id)
    }
}

extension Array {
    /// The elements without those whose key came before.
    func uniqued<Key: Hashable>(by key: (Element) -> Key) -> [Element] {
        var seen: Set<Key> = []
        return filter { seen.insert(key($0)).inserted }
    }
}
