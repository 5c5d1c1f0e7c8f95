import CopModel

extension Session {
    /// Whether it says that it was held, or notes what came of it.
    public var wasHeld: Bool {
        var plan = self
        plan.status = .planned
        return status == .held || !plan.isOnlyPlanned
    }
}
