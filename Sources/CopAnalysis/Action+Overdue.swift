import CopModel

extension Action {
    /// Whether it was to be done before a day, and still was not on it.
    public func isOverdue(on day: Day) -> Bool {
        guard let due, due < day else { return false }
        return isOpen(on: day)
    }

    /// Whether it was still to be done on a day. When it was let go is not recorded: it counts as
    /// never open.
    public func isOpen(on day: Day) -> Bool {
        dropped == nil && doneOn.map { $0 > day } ?? true
    }
}
