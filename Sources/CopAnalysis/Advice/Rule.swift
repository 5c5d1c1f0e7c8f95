import CopModel

/// A rule of the method: what it finds in a community as it stands on a day.
struct Rule: Sendable {
    let code: AdviceCode
    let find: @Sendable (Facts) -> [Advice]

    /// Every rule, in the order of `AdviceCode`.
    static let all: [Rule] = [size]
}
