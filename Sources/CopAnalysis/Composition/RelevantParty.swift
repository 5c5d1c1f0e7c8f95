import CopModel

/// A party that matters to the question, and whether anybody comes from it: are all at the table
/// (step 3)?
public struct RelevantParty: Sendable {
    public let name: String
    /// Its organisation; nil where the files do not link it to one.
    public let organisation: String?
    /// How much it can move, as far as the analysis of stakeholders says.
    public let influence: Stakeholder.Influence?
    public let presence: Presence

    public enum Presence: Sendable, Hashable {
        case takesPart
        /// Nobody from there takes part; these people stand around the group, by id.
        case around([String])
        case nobody
        /// The files do not tell which organisation it is.
        case unknown
    }

    /// The stakeholders of `domain.yaml`, and the actors of `system.yaml` that are none of them:
    /// the most influential first.
    static func all(_ workspace: Workspace, among participants: [Person]) -> [RelevantParty] {
        let present = Set(participants.compactMap { $0.organisation?.id })
        let taking = Set(participants.map(\.id))
        let others = Dictionary(
            grouping: workspace.people.filter {
                $0.organisation != nil && !taking.contains($0.id) && $0.isAround
            }, by: { $0.organisation?.id ?? "" })
        func presence(_ organisation: String?) -> Presence {
            guard let organisation else { return .unknown }
            if present.contains(organisation) { return .takesPart }
            return others[organisation].map { .around($0.map(\.id)) } ?? .nobody
        }
        let stakeholders = workspace.domain.stakeholders.map {
            RelevantParty(
                name: $0.name, organisation: $0.organisation?.id, influence: $0.influence,
                presence: presence($0.organisation?.id))
        }
        let names = Set(stakeholders.map { $0.name.lowercased() })
        let organisations = Set(stakeholders.compactMap(\.organisation))
        let actors = workspace.system.actors.filter { actor in
            !names.contains(actor.name.lowercased())
                && !(actor.organisation.map { organisations.contains($0.id) } ?? false)
        }.map {
            RelevantParty(
                name: $0.name, organisation: $0.organisation?.id, influence: nil,
                presence: presence($0.organisation?.id))
        }
        return (stakeholders + actors).sorted { ($0.rank, $0.name) < ($1.rank, $1.name) }
    }

    private var rank: Int {
        switch influence {
        case .high: 0
        case .medium: 1
        case nil: 2
        case .low: 3
        case Stakeholder.Influence.none?: 4
        }
    }
}

extension Person {
    /// Whether they have to do with the group without taking part in it, as a guest or on the
    /// sounding board; who only may join, or would not, does not.
    fileprivate var isAround: Bool {
        !roles.filter { $0 != .participant }.isEmpty
            && ![.prospect, .candidate, .declined].contains(status)
    }
}
