/// The header of a column, and the words in it that tell what the column holds.
struct Header {
    /// On one line, as people and `cop.yaml` write it.
    let text: String
    /// By which headers are compared: without case, accents and punctuation.
    let key: String
    /// A column of a question with several: KoboToolbox and LimeSurvey give each answer of a
    /// multiple choice its own, which holds no more than yes or no.
    let isPartOfQuestion: Bool
    /// The words of the question; with KoboToolbox's groups, and without.
    private let readings: [[String]]

    /// - Parameter others: the texts of all headers of the table.
    init(_ text: String, among others: Set<String>) {
        self.text = text.onOneLine
        key = Self.key(of: text)
        let (question, isItem) = Self.question(in: self.text)
        let group = question.lastIndex(of: "/")
        isPartOfQuestion = isItem || group.map { others.contains(String(question[..<$0])) } ?? false
        let last = group.map { String(question[question.index(after: $0)...]) }
        readings = [last, question].compactMap { $0 }.map(Self.words).filter { !$0.isEmpty }
    }

    static func key(of text: String) -> String {
        let folded = text.folded
        return folded.isEmpty ? text.onOneLine : folded
    }

    /// What the column most likely holds.
    var guess: HeaderGuess? {
        isPartOfQuestion ? nil : readings.lazy.compactMap(HeaderGuess.init).first
    }

    /// The question without the code that LimeSurvey puts before it, `G01Q02. ` or
    /// `G01Q02[SQ001]. `, and whether the code names one of its answers.
    private static func question(in text: String) -> (String, isItem: Bool) {
        let code = text.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "[]_".contains($0)) }
        let rest = text[code.endIndex...]
        guard code.contains(where: \.isNumber), rest.hasPrefix(". ") else { return (text, false) }
        return (String(rest.dropFirst(2)), code.contains("["))
    }

    /// The folded words: those of `learningQuestion` apart, without tags, and with a word `_` for
    /// the underscore by which KoboToolbox marks a column of its own.
    private static func words(of text: String) -> [String] {
        var spaced = ""
        var isInTag = false
        for character in text {
            if character == "<" { isInTag = true }
            let follows = spaced.last.map { $0.isLowercase } ?? false
            if character.isUppercase, follows { spaced += " " }
            if !isInTag { spaced.append(character) }
            if character == ">" { isInTag = false }
        }
        return (text.hasPrefix("_") ? ["_"] : []) + spaced.foldedWords
    }
}
