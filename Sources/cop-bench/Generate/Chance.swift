/// A small generator of random numbers whose whole course follows from its seed (SplitMix64: Steele,
/// Lea & Flood 2014).
///
/// It draws by itself rather than by the standard library, whose way of drawing may change: the same
/// seed is to give the same bytes for years.
struct Chance {
    private var state: UInt64

    /// - Parameter purpose: for another purpose, the same seed takes another course.
    init(seed: UInt64, purpose: String) {
        // FNV-1a.
        state = purpose.utf8.reduce(seed ^ 0xCBF2_9CE4_8422_2325) {
            ($0 ^ UInt64($1)) &* 0x100_0000_01B3
        }
    }

    private mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number from 0 up to `bound`, which must be positive.
    mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

    mutating func number(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + below(range.count)
    }

    /// True once in so many times.
    mutating func isOne(in count: Int) -> Bool { below(count) == 0 }

    mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[below(elements.count)]
    }

    /// Some of a list, each once, in the order of the list.
    mutating func some<Element>(_ count: ClosedRange<Int>, of elements: [Element]) -> [Element] {
        var wanted = min(number(count), elements.count)
        var left = elements.count
        return elements.filter { _ in
            defer { left -= 1 }
            guard below(left) < wanted else { return false }
            wanted -= 1
            return true
        }
    }
}
