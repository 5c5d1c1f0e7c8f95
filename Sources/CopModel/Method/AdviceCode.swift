/// The name of a rule of the method, by which `cop explain` finds it and `cop.yaml` can silence it.
///
/// A rule advises and never blocks. Its texts stand in `templates/LANGUAGE/advice/CODE.yaml`.
public enum AdviceCode: String, Choice {
    // Before the start, and step 1: what it is about.
    case fitness, scope, vision, practice
    // Step 2: urgency.
    case urgency, prospects
    // Step 3: the group.
    case size, composition, competition, intake, contract
    // Step 4: carrying it through.
    case carryThrough = "carry-through"
    case evidence, stars
    // Step 5: facilitating.
    case facilitators, variety, time
    // Step 6: the group's own responsibility.
    case ownership, confidentiality, absence, arguments, evaluation
    case howNext = "how-next"
    // Step 7: acting and reflecting.
    case monitor, diary, persistence, uptake, reflection, moments, map, raters
    // Step 8: doing new things.
    case rhythm, actions, cases
    // Step 9: results.
    case results, telling
    // Step 10: your own community.
    case design
    // Many communities.
    case vacancy, overload

    /// The step of the method that it belongs to, 1 to 10; 0 for what comes before the first, and
    /// nil for what concerns several communities.
    public var step: Int? {
        switch self {
        case .fitness: 0
        case .scope, .vision, .practice: 1
        case .urgency, .prospects: 2
        case .size, .composition, .competition, .intake, .contract: 3
        case .carryThrough, .evidence, .stars: 4
        case .facilitators, .variety, .time: 5
        case .ownership, .confidentiality, .absence, .arguments, .evaluation, .howNext: 6
        case .monitor, .diary, .persistence, .uptake, .reflection, .moments, .map, .raters: 7
        case .rhythm, .actions, .cases: 8
        case .results, .telling: 9
        case .design: 10
        case .vacancy, .overload: nil
        }
    }
}
