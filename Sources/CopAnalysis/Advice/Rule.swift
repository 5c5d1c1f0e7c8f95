import CopModel

/// A rule of the method: what it finds in a community as it stands on a day.
struct Rule: Sendable {
    let code: AdviceCode
    let find: @Sendable (Facts) -> [Advice]

    /// Every rule, in the order of `AdviceCode`.
    static let all: [Rule] = [
        fitness, scope, vision, practice,
        urgency, prospects,
        size, composition, competition, intake, contract,
        carryThrough, evidence, stars,
        facilitators, variety, time,
        ownership, confidentiality, absence, arguments, evaluation, howNext,
        monitor, diary, persistence, uptake, reflection, moments, map, raters,
        rhythm, actions, cases,
        results, telling,
        design,
        vacancy, overload,
    ]
}
