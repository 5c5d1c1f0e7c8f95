/// One of the six questions whether a community of practice is the right form.
public enum FitnessPoint: String, Choice {
    case stubbornQuestion = "stubborn-question"
    case sharedPractice = "shared-practice"
    case assumptionsQuestioned = "assumptions-questioned"
    case severalDisciplines = "several-disciplines"
    case outcomeUnknown = "outcome-unknown"
    case roomToAct = "room-to-act"

    /// Its key under `fitness` in `cop.yaml`.
    public var key: String { rawValue.replacing("-", with: "_") }

    /// Where its answer stands.
    public var path: WritableKeyPath<Fitness, Bool?> & Sendable {
        switch self {
        case .stubbornQuestion: \.stubbornQuestion
        case .sharedPractice: \.sharedPractice
        case .assumptionsQuestioned: \.assumptionsQuestioned
        case .severalDisciplines: \.severalDisciplines
        case .outcomeUnknown: \.outcomeUnknown
        case .roomToAct: \.roomToAct
        }
    }
}
