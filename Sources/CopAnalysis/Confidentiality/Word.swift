import CopModel

/// A word of a text: letters and digits in a row.
struct Word {
    let text: Substring
    /// In small letters and without accents.
    let folded: String

    var range: Range<String.Index> { text.startIndex..<text.endIndex }
    /// Whether it is written as a name is; scripts without capitals always are.
    var isCapitalised: Bool { text.first?.isLowercase == false }

    static func words(of text: String) -> [Word] {
        text.split { !$0.isLetter && !$0.isNumber }.map { Word(text: $0, folded: folded($0)) }
    }

    static func folded(_ text: some StringProtocol) -> String {
        let isPlain = text.utf8.allSatisfy { $0 < 0x80 }
        return isPlain ? text.lowercased() : Slug(from: String(text))?.text ?? text.lowercased()
    }
}
