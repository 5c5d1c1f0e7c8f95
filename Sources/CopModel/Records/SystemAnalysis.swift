import CopYAML

/// `system.yaml`: the field as a system (step 7; Hekkert et al. 2007 for the functions).
public struct SystemAnalysis: Record {
    public var actors: [SystemActor] = []
    public var functions: [SystemFunction] = []
    public var indicators: [Indicator] = []
    public var location: SourceRange?

    public static let name = "system.yaml"
    public static let fields = Fields<SystemAnalysis>([
        Field("actors", \.actors, "The matrix: what helps and hinders each actor."),
        Field("functions", \.functions, "The seven functions of an innovation system."),
        Field("indicators", \.indicators, "What is followed through time."),
    ])

    public init() {}
}

/// A row of the system matrix.
public struct SystemActor: Record {
    public var id = ""
    public var name = ""
    public var organisation: Reference<Organisation>?
    public var cells = Cells()
    public var location: SourceRange?

    public static let name = "actor"
    public static let fields = Fields<SystemActor>([
        .id(\.id, of: .actor),
        Field("name", \.name, "Who it is.", required: true, clue: .name),
        Field("organisation", \.organisation, "The organisation, where it is listed."),
        Field("cells", \.cells, "What helps and hinders, feature by feature."),
    ])

    public init() {}

    /// The features of the system that a row looks at.
    public struct Cells: Record {
        public var knowledgeInfrastructure = Cell()
        public var physicalInfrastructure = Cell()
        public var legislation = Cell()
        public var normsAndValues = Cell()
        public var interaction = Cell()
        public var marketStructure = Cell()
        public var location: SourceRange?

        public static let name = "cells"
        public static let fields = Fields<Cells>([
            Field("knowledge_infrastructure", \.knowledgeInfrastructure, "Research, training."),
            Field("physical_infrastructure", \.physicalInfrastructure, "What is built."),
            Field("legislation", \.legislation, "Laws and rules."),
            Field("norms_and_values", \.normsAndValues, "What is thought proper."),
            Field("interaction", \.interaction, "Who talks with whom, and who does not."),
            Field("market_structure", \.marketStructure, "Who sells, buys and sets the price."),
        ])

        public init() {}
    }

    /// What helps and what hinders an actor in one feature.
    public struct Cell: Record {
        public var barriers: [String] = []
        public var opportunities: [String] = []
        public var location: SourceRange?

        public static let name = "cell"
        public static let fields = Fields<Cell>([
            Field("barriers", \.barriers, "What hinders."),
            Field("opportunities", \.opportunities, "What helps."),
        ])

        public init() {}
    }
}

/// One function of the innovation system, as raters see it.
public struct SystemFunction: Record {
    public var function: Function?
    public var scores: [Score] = []
    public var blockedBy: String?
    public var location: SourceRange?

    public static let name = "function"
    public static let fields = Fields<SystemFunction>([
        Field("function", \.function, "Which of the seven.", required: true),
        Field("scores", \.scores, "How well it works, rater by rater."),
        Field("blocked_by", \.blockedBy, "What is in its way."),
    ])

    public init() {}

    /// The seven functions, by name, since numberings differ (Hekkert et al. 2007).
    public enum Function: String, Choice {
        case entrepreneurialExperiments = "entrepreneurial-experiments"
        case knowledgeDevelopment = "knowledge-development"
        case knowledgeDiffusion = "knowledge-diffusion"
        case guidanceOfTheSearch = "guidance-of-the-search"
        case marketFormation = "market-formation"
        case resourceMobilisation = "resource-mobilisation"
        case legitimacy
    }

    /// How one rater sees it.
    public struct Score: Record {
        public var by: Reference<Person>?
        public var score: Int?
        public var date: Day?
        public var why: String?
        public var location: SourceRange?

        public static let name = "score"
        public static let fields = Fields<Score>([
            Field("by", \.by, "Who rates."),
            Field("score", \.score, "From 1, hardly works, to 5, works well.", in: 1...5),
            Field("date", \.date, "The day it was scored."),
            Field("why", \.why, "Why the rater sees it so."),
        ])

        public init() {}
    }
}

/// Something that is followed through time.
public struct Indicator: Record {
    public var id = ""
    public var text = ""
    public var set: IndicatorSet?
    public var measurements: [Measurement] = []
    public var location: SourceRange?

    public static let name = "indicator"
    public static let fields = Fields<Indicator>([
        .id(\.id, of: .indicator),
        Field("text", \.text, "What is followed.", required: true),
        Field("set", \.set, "Effects in the network, per actor, or the process."),
        Field("measurements", \.measurements, "What was found, and when."),
    ])

    public init() {}

    public enum IndicatorSet: String, Choice { case network, actor, process }

    /// What was found on a day.
    public struct Measurement: Record {
        public var date: Day?
        public var value: String?
        public var note: String?
        public var location: SourceRange?

        public static let name = "measurement"
        public static let fields = Fields<Measurement>([
            Field("date", \.date, "The day it was found."),
            Field("value", \.value, "What was found."),
            Field("note", \.note, "How to read it."),
        ])

        public init() {}
    }
}
