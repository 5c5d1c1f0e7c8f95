import CopModel

/// Finds in free text whoever a workspace knows: people by their names, parts of names, nicknames,
/// initials, ids and addresses; and, where these are not to be known either, organisations, places
/// and what only one or two people do.
///
/// When in doubt it finds a name: what is left out can be written anew. Accents do not matter, nor
/// do possessives, endings and compounds of longer names. A single word that is written small
/// counts too, unless the workspace writes it so more often than with a capital: then it is a word
/// of the language, as `boer` is where Klaas de Boer takes part.
public struct NameSearch: Sendable {
    private let book: NameBook

    /// Whom to look for.
    public enum Scope: Sendable {
        case people
        /// People, organisations, places, and unique functions.
        case everyone
    }

    public init(_ workspace: Workspace, for scope: Scope) {
        self.init(workspace, for: scope, WorkspaceTexts(workspace))
    }

    init(_ workspace: Workspace, for scope: Scope, _ texts: WorkspaceTexts) {
        book = NameBook(workspace, for: scope, texts)
    }

    /// A place in a text that tells of somebody.
    struct Hit {
        var range: Range<String.Index>
        /// Who is named, where the text names them outright and it can be nobody else.
        let party: String?
    }

    /// Whether a text names anybody.
    public func finds(in text: String) -> Bool { !hits(in: text).isEmpty }

    /// The places in a text that tell of somebody, in order.
    func hits(in text: String) -> [Hit] {
        let words = Word.words(of: text)
        var result: [Hit] = []
        var next = 0
        while next < words.count {
            guard let (length, party) = book.match(words[next...]) else {
                next += 1
                continue
            }
            let range = words[next].range.lowerBound..<words[next + length - 1].range.upperBound
            next += length
            if let last = result.last, let party, last.party == party,
                text[last.range.upperBound..<range.lowerBound].allSatisfy({ " .-".contains($0) })
            {
                result[result.count - 1].range = last.range.lowerBound..<range.upperBound
            } else {
                result.append(Hit(range: range, party: party))
            }
        }
        result += book.signs.filter { text.contains($0) }.compactMap { sign in
            text.firstRange(of: sign).map { Hit(range: $0, party: nil) }
        }
        if book.hasNumber(in: text) {
            result.append(Hit(range: text.startIndex..<text.endIndex, party: nil))
        }
        return result
    }
}
