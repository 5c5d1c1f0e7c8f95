import CopModel

extension Rule {
    /// Each of the four choices has a price; who does not choose pays it unawares (step 3).
    static let composition = Rule(code: .composition) { facts in
        let cop = facts.workspace.cop
        let composition = cop.composition
        let open = [
            ("background", composition.background == nil),
            ("competition", composition.competition == nil),
            ("per_organisation", composition.perOrganisation == nil),
            ("stance", composition.stance == nil),
        ].filter(\.1).map { "'\($0.0)'" }
        // Before anybody was asked there is nothing to compose.
        guard !open.isEmpty, !facts.invited.isEmpty else { return [] }
        return [
            Advice(
                .composition,
                open.count == 4
                    ? "none of the four choices of composition is made"
                    : "the composition of the group leaves \(Advice.joined(open)) unchosen",
                at: facts.place(composition.location ?? cop.location, in: .cop))
        ]
    }
}
