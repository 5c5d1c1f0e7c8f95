import CopModel

/// Who answered a round of asking about relations, and who did not.
///
/// Every figure of a map depends on it: those who do not answer take their ties along, which
/// betweenness and centralisation suffer from most.
public struct SurveyResponse: Sendable, Hashable {
    public let date: Day
    public let question: String?
    /// The ids of those who were asked, sorted; whoever answered was asked.
    public let asked: [String]
    /// The ids of those who answered, sorted.
    public let answered: [String]
    /// The ids of those who were asked and did not answer, sorted.
    public let silent: [String]

    /// The share that answered; nil when it was not written down who was asked.
    public var rate: Double? {
        asked.isEmpty ? nil : Double(answered.count) / Double(asked.count)
    }

    /// The last survey held by a day; nil when there is none. Surveys of the same day are one.
    public init?(lastOf surveys: [Survey], by day: Day) {
        guard let date = surveys.map(\.date).filter({ $0 <= day }).max() else { return nil }
        let surveys = surveys.filter { $0.date == date }
        let answered = Set(surveys.flatMap(\.answered).map(\.id))
        let asked = answered.union(surveys.flatMap(\.asked).map(\.id))
        self.date = date
        question = surveys.compactMap(\.question).min()
        self.asked = asked.sorted()
        self.answered = answered.sorted()
        silent = asked.subtracting(answered).sorted()
    }
}
