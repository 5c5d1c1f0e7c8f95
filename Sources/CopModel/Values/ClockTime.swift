import CopYAML

/// A time of the day, to the minute.
public struct ClockTime: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// Minutes since midnight; beyond 24 hours for an agenda that runs past midnight.
    public let minutes: Int

    public init(minutes: Int) { self.minutes = minutes }

    /// The time written as `09:30` or `9:30`; nil when it is written otherwise.
    public init?(_ text: some StringProtocol) {
        let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2,
            parts.allSatisfy({ $0.allSatisfy { (0x30...0x39).contains($0) } })
        else { return nil }
        let numbers = parts.map { $0.reduce(0) { $0 * 10 + Int($1 - 0x30) } }
        guard numbers[0] < 24, numbers[1] < 60 else { return nil }
        minutes = numbers[0] * 60 + numbers[1]
    }

    public var description: String {
        "\((minutes / 60 % 24).padded(to: 2)):\((minutes % 60).padded(to: 2))"
    }

    public static func < (left: ClockTime, right: ClockTime) -> Bool {
        left.minutes < right.minutes
    }
}

extension ClockTime: FieldValue {
    public static var shape: Shape { .clockTime }

    public static func decode(_ node: Node, _ decoding: inout Decoding) -> ClockTime? {
        guard let text = decoding.scalar(node, expected: shape) else { return nil }
        if let time = ClockTime(text) { return time }
        decoding.report(
            Diagnostic(
                .invalidTime, "'\(text)' is not a time of the day", at: node.location,
                notes: ["write times as HH:MM, for example 09:30"]))
        return nil
    }

    public var encoded: Value? { .text(description) }

    public func mapped(by map: any ValueMap, in field: FieldShape) -> ClockTime? { self }
}
