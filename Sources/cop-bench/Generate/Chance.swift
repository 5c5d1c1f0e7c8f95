import Randomness

/// Random numbers whose whole course follows from a seed and a purpose.
///
/// It draws by itself rather than by the standard library, whose way of drawing may change: the same
/// seed is to give the same bytes for years.
struct Chance {
    private var numbers: SplitMix

    /// - Parameter purpose: for another purpose, the same seed takes another course.
    init(seed: UInt64, purpose: String) {
        // FNV-1a.
        let state = purpose.utf8.reduce(seed ^ 0xCBF2_9CE4_8422_2325) {
            ($0 ^ UInt64($1)) &* 0x100_0000_01B3
        }
        numbers = SplitMix(state: state)
    }

    /// A number from 0 up to `bound`, which must be positive.
    mutating func below(_ bound: Int) -> Int { Int(numbers.next() % UInt64(bound)) }

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
