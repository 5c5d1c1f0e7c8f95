import CopModel

/// What helps and what hinders each actor of the field, feature by feature (step 7).
///
/// A cell without anything is one that nobody could speak for; it does not say that nothing goes on.
public struct SystemMatrix: Sendable {
    /// The rows, in alphabetical order of the actors.
    public let actors: [SystemActor]

    public init(_ workspace: Workspace) {
        let keys = workspace.system.actors.map { (Slug(from: $0.name)?.text ?? $0.name, $0.id) }
        actors = keys.indices.sorted { keys[$0] < keys[$1] }.map { workspace.system.actors[$0] }
    }

    /// Something that hinders, and whom.
    public struct Barrier: Sendable {
        public let actor: SystemActor
        public let feature: SystemFeature
        public let text: String
    }

    /// The barriers of one feature, row by row.
    public func barriers(in feature: SystemFeature) -> [Barrier] {
        actors.flatMap { actor in
            actor.cell(feature).barriers.map {
                Barrier(actor: actor, feature: feature, text: $0)
            }
        }
    }

    /// The barriers to look at first when a function is weak.
    public func barriers(behind function: SystemFunction.Function) -> [Barrier] {
        function.features.flatMap(barriers)
    }

    /// How much hinders and helps in one feature, over all actors.
    public func counts(in feature: SystemFeature) -> (barriers: Int, opportunities: Int) {
        actors.reduce(into: (0, 0)) { counts, actor in
            counts.0 += actor.cell(feature).barriers.count
            counts.1 += actor.cell(feature).opportunities.count
        }
    }

    /// The features with the most barriers; several where they have equally many, none where there
    /// is no barrier.
    public var mostHindered: [SystemFeature] {
        let counts = SystemFeature.allCases.map { ($0, self.counts(in: $0).barriers) }
        guard let most = counts.map(\.1).max(), most > 0 else { return [] }
        return counts.filter { $0.1 == most }.map(\.0)
    }
}
