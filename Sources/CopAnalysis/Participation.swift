import CopModel

/// Who takes part in a community on which days, worked out once: to ask everyone at every session
/// would cost the product of the two.
struct Participation {
    private let days: [String: ClosedRange<Day>]
    /// When each began, and when each ended, both sorted.
    private let firstDays: [Day]
    private let lastDays: [Day]

    init(_ workspace: Workspace) {
        let spans = workspace.people.compactMap { person in
            person.daysTakingPart.map { (person.id, $0) }
        }
        days = Dictionary(spans, uniquingKeysWith: { first, _ in first })
        firstDays = days.values.map(\.lowerBound).sorted()
        lastDays = days.values.map(\.upperBound).sorted()
    }

    func takesPart(_ person: String, on day: Day) -> Bool { days[person]?.contains(day) ?? false }

    /// How many take part on a day: who had begun by then, without those who had ended before.
    func count(on day: Day) -> Int {
        firstDays.partitioningIndex { $0 > day } - lastDays.partitioningIndex { $0 >= day }
    }
}
