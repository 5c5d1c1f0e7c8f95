/// Something that asks for room, and for how much.
struct AgendaRequest {
    let purpose: AgendaBlock.Purpose
    /// Fewer minutes do it no good.
    let minimum: Int
    let usual: Int
    /// More minutes wear it out.
    let maximum: Int

    init(_ purpose: AgendaBlock.Purpose) {
        self.purpose = purpose
        (minimum, usual, maximum) =
            switch purpose {
            case .lookBack: (15, 25, 30)
            case .sharing: (20, 40, 60)
            // Whoever announced a case gets a turn, if only a short one.
            case .practiceCase(let due): (due.isAnnounced ? 20 : 40, 60, 90)
            case .question: (15, 45, 90)
            case .gather: (15, 40, 60)
            case .round: (20, 35, 60)
            case .harvest: (30, 60, 90)
            default: (5, 30, DayShape.longestStretch)
            }
    }
}
