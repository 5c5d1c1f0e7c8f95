import Randomness

/// The course of a long trial: how far it is, and what it found.
struct Course {
    var chance: SplitMix
    private let end: ContinuousClock.Instant?
    private let tell: (Findings) -> Void
    private(set) var findings = Findings()

    init(seed: UInt64, end: ContinuousClock.Instant?, tell: @escaping (Findings) -> Void) {
        chance = SplitMix(state: seed)
        self.end = end
        self.tell = tell
    }

    /// Whether everything is to be tried, however long it takes.
    var isFull: Bool { end == nil }

    var hasTime: Bool { end.map { ContinuousClock.now < $0 } ?? true }

    /// When something ends that may take a while: earlier if the time is up.
    func end(of turn: Duration) -> ContinuousClock.Instant {
        let latest = ContinuousClock.now + turn
        return end.map { min($0, latest) } ?? latest
    }

    mutating func add(_ more: Findings) {
        findings.add(more)
        tell(more)
    }

    /// Does something over and over: so many times, or as long as there is time.
    mutating func run(times: Int, _ body: (inout SplitMix) throws -> Findings) throws {
        var done = 0
        while isFull ? done < times : hasTime {
            add(try body(&chance))
            done += 1
        }
    }
}
