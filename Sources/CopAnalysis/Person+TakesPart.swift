import CopModel

extension Person {
    /// Whether they take part on a day: joined by then, and not left.
    ///
    /// Without dates a participant always does, and an alumnus, who left on a day nobody wrote
    /// down, does not. Neither does who is not a participant yet, or declined.
    public func takesPart(on day: Day) -> Bool {
        guard isParticipant, ![.prospect, .candidate, .declined].contains(status) else {
            return false
        }
        if let joined, day < joined { return false }
        guard let left else { return status != .alumnus }
        return day <= left
    }

    /// Whether they take part on a day, or did before it.
    public func hasTakenPart(by day: Day) -> Bool {
        isParticipant && ![.prospect, .candidate, .declined].contains(status)
            && joined.map { $0 <= day } ?? true
    }
}
