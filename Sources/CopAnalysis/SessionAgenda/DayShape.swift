import CopModel

/// The time of a session, divided into stretches of work by breaks and meals.
struct DayShape {
    let parts: [Part]

    enum Part: Equatable {
        case stretch(Int)
        case pause(Int)
        case meal(Meal, minutes: Int)
    }

    /// The most minutes that people work on end.
    static let longestStretch = 100

    /// - Parameter lastStretch: what the last stretch should at least have room for.
    init(_ hours: SessionHours, lastStretch: Int) {
        var parts: [Part] = []
        var start = hours.from.minutes
        let end = hours.until.minutes
        for meal in Meal.allCases {
            let minutes = hours.minutes >= 360 ? 60 : 45
            // Whoever comes shortly before a meal has eaten, and whoever leaves after it will eat.
            guard start + 90 <= meal.usualTime, meal.usualTime + minutes + 60 <= end else {
                continue
            }
            parts += Self.stretches(of: meal.usualTime - start, lastStretch: 45)
            parts.append(.meal(meal, minutes: minutes))
            start = meal.usualTime + minutes
        }
        self.parts = parts + Self.stretches(of: end - start, lastStretch: lastStretch)
    }

    /// As few stretches as can be, of about the same length on the five minutes. The last is somewhat
    /// shorter, for people tire, unless it would be too short for what must go there.
    private static func stretches(of minutes: Int, lastStretch: Int) -> [Part] {
        let pause = minutes <= 150 ? 10 : 15
        var count = 1
        while count * longestStretch + (count - 1) * pause < minutes { count += 1 }
        let work = minutes - (count - 1) * pause
        let even = work / count / 5 * 5
        var rest = work - even * count
        var lengths = (0..<count).map { _ in
            let more = min(5, rest)
            rest -= more
            return even + more
        }
        if count > 1 {
            let spare = min(10, longestStretch - lengths[0], lengths[count - 1] - lastStretch)
            let shift = spare >= 0 ? spare / 5 * 5 : -((4 - spare) / 5 * 5)
            lengths[0] += shift
            lengths[count - 1] -= shift
        }
        return Array(lengths.map { [Part.stretch($0)] }.joined(separator: [.pause(pause)]))
    }
}

/// A meal that a long session is interrupted for.
public enum Meal: String, CaseIterable, Sendable {
    case lunch, dinner

    /// In minutes since midnight.
    var usualTime: Int {
        switch self {
        case .lunch: 12 * 60 + 30
        case .dinner: 18 * 60 + 30
        }
    }
}
