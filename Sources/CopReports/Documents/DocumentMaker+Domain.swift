import CopModel

extension DocumentMaker {
    func domain() -> DomainView {
        let domain = workspace.domain
        let parts = (
            challenges: challenges(domain.challenges), scope: scope(domain.scope),
            practice: practice(domain.practice), vision: vision(domain.vision),
            yields: yields(domain.yields), sociotechnical: sociotechnical(domain.sociotechnical)
        )
        let isWritten: KeyValuePairs = [
            "question": domain.question != nil, "challenges": parts.challenges != nil,
            "scope": parts.scope != nil, "practice": parts.practice != nil,
            "vision": parts.vision != nil, "yields": parts.yields != nil,
            "stakeholders": !domain.stakeholders.isEmpty, "causes": !domain.causes.isEmpty,
            "sociotechnical": parts.sociotechnical != nil,
            "invitation": domain.invitation != nil,
        ]
        return DomainView(
            title: workspace.cop.title, question: domain.question,
            challenges: parts.challenges, scope: parts.scope, practice: parts.practice,
            vision: parts.vision, yields: parts.yields, stakeholders: stakeholders,
            causes: domain.causes.flatMap { causes($0, depth: 0) },
            sociotechnical: parts.sociotechnical, invitation: domain.invitation,
            missing: phrases.list(isWritten.filter { !$0.value }.map { terms["domain.\($0.key)"] })
        )
    }

    private func challenges(_ challenges: Challenges) -> DomainView.Challenges? {
        guard !(challenges.field + challenges.organisation + challenges.individual).isEmpty else {
            return nil
        }
        return DomainView.Challenges(
            field: challenges.field, organisation: challenges.organisation,
            individual: challenges.individual)
    }

    private func scope(_ scope: Scope) -> DomainView.Scope? {
        (scope.inside + scope.outside).isEmpty
            ? nil : DomainView.Scope(inside: scope.inside, outside: scope.outside)
    }

    private func practice(_ practice: Practice) -> DomainView.Practice? {
        let lists = practice.functions + practice.roles + practice.activities
        guard practice.description != nil || !lists.isEmpty else { return nil }
        return DomainView.Practice(
            description: practice.description, functions: phrases.list(practice.functions),
            roles: phrases.list(practice.roles), activities: phrases.list(practice.activities))
    }

    private func vision(_ vision: Vision) -> DomainView.Vision? {
        let scenes = [vision.see, vision.hear, vision.feel, vision.whoDoesWhat]
        guard scenes.contains(where: { $0 != nil }) || !vision.retellings.isEmpty else {
            return nil
        }
        return DomainView.Vision(
            see: vision.see, hear: vision.hear, feel: vision.feel,
            whoDoesWhat: vision.whoDoesWhat,
            retellings: vision.retellings.map { retelling in
                DomainView.Vision.Retelling(
                    date: retelling.date.map(phrases.date), to: retelling.to,
                    changed: retelling.changed)
            })
    }

    private func yields(_ yields: Yields) -> DomainView.Yields? {
        let lists = yields.individual + yields.organisation + yields.field + yields.initiator
        guard !lists.isEmpty else { return nil }
        return DomainView.Yields(
            individual: yields.individual, organisation: yields.organisation,
            field: yields.field, initiator: yields.initiator)
    }

    /// Those of whom nobody judged what they can move come last.
    private var stakeholders: [DomainView.Stakeholders] {
        let influences: [Stakeholder.Influence?] = [
            .high, .medium, .low, Stakeholder.Influence.none, nil,
        ]
        return influences.compactMap { influence in
            let parties = workspace.domain.stakeholders.filter { $0.influence == influence }
            guard !parties.isEmpty else { return nil }
            return DomainView.Stakeholders(
                influence: terms["influence.\(influence?.rawValue ?? "unknown")"],
                parties: parties.map(stakeholder))
        }
    }

    private func stakeholder(_ stakeholder: Stakeholder) -> DomainView.Stakeholder {
        let organisation = stakeholder.organisation.map { workspace.name(of: $0.id) }
        return DomainView.Stakeholder(
            name: stakeholder.name,
            organisation: organisation == stakeholder.name ? nil : organisation,
            interest: stakeholder.interest, notes: stakeholder.notes)
    }

    private func causes(_ cause: Cause, depth: Int) -> [DomainView.Cause] {
        [DomainView.Cause(levels: Array(0..<depth), text: cause.text)]
            + cause.because.flatMap { causes($0, depth: depth + 1) }
    }

    private func sociotechnical(_ levels: Sociotechnical) -> DomainView.Sociotechnical? {
        guard !(levels.landscape + levels.regime + levels.niche).isEmpty else { return nil }
        return DomainView.Sociotechnical(
            landscape: levels.landscape, regime: levels.regime, niche: levels.niche)
    }
}
