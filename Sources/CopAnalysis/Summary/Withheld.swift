/// How much of each kind a document leaves out, so that nobody thinks that there is nothing.
public struct Withheld: Sendable {
    /// In the order in which it is told; kinds of which there is nothing are left out.
    public var counts: [(kind: Kind, count: Int)] {
        Kind.allCases.compactMap { kind in numbers[kind].map { (kind, $0) } }
    }

    private var numbers: [Kind: Int] = [:]

    mutating func add(_ kind: Kind, _ count: Int) {
        if count > 0 { numbers[kind, default: 0] += count }
    }

    public enum Kind: Sendable, CaseIterable {
        case people, organisations, learningQuestions, diaryEntries, minutes, evaluations
        case competences, results, signals
        /// Texts that name somebody.
        case namingTexts
    }
}
