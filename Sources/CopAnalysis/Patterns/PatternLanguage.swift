import CopModel

/// The patterns of a community and how they hang together: larger ones, and those that complete
/// them (step 4; Alexander, A Pattern Language, 1977).
public struct PatternLanguage: Sendable {
    /// Larger patterns before those that complete them; among equals by name.
    public let entries: [Entry]
    /// Patterns that go round in a ring, each larger than the next: nobody can say where to begin.
    public let rings: [[Pattern]]

    /// A pattern among the others.
    public struct Entry: Sendable {
        public let pattern: Pattern
        /// In the order of the language, like the smaller ones.
        public let larger: [Pattern]
        public let smaller: [Pattern]
        /// The cases that earn its stars, by title.
        public let cases: [PracticeCase]

        /// Whether it stands by itself.
        public var isAlone: Bool { larger.isEmpty && smaller.isEmpty }
    }

    /// What was written down by a day; a pattern without a date always is.
    ///
    /// That one pattern is larger than another need be written down in one of them only.
    public init(_ workspace: Workspace, asOf: Day) {
        let known = workspace.patterns.filter { $0.date.map { $0 <= asOf } ?? true }
            .sorted { ($0.name, $0.id) < ($1.name, $1.id) }
        let order = PatternOrder(known)
        let places = Dictionary(
            order.places.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        let cases = Dictionary(
            workspace.cases.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        func patterns(_ numbers: [Int]) -> [Pattern] {
            numbers.sorted { (places[$0] ?? 0) < (places[$1] ?? 0) }.map { known[$0] }
        }
        entries = order.places.map { number in
            let pattern = known[number]
            return Entry(
                pattern: pattern, larger: patterns(order.larger[number]),
                smaller: patterns(order.smaller[number]),
                cases: Set(pattern.cases).compactMap { cases[$0.id] }
                    .sorted { ($0.title, $0.id) < ($1.title, $1.id) })
        }
        rings = order.rings.map { $0.map { known[$0] } }
    }

    /// The patterns that stand by themselves.
    public var alone: [Entry] { entries.filter(\.isAlone) }

    /// The patterns with stars that no case has earned yet.
    public var unearned: [Entry] { entries.filter { $0.pattern.unearnedStars > 0 } }
}
