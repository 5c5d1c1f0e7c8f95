/// A text on the command line that the shell cut into words, or that passed for an option.
struct UnquotedText {
    /// The error, with the way to give the text whole.
    let failure: Failure

    /// Nil when something else is wrong.
    ///
    /// - Parameter fullMessage: what the parser of the command line says: the error, and below it
    ///   the usage of the command.
    init?(_ fullMessage: String, in arguments: [String]) {
        let lines = fullMessage.split(separator: "\n").map { $0.trimmed }
        guard let error = lines.first?.split(separator: "Error: ").first.map(String.init),
            let hint = Self.hint(for: error, in: arguments)
        else { return nil }
        failure = Failure(
            .usage, error.prefix(1).lowercased() + error.dropFirst(),
            notes: [hint] + lines.filter { $0.hasPrefix("Usage: ") || $0.hasPrefix("See ") })
    }

    private static func hint(for error: String, in arguments: [String]) -> String? {
        let quoted = error.firstIndex(of: "'").map { error[$0...].dropFirst() } ?? ""
        if error.contains("nexpected argument") {
            return "put a text of several words between quotes: \"two words\""
        }
        if error.hasPrefix("Missing value for ") {
            let option = String(quoted.prefix { $0 != " " && $0 != "'" })
            guard let place = arguments.firstIndex(of: option),
                let value = arguments[(place + 1)...].first, value.hasPrefix("-")
            else { return nil }
            return "write a value that begins with a dash as \(option)=\"\(value)\""
        }
        if error.hasPrefix("Unknown option "), let text = arguments.first(where: isTextWithDash) {
            return "put -- before a text that begins with a dash: -- \"\(text)\""
        }
        return nil
    }

    /// Options have no spaces in their names.
    private static func isTextWithDash(_ argument: String) -> Bool {
        argument.hasPrefix("-") && argument.prefix { $0 != "=" }.contains(" ")
    }
}

extension Substring {
    fileprivate var trimmed: String { String(drop { $0 == " " }) }
}
