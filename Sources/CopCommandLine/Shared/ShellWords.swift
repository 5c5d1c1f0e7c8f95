/// A command as people write it into a variable, in words: quotes and backslashes keep spaces, as
/// in a shell. Nothing else of a shell happens.
enum ShellWords {
    /// The words of a command; nil when a quote is not closed.
    static func split(_ command: String) -> [String]? {
        var words: [String] = []
        var word: String?
        var quote: Character?
        var characters = command.makeIterator()
        while let character = characters.next() {
            switch (character, quote) {
            case ("\\", nil), ("\\", "\""):
                guard let next = characters.next() else { return nil }
                // Between double quotes it stands for itself, save before what it must escape.
                let isLiteral = quote != nil && next != "\"" && next != "\\"
                word = (word ?? "") + (isLiteral ? "\\" : "") + String(next)
            case ("'", nil), ("\"", nil):
                quote = character
                word = word ?? ""
            case (quote, _) where quote != nil: quote = nil
            case (_, nil) where character.isWhitespace:
                if let word { words.append(word) }
                word = nil
            default: word = (word ?? "") + String(character)
            }
        }
        guard quote == nil else { return nil }
        return words + (word.map { [$0] } ?? [])
    }
}
