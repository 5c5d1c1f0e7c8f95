import CopModel

/// From when until when a session is, and who says so.
public struct SessionHours: Sendable {
    public let from: ClockTime
    public let until: ClockTime
    public let source: Source

    /// Where hours come from.
    public enum Source: Sendable {
        /// The session's own.
        case session
        /// Taken over from the last session, as far as the session does not say.
        case lastSession
        /// Three hours in the morning, as far as the session does not say.
        case usual
    }

    public var minutes: Int { until.minutes - from.minutes }

    init(_ from: ClockTime, _ until: ClockTime, _ source: Source) {
        (self.from, self.until, self.source) = (from, until, source)
    }

    init(_ session: Session, after held: [Session]) {
        let last = held.last { $0.from != nil && $0.until != nil }
        let from = last?.from ?? ClockTime(minutes: 9 * 60 + 30)
        let until = last?.until ?? ClockTime(minutes: 12 * 60 + 30)
        let length = until.minutes - from.minutes
        let source = last == nil ? Source.usual : .lastSession
        switch (session.from, session.until) {
        case (let from?, let until?): self.init(from, until, .session)
        case (let from?, nil):
            let until = min(from.minutes + length, 24 * 60 - 1)
            self.init(from, ClockTime(minutes: until), source)
        case (nil, let until?):
            self.init(ClockTime(minutes: max(until.minutes - length, 0)), until, source)
        case (nil, nil): self.init(from, until, source)
        }
    }
}
