/// A sentence with gaps, taken apart once.
struct Phrase {
    let pieces: [Piece]

    enum Piece {
        case words(String)
        case gap(Gap)
    }

    /// What can stand in a gap.
    enum Gap: String {
        case thing, place, party, deed, loss, who, number, hour, day, month, year
        /// At the beginning of a sentence.
        case capitalParty = "Party"
    }

    init(_ text: String) {
        pieces = text.split(separator: "{", omittingEmptySubsequences: false).enumerated().flatMap {
            position, part -> [Piece] in
            guard position > 0, let end = part.firstIndex(of: "}"),
                let gap = Gap(rawValue: String(part[..<end]))
            else { return part.isEmpty ? [] : [.words(String(part))] }
            let rest = String(part[part.index(after: end)...])
            return [.gap(gap)] + (rest.isEmpty ? [] : [.words(rest)])
        }
    }
}

extension Phrase {
    static let sentences = Phrases.sentences.map(Phrase.init)
    static let questions = Phrases.questions.map(Phrase.init)
    static let agreements = Phrases.agreements.map(Phrase.init)
    static let results = Phrases.results.map(Phrase.init)
    static let signals = Phrases.signals.map(Phrase.init)
}
