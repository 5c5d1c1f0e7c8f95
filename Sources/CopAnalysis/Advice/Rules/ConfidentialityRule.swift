import CopModel

extension Rule {
    /// People tell of failures when they have decided themselves how far it travels (step 6).
    static let confidentiality = Rule(code: .confidentiality) { facts in
        let agreements = facts.workspace.cop.agreements
        let sharing = agreements.sharing
        guard !facts.held.isEmpty else { return [] }
        let day = facts.calendar.day(sharing.decidedOn, sharing.decidedAt)
        let headline: String
        if sharing.rule == nil {
            headline = "the group has not decided how to treat what is shared"
        } else if day.map({ $0 > facts.asOf }) ?? true {
            headline = "there is a rule for what is shared, and no word of the group deciding on it"
        } else {
            return []
        }
        let cop = facts.workspace.cop
        return [
            Advice(
                .confidentiality, headline,
                at: facts.place(
                    sharing.location ?? agreements.location ?? cop.location, in: .cop))
        ]
    }
}
