/// How many columns of a terminal text takes, as far as that can be known without asking it.
extension Character {
    /// Two for East Asian wide letters and emoji, none for marks that stand on another letter.
    ///
    /// An emoji is one picture however many scalars it is joined from.
    var displayWidth: Int {
        let scalars = unicodeScalars
        let first = scalars[scalars.startIndex].displayWidth
        if first == 2 || scalars.contains(Unicode.Scalar.emojiPresentationSelector) { return 2 }
        return scalars.dropFirst().reduce(first) { $0 + $1.displayWidth }
    }
}

extension StringProtocol {
    /// The columns that a line of text takes.
    public var displayWidth: Int {
        utf8.allSatisfy { $0 < 0x80 } ? utf8.count : reduce(0) { $0 + $1.displayWidth }
    }
}

extension Unicode.Scalar {
    fileprivate static let emojiPresentationSelector: Unicode.Scalar = "\u{FE0F}"

    fileprivate var displayWidth: Int {
        if value < 0x300 { return value == 0xAD ? 0 : 1 }
        if isZeroWidth { return 0 }
        return isWide ? 2 : 1
    }

    private var isZeroWidth: Bool {
        // The vowels and finals of Hangul syllables stand within the square of their first letter.
        if (0x1160...0x11FF).contains(value) { return true }
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return true
        default: return false
        }
    }

    private var isWide: Bool {
        guard value >= Self.wide[0].lowerBound else { return false }
        // Two regional indicators make one flag.
        if (0x1F1E6...0x1F1FF).contains(value) { return false }
        return Self.wide.contains { $0.contains(value) } || properties.isEmojiPresentation
    }

    /// The ranges that EastAsianWidth.txt gives as W or F, other than emoji, whose width the
    /// standard library knows; unassigned letters in between are taken along.
    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0x4DBF,
        0x4E00...0xA4C6, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19,
        0xFE30...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18D08,
        0x1AFF0...0x1B2FB, 0x1F200...0x1F265, 0x20000...0x3FFFD,
    ]
}
