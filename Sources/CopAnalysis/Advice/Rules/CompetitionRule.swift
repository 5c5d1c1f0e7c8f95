import CopModel

extension Rule {
    /// One organisation per sector is a promise that people can speak freely (step 3).
    static let competition = Rule(code: .competition) { facts in
        let workspace = facts.workspace
        guard workspace.cop.composition.competition == .onePerSector else { return [] }
        let present = Set(facts.participants.compactMap { $0.organisation?.id })
        var sectors: [String: [Organisation]] = [:]
        for organisation in workspace.organisations where present.contains(organisation.id) {
            guard let sector = organisation.sector?.text else { continue }
            sectors[sector, default: []].append(organisation)
        }
        let shared = sectors.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }
        guard let (sector, rivals) = shared.first else { return [] }
        let findings = shared.flatMap { sector, rivals in
            rivals.map {
                Finding(
                    place: facts.place($0.location, in: .organisations), words: "in \(sector)")
            }
        }
        let names = Advice.list(rivals.map(\.name))
        return Advice.all(
            .competition, findings,
            headline: "\(names) are both in '\(sector)', where one per sector was chosen")
    }
}
