/// What a column of an imported form fills: a key of a person's file or of their intake, by the
/// name that it has there.
public enum ImportField: String, Choice {
    case name
    /// Together they are the name, where no column holds the whole.
    case firstName = "first_name"
    case lastName = "last_name"
    case email, phone, organisation, function, languages
    case offers, networks, question
    case caseText = "case"
    case urgency
    case carryThrough = "carry_through"
    case time
    case whyItMatters = "why_it_matters"
    case nextStepNeeds = "next_step_needs"
    case notes
    case date, submission
    /// Not read, and known not to be.
    case ignore

    /// Whether several columns can fill it together: items of a list, or parts of a name.
    var takesSeveralColumns: Bool {
        switch self {
        case .lastName, .languages, .offers, .networks, .carryThrough: true
        default: false
        }
    }
}
