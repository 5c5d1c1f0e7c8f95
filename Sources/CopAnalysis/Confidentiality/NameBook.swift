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
    /// The last digits of telephone numbers.
    private var numbers: Set<String> = []

    /// A name of one word.
    private struct Name {
        var owners: Set<String?> = []
        /// Whether it counts when written small, however common.
        var isSmall = false
        /// Whether it is a name of its own, and not just a word with a capital in a longer one.
        var isOwn = false
        /// Whether it counts in this form only: a function is everybody's in the plural.
        var isExact = false
        /// How often the workspace writes it small, and with a capital.
        var small = 0
        var capital = 0

        var isCommon: Bool { !isSmall && small > capital }
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
        count(texts.free)
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
        guard word.isCapitalised else { return nil }
        // `Delftse` of Delft, `Waternetmedewerkers` of Waternet; `RWS'ers` are two words.
        let isInflected = (5..<max(5, word.folded.count)).contains { length in
            words[String(word.folded.prefix(length))].map { !$0.isCommon } ?? false
        }
        let capitals = word.text.prefix { $0.isUppercase }
        let rest = word.text.dropFirst(capitals.count)
        let isAbbreviation =
            capitals.count > 1 && !rest.isEmpty && rest.allSatisfy(\.isLowercase)
            && exact[String(capitals)]?.contains { $0.words.count == 1 } == true
        return isInflected || isAbbreviation ? .some(nil) : nil
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

    // MARK: - Names

    private mutating func add(_ person: Person) {
        let parts = Word.words(of: person.name)
        let isSmall = parts.allSatisfy { !$0.isCapitalised }
        for (position, part) in parts.enumerated() {
            let isTelling =
                part.text.count < 2
                ? part.text.first?.isCased == false
                : position == 0
                    || !Self.particles.contains(part.folded) && (isSmall || part.isCapitalised)
            if isTelling { addWord(part, of: person.id, isSmall: isSmall, isOwn: true) }
        }
        addPhrase(parts, of: person.id)
        addInitials(parts.filter { $0.text.first?.isLetter == true })
        for name in person.alsoKnownAs {
            let parts = Word.words(of: name)
            if parts.count == 1, name == name.uppercased() {
                addExact([String(parts[0].text)], of: person.id)
            }
            addPhrase(parts, of: person.id, isSmall: parts.first?.isCapitalised == false)
        }
        let address = person.email ?? ""
        addPhrase(Word.words(of: address), of: nil)
        addPhrase(Word.words(of: String(address.drop { $0 != "@" })), of: nil)
        addPhrase(Word.words(of: person.id), of: person.id)
        let digits = (person.phone ?? "").filter(\.isASCIIDigit)
        if digits.count >= Self.tellingDigits {
            numbers.insert(String(digits.suffix(Self.tellingDigits)))
        }
    }

    private mutating func add(_ organisation: Organisation) {
        let parts = Word.words(of: organisation.name)
        for part in parts
        where part.isCapitalised && part.text.count > 3 && !Self.generic.contains(part.folded) {
            addWord(part, of: parts.count == 1 ? organisation.id : nil)
        }
        addPhrase(parts, of: organisation.id)
        addPhrase(Word.words(of: organisation.id), of: organisation.id)
        let abbreviation = Word.words(of: organisation.abbreviation ?? "")
        guard !abbreviation.isEmpty else { return }
        addExact(abbreviation.map { String($0.text) }, of: organisation.id)
        if abbreviation.count == 1 { addWord(abbreviation[0], of: nil) }
    }

    /// Somebody whom only a field of a record names, such as a guest: what looks like a name.
    private mutating func addLoose(_ text: String) {
        let parts = Word.words(of: text)
        guard parts.count > 1 else { return addPhrase(parts, of: nil) }
        if parts.dropFirst().contains(where: \.isCapitalised) { addPhrase(parts, of: nil) }
        for (position, part) in parts.enumerated() where part.text.count > 1 && part.isCapitalised {
            let follows = position > 0 || parts[position + 1].isCapitalised
            guard follows, words[part.folded] == nil, !Self.generic.contains(part.folded) else {
                continue
            }
            let isShouted = part.text.allSatisfy(\.isUppercase)
            if isShouted { addExact([String(part.text)], of: nil) } else { addWord(part, of: nil) }
        }
    }

    /// A place by its whole name, by what stands between its commas, and by its own words.
    private mutating func addPlace(_ text: String) {
        for part in text.split(whereSeparator: { ",;()/".contains($0) }) {
            let words = Word.words(of: String(part))
            addPhrase(words, of: nil)
            for word in words
            where word.isCapitalised && word.text.count > 3
                && !Self.generic.contains(word.folded)
            {
                addWord(word, of: nil)
            }
        }
    }

    /// What so few do that it says who is meant: their whole function, and what stands first in it.
    private mutating func addFunctions(of people: [Person]) {
        let functions = people.compactMap(\.function).flatMap { function in
            Set([function, String(function.prefix { !",;/(".contains($0) })]).map(Word.words)
        }
        let counts = Dictionary(grouping: functions) { $0.map(\.folded) }.mapValues(\.count)
        for function in functions
        where counts[function.map(\.folded), default: 0] < Anonymity.fewest {
            addFunction(function)
        }
    }

    private mutating func addFunction(_ function: [Word]) {
        guard let first = function.first else { return }
        if function.count > 1 {
            phrases[first.folded, default: []].append(
                Phrase(words: function.map(\.folded), owner: nil, isExact: true))
        } else if words[first.folded] == nil {
            addWord(first, of: nil, isSmall: true)
            words[first.folded]?.isExact = true
        }
    }

    /// `AdV`, `ADV`, `AV`, `A. d. V.` and `A. de V.` of Anna de Vries.
    private mutating func addInitials(_ parts: [Word]) {
        guard parts.count > 1 else { return }
        let all = parts.map { String($0.text.prefix(1)) }
        let capitals = parts.filter(\.isCapitalised).map { String($0.text.prefix(1)) }
        for letters in [all, all.map { $0.uppercased() }, capitals] where letters.count > 1 {
            addExact([letters.joined()], of: nil)
            addExact(letters, of: nil)
        }
        addExact(
            parts.map { $0.isCapitalised ? String($0.text.prefix(1)) : String($0.text) }, of: nil)
    }

    private mutating func addWord(
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

    private mutating func addPhrase(_ parts: [Word], of owner: String?, isSmall: Bool = false) {
        guard let first = parts.first else { return }
        if parts.count == 1 {
            addWord(first, of: owner, isSmall: isSmall, isOwn: owner != nil)
        } else {
            phrases[first.folded, default: []].append(
                Phrase(words: parts.map(\.folded), owner: owner))
            let joined = parts.map(\.folded).joined()
            if joined.count > 5 { words[joined, default: Name()].owners.insert(owner) }
        }
    }

    private mutating func addExact(_ parts: [String], of owner: String?) {
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

    /// Parts of family names that some write with a capital.
    private static let particles: Set<String> = [
        "al", "bin", "da", "das", "de", "del", "den", "der", "di", "do", "dos", "du", "el", "ibn",
        "la", "le", "op", "san", "ten", "ter", "the", "van", "von",
    ]

    /// Words of many an organisation's and many a place's name, and titles: they tell nothing.
    private static let generic: Set<String> = [
        "agency", "association", "authority", "bank", "board", "bureau", "centre", "center",
        "city", "club", "college", "company", "consultants", "corporation", "council", "department",
        "district", "foundation", "group", "hall", "hotel", "house", "institute", "ministry",
        "municipality", "national", "network", "office", "online", "partnership", "programme",
        "project", "province", "region", "regional", "river", "room", "school", "service",
        "services", "society", "station", "street", "supply", "town", "union", "university",
        "utilities", "utility", "water", "waterworks", "works", "with", "from", "and",
        "prof", "professor", "drs", "ing", "mrs", "mevrouw", "meneer",
        "adviesbureau", "bedrijf", "bedrijven", "cooperatie", "dienst", "fabriek", "gebied",
        "gemeente", "groep", "huis", "hogeschool", "instituut", "kantoor", "ministerie", "natuur",
        "netwerk", "onderzoek", "programma", "provincie", "raad", "regio", "stad", "stichting",
        "straat", "universiteit", "vereniging", "waterbedrijf", "waterleiding", "waterschap",
        "zaal", "voor", "van", "het",
    ]
}

extension Character {
    fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
