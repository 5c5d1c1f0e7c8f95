/// The value of an attribute, which decides how it is escaped.
enum DOTValue: Hashable, Sendable {
    /// A word of Graphviz's own, such as a shape or a colour: never text from a file.
    case keyword(String)
    /// A whole number.
    case number(Int)
    /// A size, written with two decimals at most.
    case decimal(Double)
    /// Text from a file, for `label`, `xlabel`, `tooltip` and the like.
    case text(String)
    /// An HTML-like label.
    case html(DOTHTML)

    /// Adds it to a file.
    func write(to file: inout String) {
        switch self {
        case .keyword(let word): DOTText.write(quoted: word, to: &file)
        case .number(let number): file += String(number)
        case .decimal(let number): file += Self.decimal(number)
        case .text(let text): DOTText.write(quoted: text, to: &file)
        case .html(let html):
            if html.markup.isEmpty {
                file += "\"\""
            } else {
                file += "<"
                file += html.markup
                file += ">"
            }
        }
    }

    /// Two decimals, the same on every machine; Graphviz has no other form for what is not finite.
    private static func decimal(_ number: Double) -> String {
        guard number.isFinite, abs(number) < 1e12 else { return "0" }
        let hundredths = Int((number * 100).rounded())
        let digits = String(hundredths.magnitude)
        let padded = String(repeating: "0", count: max(0, 3 - digits.utf8.count)) + digits
        return (hundredths < 0 ? "-" : "") + padded.dropLast(2) + "." + padded.suffix(2)
    }
}

extension DOTValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByFloatLiteral
{
    init(stringLiteral word: String) { self = .keyword(word) }
    init(integerLiteral number: Int) { self = .number(number) }
    init(floatLiteral number: Double) { self = .decimal(number) }
}
