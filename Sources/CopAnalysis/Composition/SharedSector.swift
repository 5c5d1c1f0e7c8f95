import CopModel

/// A sector that people of several organisations come from: they may be competitors (step 3).
public struct SharedSector: Sendable {
    public let sector: String
    /// By id.
    public let organisations: [Organisation]

    /// The shared sectors among the organisations of some people, in alphabetical order.
    static func all(among people: [Person], _ workspace: Workspace) -> [SharedSector] {
        let present = Set(people.compactMap { $0.organisation?.id })
        var sectors: [String: [Organisation]] = [:]
        for organisation in workspace.organisations where present.contains(organisation.id) {
            guard let sector = organisation.sector?.text else { continue }
            sectors[sector, default: []].append(organisation)
        }
        return sectors.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }
            .map { SharedSector(sector: $0.key, organisations: $0.value) }
    }
}
