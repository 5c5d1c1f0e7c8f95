/// Whoever writes one file: chance that is their own, and words.
struct Author {
    var chance: Chance
    private let givenNames: [String]

    init(_ cast: Cast, chance: Chance) {
        self.chance = chance
        givenNames = cast.givenNames
    }

    // MARK: - Texts

    mutating func sentence() -> String { fill(chance.pick(Phrase.sentences)) }
    mutating func question() -> String { fill(chance.pick(Phrase.questions)) }
    mutating func agreement() -> String { fill(chance.pick(Phrase.agreements)) }
    mutating func result() -> String { fill(chance.pick(Phrase.results)) }
    mutating func signal() -> String { fill(chance.pick(Phrase.signals)) }
    mutating func sentences(_ count: ClosedRange<Int>) -> [String] {
        (0..<chance.number(count)).map { _ in sentence() }
    }

    /// Sentences of so many words together, about; a long text has paragraphs.
    mutating func text(words: Int) -> String {
        var text = ""
        // A word with its space takes six bytes, about.
        var paragraphEnd = 420
        while text.utf8.count < words * 6 {
            if text.utf8.count > paragraphEnd {
                text += "\n\n"
                paragraphEnd += 420
            } else if !text.isEmpty {
                text += " "
            }
            fill(chance.pick(Phrase.sentences), into: &text)
        }
        return text
    }

    /// As long as diary entries are: many short ones, few long ones.
    mutating func entryText() -> String {
        let longest = chance.number(20...150)
        return text(words: chance.number(20...longest))
    }

    // MARK: - Names

    /// Something that is called after what is talked of, such as `night-flow-17`.
    mutating func id(_ number: Int) -> String {
        "\(chance.pick(Vocabulary.stems))-\(chance.pick(Vocabulary.stems))-\(number)"
    }

    mutating func pick(_ words: [String]) -> String { chance.pick(words) }

    // MARK: - Gaps

    private mutating func fill(_ phrase: Phrase) -> String {
        var text = ""
        fill(phrase, into: &text)
        return text
    }

    private mutating func fill(_ phrase: Phrase, into text: inout String) {
        for piece in phrase.pieces {
            switch piece {
            case .words(let words): text += words
            case .gap(let gap): text += filling(gap)
            }
        }
    }

    private mutating func filling(_ gap: Phrase.Gap) -> String {
        switch gap {
        case .thing: chance.pick(Vocabulary.things)
        case .place: chance.pick(Vocabulary.places)
        case .party: chance.pick(Vocabulary.parties)
        case .capitalParty: Self.capital(chance.pick(Vocabulary.parties))
        case .deed: chance.pick(Vocabulary.deeds)
        case .loss: chance.pick(Vocabulary.losses)
        case .who: chance.pick(givenNames)
        case .number: "\(chance.number(2...90))"
        case .hour: "\(chance.number(1...3)):\(chance.number(10...59))"
        case .day: "\(chance.number(4...20))"
        case .month: chance.pick(Phrases.months)
        case .year: "\(chance.number(1975...2024))"
        }
    }

    private static func capital(_ text: String) -> String {
        text.prefix(1).uppercased() + text.dropFirst()
    }
}
