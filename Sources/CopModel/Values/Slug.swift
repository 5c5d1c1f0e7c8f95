import CopYAML
import Foundation

/// A word that names something in files, commands and file names alike: lower-case ASCII letters
/// and digits, joined by single hyphens.
public struct Slug: Hashable, Sendable {
    public let text: String

    /// Nil when the text is not a slug.
    public init?(_ text: String) {
        guard Slug.isSlug(text) else { return nil }
        self.text = text
    }

    /// The slug of a title or a name: `Anna de Vries` gives `anna-de-vries`.
    ///
    /// Accents are dropped; other letters that ASCII lacks are written as the languages of our
    /// users write them (`ß` → `ss`, `ø` → `o`). Nil when nothing is left, as with a name in
    /// another script.
    public init?(from title: String, maximumLength: Int = 60) {
        var words: [String] = []
        var word = ""
        for scalar in title.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
            if let ascii = Slug.ascii(scalar) {
                word += ascii
            } else if scalar.properties.generalCategory != .nonspacingMark,
                scalar != "'", scalar != "\u{2019}"
            {
                if !word.isEmpty { words.append(word) }
                word = ""
            }
        }
        if !word.isEmpty { words.append(word) }
        var text = ""
        for word in words where !word.isEmpty {
            let longer = text.isEmpty ? word : "\(text)-\(word)"
            guard longer.utf8.count <= maximumLength else { break }
            text = longer
        }
        if text.isEmpty { text = String(words.first?.prefix(maximumLength) ?? "") }
        self.init(text)
    }

    public static func isSlug(_ text: String) -> Bool {
        guard !text.isEmpty, text.utf8.count <= 200 else { return false }
        var previous = UInt8(ascii: "-")
        for byte in text.utf8 {
            switch byte {
            case 0x61...0x7A, 0x30...0x39: break
            case UInt8(ascii: "-") where previous != UInt8(ascii: "-"): break
            default: return false
            }
            previous = byte
        }
        return previous != UInt8(ascii: "-")
    }

    private static func ascii(_ scalar: Unicode.Scalar) -> String? {
        switch scalar {
        case "a"..."z", "0"..."9": String(scalar)
        case "ß": "ss"
        case "æ": "ae"
        case "œ": "oe"
        case "ø": "o"
        case "đ", "ð": "d"
        case "ł": "l"
        case "þ": "th"
        case "ı": "i"
        case "ĳ": "ij"
        default: nil
        }
    }
}

extension Slug: FieldValue {
    public static var shape: Shape { .slug }

    public static func decode(_ node: Node, _ decoding: inout Decoding) -> Slug? {
        guard let text = decoding.scalar(node, expected: shape) else { return nil }
        if let slug = Slug(text) { return slug }
        let suggestion = Slug(from: text)?.text
        decoding.report(
            Diagnostic(
                .invalidID,
                "'\(text)' should be lower-case letters and digits, joined by single hyphens",
                at: node.location, label: suggestion.map { "for example '\($0)'" } ?? ""))
        return nil
    }

    public var encoded: Value? { .text(text) }

    public func mapped(by map: any ValueMap, in field: FieldShape) -> Slug? {
        map.slug(self, in: field)
    }
}
