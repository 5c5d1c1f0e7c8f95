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
        addInitials(parts)
        for name in person.alsoKnownAs {
            let parts = Word.words(of: name)
            if parts.count == 1, name == name.uppercased() {
                addExact([String(parts[0].text)], of: person.id)
            }
            addPhrase(parts, of: person.id, isSmall: parts.first?.isCapitalised == false)
            addInitials(parts)
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
        addAcronyms(of: parts)
        let abbreviation = Word.words(of: organisation.abbreviation ?? "")
        guard !abbreviation.isEmpty else { return }
        addExact(abbreviation.map { String($0.text) }, of: organisation.id)
        if abbreviation.count == 1 { addWord(abbreviation[0], of: nil) }
    }

    /// `UGWW` of Upper Godavari Water Works, and `GGD` of GGD Noord.
    private mutating func addAcronyms(of parts: [Word]) {
        for part in parts where part.text.count > 1 && part.text.allSatisfy(\.isUppercase) {
            addExact([String(part.text)], of: nil)
            addWord(part, of: nil)
        }
        for letters in [parts, parts.filter(\.isCapitalised)].map({ $0.map { $0.text.prefix(1) } })
        where letters.count > 2 {
            let acronym = letters.joined().uppercased()
            addExact([acronym], of: nil)
            for word in Word.words(of: acronym) { addWord(word, of: nil) }
        }
    }

    /// What kind of organisation only one is: the municipality, where there is one.
    mutating func addKinds(of organisations: [Organisation]) {
        let names =
            organisations.flatMap { organisation in
                Set(Word.words(of: organisation.name).map(\.folded)).intersection(Self.institutions)
            } + organisations.compactMap(\.kind).map { $0.lowercased() }
        for (name, all) in Dictionary(grouping: names, by: \.self) where all.count == 1 {
            addFunction(Word.words(of: name))
        }
    }

    /// The words, in both languages, for what only one person is to the community.
    mutating func addRoles(of workspace: Workspace) {
        let roles = workspace.cop.roles
        let words: [([Reference<Person>], [String])] = [
            (roles.initiator, ["initiator", "initiatiefnemer"]),
            (roles.commissioner, ["commissioner", "opdrachtgever"]),
            (roles.monitor, ["monitor"]),
            (roles.contentFacilitator, ["content facilitator", "inhoudelijk facilitator"]),
            (
                roles.processFacilitator,
                ["process facilitator", "procesfacilitator", "procesbegeleider"]
            ),
        ]
        for (people, names) in words where people.count == 1 {
            for name in names { addFunction(Word.words(of: name)) }
        }
    }

    /// Languages that few speak.
    mutating func addLanguages(of people: [Person]) {
        let languages = people.flatMap { Set($0.languages) }
        for (language, all) in Dictionary(grouping: languages, by: \.self)
        where all.count < Anonymity.fewest {
            addPhrase(Word.words(of: language), of: nil)
        }
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
            if words.count == 1 { addStem(words[0]) }
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
            let first = String(function.prefix { !",;/(".contains($0) })
            let parts = [" and ", " en ", " & "].map { conjunction in
                String(first.split(separator: conjunction).first ?? "")
            }
            return Set([function, first] + parts.filter { $0.contains(" ") }).map(Word.words)
        }
        let counts = Dictionary(grouping: functions) { $0.map(\.folded) }.mapValues(\.count)
        for function in functions
        where counts[function.map(\.folded), default: 0] < Anonymity.fewest {
            addFunction(function)
        }
    }

    /// `AdV`, `ADV`, `AV`, `A. d. V.` and `A. de V.` of Anna de Vries; of a name of three also its
    /// first two, and its first and last.
    private mutating func addInitials(_ name: [Word]) {
        let parts = name.prefix(Self.mostWords).filter { $0.text.first?.isLetter == true }
        guard parts.count > 1 else { return }
        let all = parts.map { String($0.text.prefix(1)) }
        let capitals = parts.filter(\.isCapitalised).map { String($0.text.prefix(1)) }
        let ends = capitals.count > 2 ? [capitals[0], capitals[capitals.count - 1]] : []
        let beginnings = capitals.indices.map { Array(capitals[...$0]) }
        for letters in [all, all.map { $0.uppercased() }, ends] + beginnings
        where letters.count > 1 {
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

    /// Kinds of organisation of which there may be but one in a group.
    private static let institutions: Set<String> = [
        "bank", "college", "council", "gemeente", "hogeschool", "ministerie", "ministry",
        "municipality", "provincie", "province", "rijkswaterstaat", "universiteit", "university",
        "waterschap",
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
