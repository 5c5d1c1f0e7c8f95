import CopYAML

/// A text whose positions are marked in place: `owner: 1️⃣nobody2️⃣`.
///
/// The marks are taken out; what is left is the text under test, and each mark a byte offset.
struct MarkedText {
    let bytes: [UInt8]
    private let offsets: [Int: Int]

    /// Stands for the byte given as `raw`, so that text which is not UTF-8 can be marked too.
    static let rawByte: Unicode.Scalar = "\u{10FFFD}"

    init(_ marked: String, raw: UInt8 = 0) {
        var bytes: [UInt8] = []
        var offsets: [Int: Int] = [:]
        let scalars = Array(marked.unicodeScalars)
        var position = 0
        while position < scalars.count {
            // A mark is a digit, the emoji presentation selector and the enclosing keycap.
            if position + 2 < scalars.count, scalars[position + 1] == "\u{FE0F}",
                scalars[position + 2] == "\u{20E3}"
            {
                offsets[Int(scalars[position].value) - 0x30] = bytes.count
                position += 3
            } else {
                let scalar = scalars[position]
                bytes += scalar == Self.rawByte ? [raw] : Array(String(scalar).utf8)
                position += 1
            }
        }
        self.bytes = bytes
        self.offsets = offsets
    }

    /// The bytes from one mark to another; nil where either is missing.
    subscript(from: Int, to: Int) -> Range<Int>? {
        guard let start = offsets[from], let end = offsets[to] else { return nil }
        return start..<end
    }

    func file(_ path: String = "file.yaml") -> SourceFile { SourceFile(path: path, bytes: bytes) }
}
