import CopModel

/// What of people, organisations, places and functions counts as a name.
extension NameBook {
    mutating func add(_ person: Person) {
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
        addNumber(person.phone ?? "")
    }

    mutating func add(_ organisation: Organisation) {
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
    mutating func addLoose(_ text: String) {
        let parts = Word.words(of: text)
        guard parts.count > 1 else { return addPhrase(parts, of: nil) }
        if parts.dropFirst().contains(where: \.isCapitalised) { addPhrase(parts, of: nil) }
        for (position, part) in parts.enumerated() where part.text.count > 1 && part.isCapitalised {
            let follows = position > 0 || parts[position + 1].isCapitalised
            guard follows, !knows(part), !Self.generic.contains(part.folded) else {
                continue
            }
            let isShouted = part.text.allSatisfy(\.isUppercase)
            if isShouted { addExact([String(part.text)], of: nil) } else { addWord(part, of: nil) }
        }
    }

    /// A place by its whole name, by what stands between its commas, and by its own words.
    mutating func addPlace(_ text: String) {
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
    mutating func addFunctions(of people: [Person]) {
        let functions = people.compactMap(\.function).flatMap { function in
            Set([function, String(function.prefix { !",;/(".contains($0) })]).map(Word.words)
        }
        let counts = Dictionary(grouping: functions) { $0.map(\.folded) }.mapValues(\.count)
        for function in functions
        where counts[function.map(\.folded), default: 0] < Anonymity.fewest {
            addFunction(function)
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
