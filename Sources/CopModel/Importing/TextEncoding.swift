import CopYAML

/// How the bytes of a text file stand for letters: found out, since no table says it of itself.
public enum TextEncoding: String, Sendable {
    case utf8 = "UTF-8"
    case utf16LittleEndian = "UTF-16 LE"
    case utf16BigEndian = "UTF-16 BE"
    /// What is left when bytes are neither: Excel's "CSV" without "UTF-8" on Western Windows.
    case windows1252 = "Windows-1252"

    /// The bytes that tell an encoding without a byte order mark.
    private static let sample = 4096

    init(of bytes: [UInt8]) {
        if bytes.starts(with: [0xFF, 0xFE]) {
            self = .utf16LittleEndian
        } else if bytes.starts(with: [0xFE, 0xFF]) {
            self = .utf16BigEndian
        } else if let order = Self.order(ofUnits: bytes.prefix(Self.sample)) {
            self = order
        } else {
            self = String(validating: bytes, as: UTF8.self) == nil ? .windows1252 : .utf8
        }
    }

    /// The order of bytes in text of 16-bit units: delimiters, digits and Latin letters have one
    /// byte of zero, always on the same side, and other text has none.
    private static func order(ofUnits bytes: ArraySlice<UInt8>) -> TextEncoding? {
        var zeros = [0, 0]
        for (offset, byte) in bytes.enumerated() where byte == 0 { zeros[offset % 2] += 1 }
        guard zeros[0] + zeros[1] >= max(2, bytes.count / 20) else { return nil }
        if zeros[1] > 4 * zeros[0] { return .utf16LittleEndian }
        if zeros[0] > 4 * zeros[1] { return .utf16BigEndian }
        return nil
    }

    /// The text in UTF-8, without a byte order mark.
    func decoded(_ bytes: [UInt8]) -> [UInt8] {
        switch self {
        case .utf8:
            bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        case .utf16LittleEndian: Self.decodedUnits(bytes) { $0 | $1 << 8 }
        case .utf16BigEndian: Self.decodedUnits(bytes) { $0 << 8 | $1 }
        case .windows1252: Self.decodedWindows1252(bytes)
        }
    }

    private static func decodedUnits(
        _ bytes: [UInt8], _ unit: (UInt16, UInt16) -> UInt16
    ) -> [UInt8] {
        var units = stride(from: 0, to: bytes.count - 1, by: 2).map {
            unit(UInt16(bytes[$0]), UInt16(bytes[$0 + 1]))
        }
        if units.first == 0xFEFF { units.removeFirst() }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }

    private static func decodedWindows1252(_ bytes: [UInt8]) -> [UInt8] {
        var text = String.UnicodeScalarView()
        for byte in bytes { text.append(Unicode.Scalar(windows1252: byte) ?? "\u{FFFD}") }
        return Array(String(text).utf8)
    }
}
