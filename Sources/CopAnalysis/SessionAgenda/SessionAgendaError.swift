/// Why there is no agenda to propose.
public enum SessionAgendaError: Error, Sendable {
    case held, cancelled
    case tooShort(SessionHours)
}
