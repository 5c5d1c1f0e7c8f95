/// Who is known, by e-mail address and by name: the people of the workspace and those of the rows
/// above.
struct PersonIndex {
    /// Someone, and how messages call them: `anna-de-vries`, `row 4`.
    struct Entry {
        let label: String
        var email: String?
        /// Every name they go by.
        var names: [String]
    }

    /// Whose form a row is.
    enum Match {
        case nobody
        /// The position of an entry.
        case known(Int)
        /// It could be two people, or one: only people can tell. What to say, and the way out.
        case unclear(String, notes: [String])
    }

    private(set) var entries: [Entry] = []
    private var byEmail: [String: [Int]] = [:]
    private var byName: [String: [Int]] = [:]

    /// - Returns: the position of the entry.
    @discardableResult
    mutating func add(_ label: String, email: String?, names: [String]) -> Int {
        let position = entries.count
        entries.append(Entry(label: label, email: nil, names: []))
        learn(position, email: email, names: names)
        return position
    }

    /// Adds what a further row says of someone who is known.
    mutating func learn(_ position: Int, email: String?, names: [String]) {
        if let email, entries[position].email == nil {
            entries[position].email = email
            byEmail[email.lowercased(), default: []].append(position)
        }
        for name in names where !name.foldedWords.isEmpty {
            guard !entries[position].names.contains(where: { $0.folded == name.folded }) else {
                continue
            }
            entries[position].names.append(name)
            byName[name.folded, default: []].append(position)
        }
    }

    /// Finds someone by e-mail address, or else by name.
    func match(name: String, email: String?) -> Match {
        let alike = byEmail[email?.lowercased() ?? ""] ?? []
        guard let email, !alike.isEmpty else { return match(name: name, otherEmail: email) }
        let kindred = alike.filter { isKindred(name, to: $0) }
        if kindred.count == 1 { return .known(kindred[0]) }
        let entry = entries[alike[0]]
        if kindred.isEmpty {
            return .unclear(
                "the address \(email) is that of \(described(entry)), not of '\(name)'",
                notes: [
                    "if they are one person, add the name to 'also_known_as' in their file or write it alike; if not, give each an address of their own"
                ])
        }
        return .unclear(
            "the address \(email) is that of \(described(entry)) and of others",
            notes: ["give each an address of their own, in their files in people/"])
    }

    private func match(name: String, otherEmail email: String?) -> Match {
        let alike = byName[name.folded] ?? []
        guard !name.foldedWords.isEmpty, let first = alike.first else { return .nobody }
        let possible = alike.filter { email == nil || entries[$0].email == nil }
        if possible.count == 1 { return .known(possible[0]) }
        if possible.count > 1 {
            return .unclear(
                "several people are called '\(name)'",
                notes: ["the e-mail address tells them apart: give it here and in their files"])
        }
        return .unclear(
            "\(entries[first].label) is called '\(name)' too, with the address \(entries[first].email ?? "")",
            notes: [
                "if they are one person, make the addresses the same; if not, add the other first, with 'cop person add NAME --email ADDRESS'"
            ])
    }

    private func described(_ entry: Entry) -> String {
        entry.names.first.map { "\(entry.label) ('\($0)')" } ?? entry.label
    }

    /// Whether a name may be another way to write one of someone's: they share a word that is no
    /// mere particle, or one of the two is unknown.
    func isKindred(_ name: String, to position: Int) -> Bool {
        let words = Self.tellingWords(name)
        let names = entries[position].names
        return words.isEmpty || names.isEmpty
            || names.contains { !words.isDisjoint(with: Self.tellingWords($0)) }
    }

    private static let particles: Set<String> = [
        "de", "den", "der", "van", "von", "ter", "ten", "te", "het", "la", "le", "el", "al", "da",
        "do", "dos", "di", "bin", "ibn",
    ]

    private static func tellingWords(_ name: String) -> Set<String> {
        let words = name.foldedWords.filter { !particles.contains($0) }
        // An initial is in many names.
        return Set(words.contains { $0.count > 1 } ? words.filter { $0.count > 1 } : words)
    }
}
