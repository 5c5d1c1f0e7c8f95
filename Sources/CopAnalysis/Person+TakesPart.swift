import CopModel

extension Workspace {
    /// Who takes part on a day, in the order of their ids.
    public func participants(on day: Day) -> [Person] {
        // By their places: to go through the people themselves copies all that is known of each.
        participants.indices.filter { participants[$0].takesPart(on: day) }
            .map { participants[$0] }
    }
}

extension Person {
    /// Whether they take part on a day: joined by then, and not left.
    ///
    /// Without dates a participant always does, and an alumnus, who left on a day nobody wrote
    /// down, does not. Neither does who is not a participant yet, or declined.
    public func takesPart(on day: Day) -> Bool { daysTakingPart?.contains(day) ?? false }

    /// From when to when they take part; nil for who never does.
    var daysTakingPart: ClosedRange<Day>? {
        guard isParticipant, ![.prospect, .candidate, .declined].contains(status),
            left != nil || status != .alumnus
        else { return nil }
        let first = joined ?? Day(number: .min)
        let last = left ?? Day(number: .max)
        return first <= last ? first...last : nil
    }

    /// Whether they take part on a day, or did before it.
    public func hasTakenPart(by day: Day) -> Bool {
        isParticipant && ![.prospect, .candidate, .declined].contains(status)
            && joined.map { $0 <= day } ?? true
    }
}
