import CopModel

/// The names that a search looks for, ready to be compared with the words of a text.
struct NameBook {
    /// What is written in scripts without capitals, which often have no blanks between words.
    private(set) var signs: Set<String> = []
    private var words: [String: Name] = [:]
    /// Names of several words, folded, under their first.
    private var phrases: [String: [Phrase]] = [:]
    /// Abbreviations and initials, letter by letter, under their first word.
    private var exact: [String: [Phrase]] = [:]
    /// How what belongs to a place begins: `kuma` of Kumasi.
    private var stems: Set<String> = []
    /// How long names of one word are, and beginnings of places, from the shortest on: a text may be
    /// one word of a megabyte.
    private var wordLengths: [Int] = []
    private var stemLengths: [Int] = []
    /// The last digits of telephone numbers.
    private var numbers: Set<String> = []

    /// A name of one word.
    private struct Name {
        var owners: Set<String?> = []
        /// Whether it counts when written small, however common.
        var isSmall = false
        /// Whether it is a name of its own, and not just a word with a capital in a longer one.
        var isOwn = false
        /// Whether it is a word of the language too, though a name of its own.
        var isOrdinary = false
        /// Whether it counts in this form only: a function is everybody's in the plural.
        var isExact = false
        /// How often the workspace writes it small, and with a capital.
        var small = 0
        var capital = 0

        /// Whether it is no name where it is written small.
        ///
        /// Of a name of its own that is not for the counts to say: a group that writes everything
        /// small would unmask itself.
        var isCommon: Bool {
            if isSmall { return false }
            return isOwn ? isOrdinary : small > capital && small > 2
        }
        /// Whom it names where it can be nobody else, nor anything else.
        var owner: String? { owners.count == 1 && small == 0 ? owners.first ?? nil : nil }
    }

    private struct Phrase {
        let words: [String]
        let owner: String?
        var isExact = false
    }

    init(_ workspace: Workspace, for scope: NameSearch.Scope, _ texts: WorkspaceTexts) {
        for person in workspace.people { add(person) }
        if scope == .everyone {
            for organisation in workspace.organisations { add(organisation) }
            addKinds(of: workspace.organisations)
            addRoles(of: workspace)
            addLanguages(of: workspace.people)
            for word in workspace.cop.agreements.sharing.withhold {
                addPhrase(Word.words(of: word), of: nil, isSmall: true)
            }
            for coalition in workspace.network.coalitions {
                addPhrase(Word.words(of: coalition.name), of: coalition.id)
            }
            addFunctions(of: workspace.people)
            for place in texts.places { addPlace(place) }
            let own = Set(
                workspace.people.flatMap { [$0.name] + $0.alsoKnownAs }
                    + workspace.organisations.flatMap { [$0.name, $0.abbreviation ?? ""] }
                    + workspace.network.coalitions.map(\.name))
            for name in texts.names where !own.contains(name) { addLoose(name) }
        }
        wordLengths = Set(words.keys.map(\.count)).filter { $0 >= 4 }.sorted()
        stemLengths = Set(stems.map(\.count)).sorted()
        count(texts.free)
        for name in words.keys where Self.ordinary.contains(name) || texts.subject.contains(name) {
            words[name]?.isOrdinary = true
        }
    }

    // MARK: - Matching

    /// How many words from here on name somebody, and whom; the longest match counts.
    func match(_ text: ArraySlice<Word>) -> (length: Int, party: String?)? {
        guard let first = text.first else { return nil }
        var best: (length: Int, party: String?)?
        func take(_ length: Int, _ party: String?) {
            guard let found = best, found.length >= length else {
                best = (length, party)
                return
            }
            if found.length == length, found.party != party { best = (length, nil) }
        }
        for stem in Self.stems(first.folded) {
            for phrase in phrases[stem] ?? [] where begins(text, with: phrase) {
                take(phrase.words.count, phrase.owner)
            }
        }
        for phrase in exact[String(first.text)] ?? []
        where text.prefix(phrase.words.count).map({ String($0.text) }) == phrase.words {
            take(phrase.words.count, phrase.owner)
        }
        if best == nil, let party = single(first) { take(1, party) }
        return best
    }

