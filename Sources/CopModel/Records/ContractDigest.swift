import CopYAML
import Foundation

/// A fingerprint of what a contract says, kept with a signature: the same text gives the same one,
/// and any other gives another.
public struct ContractDigest: Hashable, Sendable {
    /// `sha256:` and 64 hexadecimal digits.
    public let text: String
    /// Where it stands; nil for one that is in no file.
    public let location: SourceRange?

    private static let prefix = "sha256:"

    private init(text: String, at location: SourceRange?) {
        self.text = text
        self.location = location
    }

    /// The digest of what both sides promise, told from the texts alone: how the file writes them,
    /// its comments, and who signed make no difference.
    public init(of contract: Contract) {
        text = Self.prefix + SHA256.hexadecimal(of: Self.signedText(of: contract).utf8)
        location = nil
    }

    /// What is hashed: the name of each part on a line, and below it each of its texts on a line
    /// after a dash, its words with single spaces between, in Unicode's composed form (NFC).
    ///
    /// The form must stay as it is for as long as there are signatures: `sha256sum` of such a text
    /// gives the digest without us.
    static func signedText(of contract: Contract) -> String {
        let parts = [
            ("gives", contract.gives), ("expects", contract.expects), ("terms", contract.terms),
        ]
        var lines = ""
        for (name, texts) in parts {
            lines += name
            lines += "\n"
            for text in texts {
                lines += "- "
                lines += spaced(text)
                lines += "\n"
            }
        }
        return lines
    }

    /// The words of a text with single spaces between, composed.
    private static func spaced(_ text: String) -> String {
        spacedASCII(text)
            ?? text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            .precomposedStringWithCanonicalMapping
    }

    /// ASCII is composed as it is, and its words are found among bytes: a fiftieth of the time. Nil for
    /// any other text.
    private static func spacedASCII(_ text: String) -> String? {
        var spaced: [UInt8] = []
        spaced.reserveCapacity(text.utf8.count)
        var isBehindSpace = false
        for byte in text.utf8 {
            guard byte < 0x80 else { return nil }
            if byte == 0x20 || (0x09...0x0D).contains(byte) {
                isBehindSpace = true
                continue
            }
            if isBehindSpace, !spaced.isEmpty { spaced.append(0x20) }
            spaced.append(byte)
            isBehindSpace = false
        }
        return String(decoding: spaced, as: UTF8.self)
    }

    public static func == (left: Self, right: Self) -> Bool { left.text == right.text }
    public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

extension ContractDigest: FieldValue {
    public static var shape: Shape { .digest }

    public static func decode(_ node: Node, _ decoding: inout Decoding) -> ContractDigest? {
        guard let text = decoding.scalar(node, expected: shape) else { return nil }
        let digits = text.dropFirst(prefix.count).utf8
        guard text.hasPrefix(prefix), digits.count == 64,
            digits.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
        else {
            decoding.report(
                Diagnostic(
                    .invalidValue, "'\(text)' is not the digest of a contract", at: node.location,
                    notes: ["'cop contract sign' writes it; take it away, or sign again"]))
            return nil
        }
        return ContractDigest(text: text, at: node.location)
    }

    public var encoded: Value? { .text(text) }

    /// A digest is of one text alone, and so it tells which.
    public func mapped(by map: any ValueMap, in field: FieldShape) -> ContractDigest? { nil }
}
