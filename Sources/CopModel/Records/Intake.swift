import CopYAML

/// `intakes/ID.yaml`: the intake form of a person (step 3).
public struct Intake: Record {
    public var id = ""
    public var date: Day?
    public var by: [Reference<Person>] = []
    public var offers: [String] = []
    public var networks: [String] = []
    public var question: String?
    public var caseText: String?
    public var urgency: String?
    public var carryThrough: [String] = []
    public var time: String?
    public var whyItMatters: String?
    public var nextStepNeeds: String?
    public var decision: Decision?
    public var notes: String?
    public var submission: String?
    public var location: SourceRange?

    public static let name = "intake"
    public static let fields = Fields<Intake>([
        .ownerID(\.id),
        Field("date", \.date, "The day of the talk, or of the form."),
        Field("by", \.by, "Who held the talk."),
        Field("offers", \.offers, "Knowledge and experience they bring."),
        Field("networks", \.networks, "Networks they are part of."),
        Field("question", \.question, "Their learning question."),
        Field("case", \.caseText, "A concrete case of their own."),
        Field("urgency", \.urgency, "Why it presses for them."),
        Field("carry_through", \.carryThrough, "How what is learned gets into their organisation."),
        Field("time", \.time, "The time they can give."),
        Field("why_it_matters", \.whyItMatters, "Why it matters to them."),
        Field("next_step_needs", \.nextStepNeeds, "What they need for their next step."),
        Field("decision", \.decision, "Whether they join."),
        Field("notes", \.notes, "Anything else worth knowing."),
        Field("submission", \.submission, "The number of the form that it was imported from."),
    ])

    public init() {}

    public enum Decision: String, Choice { case accepted, declined, waiting }
}
