/// The minutes of what every session begins and ends with, in proportion to its length.
struct AgendaFrame {
    let opening: Int
    let howNext: Int
    let evaluation: Int

    var closing: Int { howNext + evaluation }

    /// - Parameter minutes: those of the whole session.
    init(sessionOf minutes: Int) {
        (opening, howNext, evaluation) =
            switch minutes {
            case ..<60: (5, 5, 5)
            case ..<150: (10, 15, 10)
            case ..<240: (15, 15, 15)
            case ..<360: (15, 20, 15)
            default: (20, 20, 15)
            }
    }
}
