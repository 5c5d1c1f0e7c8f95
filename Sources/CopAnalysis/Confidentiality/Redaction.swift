import CopModel

/// Takes from every text of a workspace what tells of anybody, and gives every record another id.
///
/// Where a sentence names somebody outright, a stand-in takes the place of the name; where it
/// tells of them in another way, the sentence is left out. What says nothing else than where
/// somebody is, what they do or how to reach them is left out whole.
final class Redaction: ValueMap {
    private let reader: TextReader
    private let standIns: StandIns
    private let words: StandInWords
    /// How many sentences and texts were left out.
    private(set) var gaps = 0
    /// How often words with a capital within a sentence were let through, which may be names of what
    /// no file knows.
    private(set) var doubtful: [String: Int] = [:]

    init(_ reader: TextReader, _ standIns: StandIns, _ words: StandInWords) {
        self.reader = reader
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
        switch reader.reading(of: text) {
        case .harmless(let doubtful):
            note(doubtful)
            return text
        case .telling(let sentences):
            return redacted(sentences)
        }
    }

    private func redacted(_ sentences: [TextReader.Sentence]) -> String? {
        var result = ""
        var isGap = false
        var isEmpty = true
        for sentence in sentences {
            guard !sentence.body.isEmpty else {
                if !isGap { result += sentence.white }
                continue
            }
            if let safe = safe(sentence) {
                result += safe + sentence.white
                isEmpty = isEmpty && safe.allSatisfy { !$0.isLetter && !$0.isNumber }
                isGap = false
            } else {
                gaps += 1
                result += isGap ? "" : words.gap + sentence.white
                isGap = true
            }
        }
        return isEmpty ? nil : result
    }

    /// A sentence with stand-ins for names; nil when it tells of somebody all the same.
    private func safe(_ sentence: TextReader.Sentence) -> String? {
        let body = sentence.body
        guard let hits = sentence.hits else {
            note(sentence.doubtful)
            return body
        }
        var result = ""
        var end = body.startIndex
        for hit in hits {
            guard let name = hit.party.flatMap(standIns.name) else { return nil }
            let isFirst = hit.range.lowerBound == body.startIndex
            result += body[end..<hit.range.lowerBound]
            result += isFirst ? name.prefix(1).uppercased() + name.dropFirst() : name
            end = hit.range.upperBound
        }
        result += body[end...]
        return reader.isTelling(result) ? nil : result
    }

    private func note(_ found: [String]) {
        for word in found { doubtful[word, default: 0] += 1 }
    }
}
