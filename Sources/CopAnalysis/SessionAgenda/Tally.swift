import CopModel

/// How often each value of a choice was used.
public struct Tally<Value: Choice>: Sendable {
    private var counts: [Value: Int] = [:]
    /// How often any was.
    public private(set) var total = 0

    /// Every value, in the order in which they are declared, also those that were never used.
    public var entries: [(value: Value, count: Int)] {
        Value.allCases.map { ($0, count(of: $0)) }
    }

    public func count(of value: Value) -> Int { counts[value] ?? 0 }

    /// Whether a value was used less than its even share.
    public func isScarce(_ value: Value) -> Bool {
        count(of: value) * Value.allCases.count < total
    }

    /// The share of a value in all: the even one for a value that nobody noted, or of nothing.
    func share(of value: Value?) -> Double {
        guard let value, total > 0 else { return 1 / Double(Value.allCases.count) }
        return Double(count(of: value)) / Double(total)
    }

    mutating func add(_ value: Value?) {
        guard let value else { return }
        counts[value, default: 0] += 1
        total += 1
    }
}