    /// Whom a single word names; nil within when it is not certain, nil when nobody.
    private func single(_ word: Word) -> String?? {
        for stem in Self.stems(word.folded) {
            guard let name = words[stem], !name.isExact || stem == word.folded else { continue }
            if name.isOwn && word.isCapitalised || !name.isCommon { return .some(name.owner) }
        }
        // `Waternetmedewerkers`, `dipendra2`; a short name only with its capital.
        let letters = word.folded.count
        let isInflected = wordLengths.prefix { $0 < letters }.contains { length in
            guard let name = words[String(word.folded.prefix(length))], !name.isExact else {
                return false
            }
            return word.isCapitalised ? !name.isCommon : name.isOwn && !name.isCommon && length > 4
        }
        if isInflected { return .some(nil) }
        guard word.isCapitalised else { return nil }
        // `Delftse` of Delft, `Peruvian` of Peru.
        let isOfAPlace = stemLengths.contains { length in
            stems.contains(String(word.folded.prefix(length)))
        }
        // `RWSers`; `RWS'ers` are two words.
        let capitals = word.text.prefix { $0.isUppercase }
        let rest = word.text.dropFirst(capitals.count)
        let isAbbreviation =
            capitals.count > 1 && !rest.isEmpty && rest.allSatisfy(\.isLowercase)
            && exact[String(capitals)]?.contains { $0.words.count == 1 } == true
        return isOfAPlace || isAbbreviation ? .some(nil) : nil
    }

    private func begins(_ text: ArraySlice<Word>, with phrase: Phrase) -> Bool {
        guard phrase.words.count <= text.count else { return false }
        return zip(phrase.words, text).allSatisfy { name, word in
            name == word.folded || !phrase.isExact && Self.stems(word.folded).contains(name)
        }
    }

    /// A word, and what it is the possessive or the plural of.
    private static func stems(_ word: String) -> [String] {
        word.count > 2 && word.hasSuffix("s") ? [word, String(word.dropLast())] : [word]
    }

    /// Whether someone's telephone number stands in a text, however it is spaced.
    func hasNumber(in text: String) -> Bool {
        guard !numbers.isEmpty else { return false }
        let digits = text.filter(\.isASCIIDigit)
        return digits.count >= Self.tellingDigits && numbers.contains { digits.contains($0) }
    }

    private static let tellingDigits = 7

    // MARK: - Writing

    mutating func addNumber(_ text: String) {
        let digits = text.filter(\.isASCIIDigit)
        if digits.count >= Self.tellingDigits {
            numbers.insert(String(digits.suffix(Self.tellingDigits)))
        }
    }

    /// A place of one word, and what is called after it.
    mutating func addStem(_ word: Word) {
        let letters = word.folded
        let length =
            letters.count > 5
            ? min(letters.count - 2, 6)
            : "aeiouy".contains(letters.last ?? "x") && letters.count == 5 ? 4 : letters.count
        if length >= 4 { stems.insert(String(letters.prefix(length))) }
        for name in Self.demonyms[letters] ?? [] {
            words[name, default: Name()].owners.insert(nil)
        }
    }

    /// Whether a word is known as a name already.
    func knows(_ word: Word) -> Bool { words[word.folded] != nil }

    mutating func addFunction(_ function: [Word]) {
        guard let first = function.first else { return }
        if function.count > 1 {
            phrases[first.folded, default: []].append(
                Phrase(
                    words: function.prefix(Self.mostWords).map(\.folded), owner: nil, isExact: true)
            )
        } else if words[first.folded] == nil {
            addWord(first, of: nil, isSmall: true)
            words[first.folded]?.isExact = true
        }
    }

    mutating func addWord(
        _ word: Word, of owner: String?, isSmall: Bool = false, isOwn: Bool = false
    ) {
        if word.text.contains(where: { $0.isLetter && !$0.isCased }) {
            signs.insert(String(word.text))
        }
        guard word.text.contains(where: \.isLetter) else { return }
        words[word.folded, default: Name()].owners.insert(owner)
        if isSmall { words[word.folded]?.isSmall = true }
        if isOwn { words[word.folded]?.isOwn = true }
    }

    mutating func addPhrase(_ name: [Word], of owner: String?, isSmall: Bool = false) {
        let parts = name.prefix(Self.mostWords)
        guard let first = parts.first else { return }
        if parts.count == 1 {
            addWord(first, of: owner, isSmall: isSmall, isOwn: owner != nil)
        } else {
            phrases[first.folded, default: []].append(
                Phrase(words: parts.map(\.folded), owner: owner))
            let joined = parts.map(\.folded).joined()
            if joined.count > 5 {
                words[joined, default: Name()].owners.insert(owner)
                words[joined]?.isOwn = true
            }
        }
    }

    /// The words of a name that are compared with a text: nobody's has more, and a text of a thousand
    /// words in the place of a name shall not cost a million.
    static let mostWords = 32

    mutating func addExact(_ parts: [String], of owner: String?) {
        exact[parts[0], default: []].append(Phrase(words: parts, owner: owner))
    }

    /// Counts how names that are words too are written where nobody is named on purpose.
    private mutating func count(_ texts: [String]) {
        for text in texts {
            for word in Word.words(of: text) {
                guard let index = words.index(forKey: word.folded) else { continue }
                if word.isCapitalised {
                    words.values[index].capital += 1
                } else {
                    words.values[index].small += 1
                }
            }
        }
    }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
