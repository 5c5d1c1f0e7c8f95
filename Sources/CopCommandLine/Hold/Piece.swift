import CopYAML

/// A part of a text that was given for an option, which knows where in it it stands: what is wrong
/// with it can be pointed at as in a file.
struct Piece {
    let file: SourceFile
    let range: Range<Int>

    /// - Parameter source: what a message calls the whole, such as `--agreement`.
    init(_ text: String, of source: String) {
        file = SourceFile(path: source, text: text)
        range = 0..<file.bytes.count
    }

    private init(_ file: SourceFile, _ range: Range<Int>) {
        self.file = file
        self.range = range
    }

    var text: String { file.text(in: range) }
    var isEmpty: Bool { range.isEmpty }
    var place: SourceRange { SourceRange(file, range) }

    /// Without the white space around it.
    var trimmed: Piece {
        let start = bytes.firstIndex { !$0.isSpace } ?? range.upperBound
        let end = bytes[start...].lastIndex { !$0.isSpace }.map { $0 + 1 } ?? start
        return Piece(file, start..<end)
    }

    /// The parts between separators, trimmed; one with a backslash before it separates nothing.
    func split(at separator: Character) -> [Piece] {
        guard let separator = separator.asciiValue else { return [self] }
        var parts: [Piece] = []
        var start = range.lowerBound
        for index in range where file.bytes[index] == separator {
            if index > start, file.bytes[index - 1] == UInt8(ascii: "\\") { continue }
            parts.append(Piece(file, start..<index).trimmed)
            start = index + 1
        }
        return parts + [Piece(file, start..<range.upperBound).trimmed]
    }

    /// What stands before the first occurrence of a mark and what follows it, trimmed; nil
    /// without the mark.
    func cut(at mark: String) -> (before: Piece, after: Piece)? {
        let mark = Array(mark.utf8)
        guard range.count >= mark.count else { return nil }
        for start in range.lowerBound...(range.upperBound - mark.count)
        where file.bytes[start..<start + mark.count].elementsEqual(mark) {
            return (
                Piece(file, range.lowerBound..<start).trimmed,
                Piece(file, start + mark.count..<range.upperBound).trimmed
            )
        }
        return nil
    }

    /// The words in it.
    var words: [Piece] {
        var words: [Piece] = []
        var start: Int?
        for index in range {
            switch (file.bytes[index].isSpace, start) {
            case (true, let begun?):
                words.append(Piece(file, begun..<index))
                start = nil
            case (false, nil): start = index
            default: break
            }
        }
        if let start { words.append(Piece(file, start..<range.upperBound)) }
        return words
    }

    /// From its beginning up to that of another part.
    func up(to other: Piece) -> Piece { Piece(file, range.lowerBound..<other.range.lowerBound) }

    /// From its beginning to the end of another part.
    func through(_ other: Piece) -> Piece {
        Piece(file, range.lowerBound..<other.range.upperBound)
    }

    /// From the end of one of its parts to its own end, trimmed.
    func after(_ part: Piece) -> Piece {
        Piece(file, part.range.upperBound..<range.upperBound).trimmed
    }

    /// Without its last character, which must be of ASCII.
    func droppingLast() -> Piece {
        Piece(file, range.lowerBound..<max(range.lowerBound, range.upperBound - 1))
    }

    private var bytes: ArraySlice<UInt8> { file.bytes[range] }
}

extension UInt8 {
    fileprivate var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
