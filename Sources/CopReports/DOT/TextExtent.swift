import CopYAML

/// How much room text takes at most, whatever font Graphviz finds for Helvetica.
///
/// Widths are those of DejaVu Sans, the widest of the usual ones, rounded up by groups of letters:
/// where another is found, a label has some room to spare.
struct TextExtent: Hashable {
    /// In points.
    private(set) var width = 0.0
    private(set) var height = 0.0

    /// Adds a line below the others.
    mutating func add(_ line: String, size: Int) {
        width = max(width, line.reduce(0) { $0 + Self.width(of: $1) } * Double(size))
        height += 1.25 * Double(size)
    }

    /// In ems.
    private static func width(of letter: Character) -> Double {
        switch letter {
        case "i", "j", "l", "f", "r", "t", "I", "J", " ", ",", ".", ":", ";", "'", "-", "/", "|",
            "(", ")", "!":
            0.4
        case "m", "w", "M", "W", "@", "%", "—", "…": 1
        case "A"..."Z", "&", "+", "=", "<", ">", "#", "~": 0.8
        default: 0.65 * Double(max(1, String(letter).displayWidth))
        }
    }
}
