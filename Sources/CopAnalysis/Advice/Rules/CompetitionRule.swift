import CopModel

extension Rule {
    /// One organisation per sector is a promise that people can speak freely (step 3).
    static let competition = Rule(code: .competition) { facts in
        let workspace = facts.workspace
        guard workspace.cop.composition.competition == .onePerSector else { return [] }
        let shared = SharedSector.all(among: facts.participants, workspace)
        guard let first = shared.first else { return [] }
        let findings = shared.flatMap { shared in
            shared.organisations.map {
                Finding(
                    place: facts.place($0.location, in: .organisations),
                    words: "in \(shared.sector)")
            }
        }
        let names = Advice.list(first.organisations.map(\.name))
        return Advice.all(
            .competition, findings,
            headline: "\(names) are both in '\(first.sector)', where one per sector was chosen")
    }
}
