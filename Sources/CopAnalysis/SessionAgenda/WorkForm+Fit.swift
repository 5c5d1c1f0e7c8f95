import CopModel

extension WorkForm {
    /// Whether it can be done with so many people, as far as their number is known. What a form
    /// does not say, or says otherwise than as `5-25`, keeps nobody from it.
    public func suits(people: Int?) -> Bool {
        people.map { Self.range(groupSize)?.contains($0) ?? true } ?? true
    }

    /// Whether it can be done with so many people in so many minutes.
    func fits(people: Int?, minutes: Int) -> Bool {
        suits(people: people) && (possibleMinutes?.contains(minutes) ?? true)
    }

    /// How long it can take: as it says itself, else somewhat more or less than usual.
    private var possibleMinutes: ClosedRange<Int>? {
        Self.range(minutesRange) ?? minutes.map { $0 * 2 / 3...$0 * 3 / 2 }
    }

    /// `5-25`, or `12` alone.
    private static func range(_ text: String?) -> ClosedRange<Int>? {
        guard let text else { return nil }
        let numbers = text.split { $0 == "-" || $0 == "–" }
            .map { Int($0.filter { $0 != " " }) }
        guard let first = numbers.first ?? nil, let last = numbers.last ?? nil,
            numbers.count <= 2, first <= last
        else { return nil }
        return first...last
    }
}
