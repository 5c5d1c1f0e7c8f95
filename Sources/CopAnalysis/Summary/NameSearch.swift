import CopModel

/// Finds the people of a workspace, and its organisations where these are not to be known either,
/// in free text: names, parts of names, nicknames, ids and e-mail addresses.
///
/// Accents do not matter, nor does case in a name of several words. A single word counts when it
/// is written with a capital, as names are: else every farmer would be taken for Klaas de Boer.
/// When in doubt it finds a name: what is left out can be written anew.
public struct NameSearch: Sendable {
    /// Parts of names, folded.
    private var words: Set<String> = []
    /// Names that their bearers write without a capital.
    private var lowerCaseWords: Set<String> = []
    /// Names of several words, folded, under their first.
    private var phrases: [String: [[String]]] = [:]
    /// Words in scripts without capitals, which often have no blanks between words either.
    private var uncased: Set<String> = []
    /// Abbreviations, in which case tells them from words.
    private var abbreviations: [[String]] = []

    public init(_ workspace: Workspace, includingOrganisations: Bool) {
        for person in workspace.people {
            for part in Self.tellingParts(of: person.name) { add([part]) }
            for name in [person.name, person.email ?? ""] + person.alsoKnownAs {
                add(Self.tokens(name))
            }
            add(id: person.id, of: person.name)
        }
        guard includingOrganisations else { return }
        for organisation in workspace.organisations {
            add(Self.tokens(organisation.name))
            add(Self.tokens(organisation.place ?? ""))
            add(id: organisation.id, of: organisation.name)
            let abbreviation = Self.tokens(organisation.abbreviation ?? "")
            if !abbreviation.isEmpty { abbreviations.append(abbreviation) }
        }
    }

    /// Whether a text names anybody.
    public func finds(in text: String) -> Bool {
        let tokens = Self.tokens(text)
        let folded = tokens.map(Self.folded)
        return uncased.contains { text.contains($0) }
            || tokens.indices.contains { start in
                isWord(tokens[start], folded[start])
                    || (phrases[folded[start]] ?? []).contains { Self.begins($0, folded[start...]) }
                    || abbreviations.contains { tokens[start...].starts(with: $0) }
            }
    }

    private mutating func add(_ name: [String]) {
        guard let first = name.first else { return }
        uncased.formUnion(name.filter { $0.contains { $0.isLetter && !$0.isCased } })
        if name.count > 1 {
            phrases[Self.folded(first), default: []].append(name.map(Self.folded))
        } else if first.first?.isLowercase == true {
            lowerCaseWords.insert(Self.folded(first))
        } else {
            words.insert(Self.folded(first))
        }
    }

    /// An id of one word is written as it is in the name that it comes from.
    private mutating func add(id: String, of name: String) {
        let parts = Self.tokens(id)
        let written = parts.count == 1 ? Self.tokens(name).first { Self.folded($0) == id } : nil
        add(written.map { [$0] } ?? parts)
    }

    private func isWord(_ token: String, _ folded: String) -> Bool {
        let forms = [folded, Self.withoutGenitive(folded)]
        if forms.contains(where: lowerCaseWords.contains) { return true }
        return token.first?.isLowercase == false && forms.contains(where: words.contains)
    }

    private static func begins(_ name: [String], _ text: ArraySlice<String>) -> Bool {
        guard name.count <= text.count else { return false }
        return zip(name, text).enumerated().allSatisfy { position, pair in
            pair.0 == pair.1 || position == name.count - 1 && pair.0 == withoutGenitive(pair.1)
        }
    }

    /// `Sibels` as `Sibel`; what follows an apostrophe is a word of its own.
    private static func withoutGenitive(_ word: String) -> String {
        word.hasSuffix("s") ? String(word.dropLast()) : word
    }

    /// The parts of a name that say who is meant: an initial or `van der` does not.
    private static func tellingParts(of name: String) -> [String] {
        let parts = tokens(name)
        let isLowerCase = parts.allSatisfy { $0.first?.isLowercase == true }
        return parts.enumerated().filter { position, part in
            if part.count < 2 { return part.first?.isCased == false }
            if position == 0 { return true }
            return !particles.contains(part.lowercased())
                && (isLowerCase || part.first?.isLowercase == false)
        }
        .map(\.element)
    }

    /// Parts of family names that some write with a capital.
    private static let particles: Set<String> = [
        "al", "bin", "da", "das", "de", "del", "den", "der", "di", "do", "dos", "du", "el", "ibn",
        "la", "le", "op", "san", "ten", "ter", "the", "van", "von",
    ]

    private static func tokens(_ text: String) -> [String] {
        text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    private static func folded(_ word: String) -> String {
        Slug(from: word)?.text ?? word.lowercased()
    }
}
