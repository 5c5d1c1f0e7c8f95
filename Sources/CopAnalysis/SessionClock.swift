import CopModel

/// When the blocks of a session begin and end, computed from its start and their minutes, so that
/// who moves a block need not add up the times behind it.
public struct SessionClock: Sendable {
    /// The blocks in their order, with their times.
    public let slots: [Slot]
    /// How many minutes the blocks take together; those without minutes count as none.
    public let minutes: Int
    /// How many minutes the blocks run past the end of the session, less than 0 when they leave
    /// time over; nil when the end cannot be compared with them.
    public let overrun: Int?

    /// A block of the agenda and its time.
    public struct Slot: Sendable {
        public let block: Session.Block
        /// Nil when the start of the session, or the minutes of a block before, are not known.
        public let begins: ClockTime?
        /// Nil also when its own minutes are not known.
        public let ends: ClockTime?

        /// Whether it takes no time: something to do beforehand.
        public var isPreparation: Bool { block.minutes == 0 }
    }

    public init(_ session: Session) {
        self.init(session.blocks, from: session.from, until: session.until)
    }

    public init(_ blocks: [Session.Block], from: ClockTime?, until: ClockTime? = nil) {
        var now = from
        slots = blocks.map { block in
            let begins = now
            now = now.flatMap { time in
                block.minutes.map { ClockTime(minutes: time.minutes + $0) }
            }
            return Slot(block: block, begins: begins, ends: now)
        }
        minutes = blocks.reduce(0) { $0 + ($1.minutes ?? 0) }
        let end = blocks.isEmpty ? nil : now
        overrun = end.flatMap { end in until.map { end.minutes - $0.minutes } }
    }
}
