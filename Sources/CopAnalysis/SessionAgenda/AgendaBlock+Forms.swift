import CopModel

extension AgendaBlock.Purpose {
    /// Whether a work form serves this purpose, by the phase of a session that it belongs to, the
    /// step that it serves and where it puts attention.
    ///
    /// Forms of step 4 carry through a result, and those of step 6 lead to a decision: they serve
    /// no case or question that is still open.
    func isServed(by form: WorkForm) -> Bool {
        let isOfWork = form.phase == .working && form.step != 4 && form.step != 6
        let isRound = form.phase == .harvest && form.step == 7 && form.focus == .content
        return switch self {
        case .opening: form.phase == .opening && form.step != 6
        case .sharing: form.phase == .opening && form.step == 6
        case .lookBack: form.phase == .harvest && form.step == 8
        case .practiceCase: isOfWork && [.individual, .surroundings].contains(form.focus)
        case .question, .gather: isOfWork && [.content, .surroundings].contains(form.focus)
        case .round: isRound
        case .harvest: form.phase == .harvest && !isRound
        case .howNext: form.phase == .closing && form.step == 6
        case .evaluation: form.phase == .closing && form.step == 7
        case .prepareCase, .prepareRoom, .open, .pause, .meal: false
        }
    }
}
