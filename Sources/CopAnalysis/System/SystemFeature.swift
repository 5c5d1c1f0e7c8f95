import CopModel

/// A feature of the system that a row of the matrix looks at, in the order of its columns.
public enum SystemFeature: String, CaseIterable, Sendable {
    case knowledgeInfrastructure = "knowledge-infrastructure"
    case physicalInfrastructure = "physical-infrastructure"
    case legislation
    case normsAndValues = "norms-and-values"
    case interaction
    case marketStructure = "market-structure"
}

extension SystemActor {
    /// What helps and hinders it in one feature.
    public func cell(_ feature: SystemFeature) -> Cell {
        switch feature {
        case .knowledgeInfrastructure: cells.knowledgeInfrastructure
        case .physicalInfrastructure: cells.physicalInfrastructure
        case .legislation: cells.legislation
        case .normsAndValues: cells.normsAndValues
        case .interaction: cells.interaction
        case .marketStructure: cells.marketStructure
        }
    }
}

extension SystemFunction.Function {
    /// The features in which to look first for what blocks it.
    ///
    /// A function is weak because something in the structure under it is missing or in the way
    /// (Wieczorek & Hekkert 2012); which feature is nearest to which function is our reading, and
    /// a place to begin.
    public var features: [SystemFeature] {
        switch self {
        case .entrepreneurialExperiments: [.physicalInfrastructure, .normsAndValues]
        case .knowledgeDevelopment: [.knowledgeInfrastructure]
        case .knowledgeDiffusion: [.interaction]
        case .guidanceOfTheSearch: [.legislation]
        case .marketFormation: [.marketStructure]
        case .resourceMobilisation: [.physicalInfrastructure, .marketStructure]
        case .legitimacy: [.normsAndValues]
        }
    }
}
