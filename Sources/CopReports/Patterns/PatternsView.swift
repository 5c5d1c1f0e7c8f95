/// The patterns of a community as their template sees them.
struct PatternsView: Encodable {
    let title: String
    /// As `2026-01-15`.
    let day: String
    let asOf: String
    let count: String
    let hasPatterns: Bool
    /// In the order of the language, larger ones first.
    let patterns: [Item]
    /// Patterns with more stars than cases.
    let unearned: [Unearned]
    /// Patterns that go round in a ring, as `A → B → A`.
    let rings: [String]
    /// The patterns that stand by themselves, as running text.
    let alone: String?

    struct Item: Encodable {
        let id: String
        let name: String
        /// `★★`, `★☆` or `☆☆`; nil where nobody gave any.
        let stars: String?
        let confidence: Int?
        let picture: String?
        let context: String?
        /// Names, as running text.
        let larger: String?
        let problem: String?
        let forces: String?
        let therefore: String?
        /// A drawing in words or the place of one; `drawing` is one made of characters.
        let diagram: String?
        let drawing: String?
        let smaller: String?
        let cases: [Case]
        let caseCount: Int
        let by: String?
        let date: String?
        /// The parts of the format that are still to be written, as running text.
        let missing: String?
    }

    struct Case: Encodable {
        let title: String
        let who: String?
    }

    struct Unearned: Encodable {
        let name: String
        let stars: String
        let cases: String
    }
}
