import CopModel

/// Takes from every text of a workspace what tells of anybody, and gives every record another id.
///
/// Where a sentence names somebody outright, a stand-in takes the place of the name; where it
/// tells of them in another way, the sentence is left out. What says nothing else than where
/// somebody is, what they do or how to reach them is left out whole.
final class Redaction: ValueMap {
    private let search: NameSearch
    private let standIns: StandIns
    private let words: StandInWords
    /// How many sentences and texts were left out.
    private(set) var gaps = 0
    /// How often words with a capital within a sentence were let through, which may be names of what
    /// no file knows.
    private(set) var doubtful: [String: Int] = [:]
    /// Words that the workspace writes small somewhere.
    private let small: Set<String>

    init(
        _ search: NameSearch, _ standIns: StandIns, _ words: StandInWords, small: Set<String>
    ) {
        self.small = small
        self.search = search
        self.standIns = standIns
        self.words = words
    }

    func id(_ id: String) -> String { standIns.id(id) }

    /// Sectors are looked at afterwards; the community's own work forms have names of their own.
    func slug(_ slug: Slug, in field: FieldShape) -> Slug? { field.key == "sector" ? slug : nil }

    func text(_ text: String, in field: FieldShape) -> String? {
        let isSearched = field.clue == nil || field.clue == .name
        if isSearched, let safe = redacted(text) { return safe }
        // A gap shows that something was said; what only names somebody leaves none.
        return field.clue == nil || field.isRequired ? words.gap : nil
    }

    /// The text without what tells of anybody; nil when nothing is left of it.
    private func redacted(_ text: String) -> String? {
        guard isTelling(text) else {
            for sentence in sentences(of: text) { note(String(sentence)) }
            return text
        }
        var result = ""
        var isGap = false
        var isEmpty = true
        for sentence in sentences(of: text) {
            let white = sentence.reversed().prefix { $0.isWhitespace }.count
            let body = String(sentence.dropLast(white))
            guard !body.isEmpty else {
                if !isGap { result += sentence }
                continue
            }
            if let safe = safe(body) {
                result += safe + sentence.suffix(white)
                isEmpty = isEmpty && safe.allSatisfy { !$0.isLetter && !$0.isNumber }
                isGap = false
            } else {
                gaps += 1
                result += isGap ? "" : words.gap + sentence.suffix(white)
                isGap = true
            }
        }
        return isEmpty ? nil : result
    }

    /// Notes what in a sentence looks like a name.
    private func note(_ sentence: String) {
        for word in Word.words(of: sentence).dropFirst()
        where word.text.count > 2 && word.text.first?.isUppercase == true {
            let before = sentence[..<word.range.lowerBound].last
            let isBeginning = before.map { "\"'“‘(:-".contains($0) } ?? true
            if !isBeginning, !small.contains(word.folded), !Self.calendar.contains(word.folded) {
                doubtful[String(word.text), default: 0] += 1
            }
        }
    }

    /// What English writes with a capital though it is nobody's name.
    private static let calendar: Set<String> = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday",
        "saturday", "sunday", "cop", "cops",
    ]

    /// A sentence with stand-ins for names; nil when it tells of somebody all the same.
    private func safe(_ sentence: String) -> String? {
        guard isTelling(sentence) else {
            note(sentence)
            return sentence
        }
        var result = ""
        var end = sentence.startIndex
        for hit in search.hits(in: sentence) {
            guard let name = hit.party.flatMap(standIns.name) else { return nil }
            let isFirst = hit.range.lowerBound == sentence.startIndex
            result += sentence[end..<hit.range.lowerBound]
            result += isFirst ? name.prefix(1).uppercased() + name.dropFirst() : name
            end = hit.range.upperBound
        }
        result += sentence[end...]
        return isTelling(result) ? nil : result
    }

    private func isTelling(_ text: String) -> Bool {
        text.contains("@") || text.contains("&#") || text.contains("://") || text.contains("www.")
            || search.finds(in: text)
    }
}
