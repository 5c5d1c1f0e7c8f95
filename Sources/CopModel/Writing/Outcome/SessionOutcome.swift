/// What came of a session, as somebody tells it when it is over: the last ten minutes of a day, or
/// the same evening.
public struct SessionOutcome: Sendable {
    public var host: Reference<Person>?
    public var attendance = Session.Attendance()
    public var turns: [CaseTurn] = []
    public var decisions: [Session.Decision] = []
    public var agreements: [Session.Commitment] = []
    /// New questions; that they were raised here is added when they are written.
    public var questions: [Question] = []
    public var minutes: String?
    public var overturned: String?
    public var evaluation: [Session.Evaluation] = []
    public var howNext: String?

    public init() {}

    /// What the file of a session tells itself.
    public init(_ session: Session) {
        host = session.host
        attendance = session.attendance
        decisions = session.decisions
        agreements = session.agreements
        minutes = session.minutes
        overturned = session.overturned
        evaluation = session.evaluation
        howNext = session.howNext
    }

    /// A case that was on the table.
    public struct CaseTurn: Sendable {
        public var practiceCase: Reference<PracticeCase>
        public var asked: String?
        public var takenHome: String?

        public init(_ practiceCase: Reference<PracticeCase>) { self.practiceCase = practiceCase }
    }

    /// Whether nothing was told.
    public var isEmpty: Bool {
        host == nil && attendance.encoded == nil && turns.isEmpty && decisions.isEmpty
            && agreements.isEmpty && questions.isEmpty && minutes == nil && overturned == nil
            && evaluation.isEmpty && howNext == nil
    }
}
