import CopModel
import Foundation

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
    public func finds(in text: String) -> Bool {
        if !hits(in: text).isEmpty { return true }
        let plain = undisguised(text)
        return plain != text && !hits(in: plain).isEmpty
    }

    /// A text without what can hide a name in it: characters that do not show, other forms of the
    /// same letters, and marks of emphasis.
    private func undisguised(_ text: String) -> String {
        let scalars = text.precomposedStringWithCompatibilityMapping.unicodeScalars.filter {
            $0.properties.generalCategory != .format && !"*_~`".unicodeScalars.contains($0)
        }
        return String(String.UnicodeScalarView(scalars))
    }

    /// Where the initials before a name begin: they go with it.
    private func firstInitial(of position: Int, in words: [Word], _ text: String) -> String.Index {
        var first = position
        while first > 0, words[first - 1].text.count == 1, words[first - 1].isCapitalised,
            text[words[first - 1].range.upperBound..<words[first].range.lowerBound].allSatisfy({
                ". ".contains($0)
            })
        {
            first -= 1
        }
        return words[first].range.lowerBound
    }

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
            let start = firstInitial(of: next, in: words, text)
            let range = start..<words[next + length - 1].range.upperBound
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
