/// The day of a form, and the time by which the later of two is known.
struct FormDate: Comparable {
    let day: Day
    /// Since midnight; 0 where no time stands.
    let second: Int

    static func < (left: FormDate, right: FormDate) -> Bool {
        (left.day, left.second) < (right.day, right.second)
    }

    /// Which of day and month comes first in dates such as 03/04/2026.
    enum Order: Sendable { case dayFirst, monthFirst }

    /// The date that begins a text, as tools and spreadsheets write it: `2026-01-15T09:30:00`,
    /// `15-1-2026 9:30`, `1/15/26`. No time zone enters: it is the day where it was written.
    init?(_ text: String, order: Order) {
        guard let parts = Self.parts(of: text) else { return nil }
        let (year, month, day) =
            parts.isYearFirst
            ? (parts.numbers[0], parts.numbers[1], parts.numbers[2])
            : order == .dayFirst
                ? (parts.numbers[2], parts.numbers[1], parts.numbers[0])
                : (parts.numbers[2], parts.numbers[0], parts.numbers[1])
        guard let date = Day(year: year < 100 ? 2000 + year : year, month: month, day: day) else {
            return nil
        }
        self.day = date
        second = Self.second(parts.rest)
    }

    /// The order that the dates of a column have in common; nil when each could be either way.
    static func order(of texts: some Sequence<String>) -> (order: Order, isCertain: Bool) {
        var (days, months, others) = (0, 0, 0)
        for text in texts {
            guard let parts = parts(of: text), !parts.isYearFirst else { continue }
            let (first, second) = (parts.numbers[0], parts.numbers[1])
            if first > 12 {
                days += 1
            } else if second > 12 {
                months += 1
            } else if first != second {
                others += 1
            }
        }
        let order: Order = days == 0 && months > 0 ? .monthFirst : .dayFirst
        return (order, days + months > 0 || others == 0)
    }

    private struct Parts {
        let numbers: [Int]
        let isYearFirst: Bool
        let rest: Substring
    }

    /// Three numbers with hyphens, slashes or full stops between them, of which the first or the
    /// last is the year, and what stands behind them.
    private static func parts(of text: String) -> Parts? {
        let date = text.prefix { $0.isASCII && ($0.isNumber || "-/.".contains($0)) }
        let words = date.split(omittingEmptySubsequences: false) { "-/.".contains($0) }
        let numbers = words.compactMap { Int($0) }
        let rest = text[date.endIndex...]
        guard numbers.count == 3, words.count == 3,
            words.allSatisfy({ (1...4).contains($0.count) }),
            rest.first.map({ $0 == "T" || $0 == "," || $0.isWhitespace }) ?? true
        else { return nil }
        let lengths = words.map(\.count)
        let isYearFirst = lengths[0] == 4
        guard isYearFirst || lengths[2] == 4 || lengths[2] == 2,
            lengths[1] <= 2, isYearFirst ? lengths[2] <= 2 : lengths[0] <= 2
        else { return nil }
        return Parts(numbers: numbers, isYearFirst: isYearFirst, rest: rest)
    }

    /// The time of the day at the start of a text such as `T09:30:00.000+01:00` or ` 1:05 PM`.
    private static func second(_ text: Substring) -> Int {
        let text = text.drop { !$0.isNumber }
        let clock = text.prefix { $0.isASCII && ($0.isNumber || $0 == ":") }
        let numbers = clock.split(separator: ":").prefix(3).compactMap { Int($0) }
        guard numbers.count >= 2, numbers.allSatisfy({ $0 < 60 }) else { return 0 }
        let half = text[clock.endIndex...].drop { $0.isWhitespace }.prefix(2).lowercased()
        var hour = numbers[0]
        if half == "pm", hour < 12 { hour += 12 } else if half == "am", hour == 12 { hour = 0 }
        return hour * 3600 + numbers[1] * 60 + (numbers.count > 2 ? numbers[2] : 0)
    }
}
