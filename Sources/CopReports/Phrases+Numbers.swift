import CopModel
import CopTemplates

extension Phrases {
    /// `1 session`, `5 sessions`.
    func count(_ key: String, _ number: Int) -> String { counted("count.\(key)", number) }

    /// The same of a key that is not under `count.`.
    func counted(_ key: String, _ number: Int) -> String {
        terms("\(key).\(number == 1 ? "one" : "many")", ["n": String(number)])
    }

    /// A number with so many decimals, the decimal sign of the language, and a minus sign that is
    /// one.
    func number(_ value: Double, decimals: Int) -> String {
        let factor = (0..<decimals).reduce(1.0) { factor, _ in factor * 10 }
        let units = Int((value * factor).rounded())
        let digits = String(units.magnitude)
        let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
        let sign = units < 0 ? "\u{2212}" : ""
        guard decimals > 0 else { return sign + padded }
        return sign + padded.dropLast(decimals) + terms["decimal-sign"] + padded.suffix(decimals)
    }

    /// A share from 0 to 1 as a whole number of hundreds: `67%`.
    func percentage(_ share: Double) -> String { "\(Int((share * 100).rounded()))%" }
}
