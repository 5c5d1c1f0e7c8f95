import CopYAML

extension String {
    /// The scalars that show, with one `\n` for any end of a line. Control characters, overrides of
    /// the reading direction and noncharacters could hide or reorder text, or break the format that
    /// it goes into: they are left out.
    var visibleScalars: [Unicode.Scalar] {
        var result: [Unicode.Scalar] = []
        result.reserveCapacity(utf8.count)
        var previous: Unicode.Scalar?
        for scalar in unicodeScalars {
            defer { previous = scalar }
            switch scalar {
            case " "..."~": result.append(scalar)
            case "\n" where previous == "\r": continue
            case "\n", "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}":
                result.append("\n")
            case "\t": result.append(" ")
            case _ where scalar.isUnsafeInTerminal: continue
            case _ where scalar.properties.isNoncharacterCodePoint: continue
            default: result.append(scalar)
            }
        }
        return result
    }

    /// The same as a text.
    var visible: String {
        // Nearly every text is all that it seems.
        if utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return self }
        var visible = String.UnicodeScalarView()
        visible.append(contentsOf: visibleScalars)
        return String(visible)
    }
}
