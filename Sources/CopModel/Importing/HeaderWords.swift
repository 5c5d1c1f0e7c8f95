/// The words by which the headers of forms in one language, or of one tool, tell what a column
/// holds.
struct HeaderWords: Sendable {
    /// Phrases that tell it wherever they stand: "learning question".
    let anywhere: [(field: ImportField, phrases: [String])]
    /// Phrases that tell it only when nothing else is asked: "name", but not "name of your manager".
    let alone: [(field: ImportField, phrases: [String])]
    /// Phrases that are the whole header, as tools write them.
    var whole: [(field: ImportField, phrases: [String])] = []
    /// Words around a phrase that ask nothing else: "what is your".
    var fillers: Set<String> = []

    static let all = [english, dutch, tools]
}

/// What a header most likely asks for.
struct HeaderGuess: Comparable {
    /// How a header says it, from the vaguest to the surest.
    enum Certainty: Int { case mentioned, asked, named }

    let field: ImportField
    let certainty: Certainty
    /// The letters of the phrase that told it: the longer it is, the less it is chance.
    let letters: Int

    static func < (left: HeaderGuess, right: HeaderGuess) -> Bool {
        (left.certainty.rawValue, left.letters) < (right.certainty.rawValue, right.letters)
    }

    /// - Parameter words: of the header, folded; see `Header`.
    init?(_ words: [String]) {
        let candidates = HeaderWords.all.flatMap { table in
            table.anywhere.flatMap { entry in
                entry.phrases.compactMap { Self(words, $0, entry.field, isTelling: true) }
            }
                + table.alone.flatMap { entry in
                    entry.phrases.compactMap { Self(words, $0, entry.field, isTelling: false) }
                }
                + table.whole.flatMap { entry in
                    entry.phrases.compactMap { phrase in
                        words.joined(separator: " ") == phrase
                            ? Self(entry.field, .named, phrase) : nil
                    }
                }
        }
        // The first of equals: the order of the tables decides, not chance.
        guard let best = candidates.max(), let first = candidates.first(where: { $0 >= best })
        else { return nil }
        self = first
    }

    private init(_ field: ImportField, _ certainty: Certainty, _ phrase: String) {
        self.field = field
        self.certainty = certainty
        letters = phrase.count
    }

    /// - Parameter isTelling: whether the phrase tells the field whatever stands around it.
    private init?(_ words: [String], _ phrase: String, _ field: ImportField, isTelling: Bool) {
        let wanted = phrase.split(separator: " ").map(String.init)
        guard let range = words.firstRange(of: wanted) else { return nil }
        let rest = words[..<range.lowerBound] + words[range.upperBound...]
        if rest.isEmpty {
            self.init(field, .named, phrase)
        } else if rest.allSatisfy(Self.fillers.contains) {
            self.init(field, .asked, phrase)
        } else if isTelling {
            self.init(field, .mentioned, phrase)
        } else {
            return nil
        }
    }

    private static let fillers = HeaderWords.all.reduce(into: Set<String>()) {
        $0.formUnion($1.fillers)
    }
}
