import CopModel

/// What a session did, and what is known on a day to have become of it.
public struct SessionReview: Sendable {
    public let session: Session
    /// Whether it is still to be held: its day has not come, or nothing is noted of it on the day
    /// itself.
    public let isAhead: Bool
    /// Questions that were raised there, or to which something happened.
    public let questions: [LearningHistory.QuestionEvent]
    /// Questions that were turned around there.
    public let reframings: [Reversal]
    /// What was agreed there, and where it stands.
    public let agreements: [Undertaking]
    /// What people told there to have done differently in their cases, by the id of the case.
    public let deeds: [Deed]

    public struct Deed: Sendable {
        public let practiceCase: PracticeCase
        public let deed: PracticeCase.Deed
    }
}

extension RunCalendar {
    /// The session that a page is about when nobody says which: the last one that was held, else
    /// the next one; nil when there is none.
    public var lastHeldOrNext: Session? {
        held.last ?? ahead.first { $0.status != .cancelled } ?? sessions.last
    }
}
