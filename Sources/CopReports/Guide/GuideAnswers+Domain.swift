import CopModel

/// Before the start, and what it is about (step 1).
extension GuideAnswers {
    func fitness(_ path: KeyPath<Fitness, Bool?>) -> [String] {
        workspace.cop.fitness[keyPath: path].map { [terms[$0 ? "guide.yes" : "guide.no"]] } ?? []
    }

    var initiators: [String] {
        [
            labelled("capacity.initiator", people(in: .initiator)),
            labelled("capacity.commissioner", people(in: .commissioner)),
        ].compactMap { $0 }
    }

    var challenges: [String] {
        let challenges = workspace.domain.challenges
        return [
            labelled("guide.level.field", challenges.field),
            labelled("guide.level.organisation", challenges.organisation),
            labelled("guide.level.individual", challenges.individual),
        ].compactMap { $0 }
    }

    var scope: [String] {
        [
            labelled("guide.scope.in", workspace.domain.scope.inside),
            labelled("guide.scope.out", workspace.domain.scope.outside),
        ].compactMap { $0 }
    }

    var vision: [String] {
        let vision = workspace.domain.vision
        return [
            labelled("guide.vision.see", text(vision.see)),
            labelled("guide.vision.hear", text(vision.hear)),
            labelled("guide.vision.feel", text(vision.feel)),
            labelled("guide.vision.who-does-what", text(vision.whoDoesWhat)),
        ].compactMap { $0 }
    }

    var retellings: [String] {
        upToNow(workspace.domain.vision.retellings, \.date).map { retelling in
            let told = [retelling.date.map(phrases.date), retelling.to].compactMap { $0 }
                .joined(separator: ", ")
            return retelling.changed.map { "\(told): \($0)" } ?? told
        }
    }

    var yields: [String] {
        let yields = workspace.domain.yields
        return [
            labelled("guide.level.individual", yields.individual),
            labelled("guide.level.organisation", yields.organisation),
            labelled("guide.level.field", yields.field),
            labelled("guide.level.initiator", yields.initiator),
        ].compactMap { $0 }
    }

    var stakeholders: [String] {
        workspace.domain.stakeholders.map { stakeholder in
            stakeholder.interest.map { "\(stakeholder.name): \($0)" } ?? stakeholder.name
        }
    }

    /// Each root of the tree of why with the causes behind it, one deep.
    var causes: [String] {
        workspace.domain.causes.map { cause in
            cause.because.isEmpty
                ? cause.text
                : "\(cause.text) ← \(row(cause.because.map(\.text)))"
        }
    }
}
