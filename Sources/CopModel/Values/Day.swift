import CopYAML

/// A day of the Gregorian calendar. No time zone enters: a CoP's days are where it meets.
public struct Day: Hashable, Sendable, Comparable {
    /// Days since 1970-01-01.
    public let number: Int

    public init(number: Int) { self.number = number }

    /// The day of this year, month (1–12) and day of the month; nil when there is none.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            (1...Day.length(ofMonth: month, year: year)).contains(day)
        else { return nil }
        // Days from a year that begins in March: leap days come last (Howard Hinnant's civil_from_days).
        let shifted = month > 2 ? year : year - 1
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        number = era * 146_097 + dayOfEra - 719_468
    }

    /// The day written as `2026-01-15`; nil when it is written otherwise or does not exist.
    public init?(_ text: some StringProtocol) {
        var bytes = text.utf8.makeIterator()
        func number(ofDigits count: Int, before separator: UInt8?) -> Int? {
            var number = 0
            for _ in 0..<count {
                guard let byte = bytes.next(), (0x30...0x39).contains(byte) else { return nil }
                number = number * 10 + Int(byte - 0x30)
            }
            return bytes.next() == separator ? number : nil
        }
        guard let year = number(ofDigits: 4, before: UInt8(ascii: "-")),
            let month = number(ofDigits: 2, before: UInt8(ascii: "-")),
            let day = number(ofDigits: 2, before: nil)
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    public var components: (year: Int, month: Int, day: Int) {
        let shifted = number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (
            yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
            dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        )
    }

    public func adding(days: Int) -> Day { Day(number: number + days) }

    /// The number of days from this one to another; negative when the other is earlier.
    public func days(until other: Day) -> Int { other.number - number }

    public static func < (left: Day, right: Day) -> Bool { left.number < right.number }

    static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension Day: CustomStringConvertible {
    /// As ISO 8601 has it: `2026-01-15`.
    public var description: String {
        let (year, month, day) = components
        return "\(year.padded(to: 4))-\(month.padded(to: 2))-\(day.padded(to: 2))"
    }
}

extension Day: FieldValue {
    public static var shape: Shape { .day }

    public static func decode(_ node: Node, _ decoding: inout Decoding) -> Day? {
        guard let text = decoding.scalar(node, expected: shape) else { return nil }
        if let day = Day(text) { return day }
        decoding.report(
            Diagnostic(
                .invalidDate, problem(with: text), at: node.location,
                notes: ["write dates as YYYY-MM-DD, for example 2026-01-15"]))
        return nil
    }

    public var encoded: Value? { .plain(description) }

    public func mapped(by map: any ValueMap, in field: FieldShape) -> Day? { self }

    /// Why a text is not a day, in the words that a message begins with.
    public static func problem(with text: String) -> String {
        let looksRight = text.split(separator: "-").map(\.utf8.count) == [4, 2, 2]
        return looksRight ? "the date \(text) does not exist" : "'\(text)' is not a date"
    }
}

extension Int {
    /// The number with zeros before it, up to a width.
    func padded(to width: Int) -> String {
        let digits = String(self)
        return String(repeating: "0", count: Swift.max(0, width - digits.utf8.count)) + digits
    }
}
