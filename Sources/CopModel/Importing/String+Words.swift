import Foundation

extension String {
    /// The words of the text without case, accents and punctuation: what two ways of writing a
    /// name or a header have in common.
    var foldedWords: [String] {
        var words: [String] = []
        var word = String.UnicodeScalarView()
        for scalar in lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
            // Accents of Latin, Greek and Cyrillic; the marks of other scripts are letters.
            if (0x300...0x36F).contains(scalar.value) { continue }
            if scalar.isPartOfWord {
                word.append(scalar)
            } else if !word.isEmpty {
                words.append(String(word))
                word.removeAll()
            }
        }
        if !word.isEmpty { words.append(String(word)) }
        return words
    }

    /// The same as one text, to compare by.
    var folded: String { foldedWords.joined(separator: " ") }

    /// The text on one line: words with one space between them.
    var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}

extension Unicode.Scalar {
    fileprivate var isPartOfWord: Bool {
        switch properties.generalCategory {
        case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber, .otherNumber:
            true
        default: false
        }
    }
}
