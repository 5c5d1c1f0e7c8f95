import CopYAML

/// A text whose positions are marked in place: `owner: 1️⃣nobody2️⃣`.
///
/// The marks are taken out; what is left is the text under test, and each mark a byte offset.
struct MarkedText {
    let bytes: [UInt8]
    private let offsets: [Int: Int]

    init(_ marked: String) {
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
                bytes += Array(String(scalars[position]).utf8)
                position += 1
            }
        }
        self.bytes = bytes
        self.offsets = offsets
    }

    /// The byte offset of a mark.
    subscript(mark: Int) -> Int { offsets[mark]! }

    /// The bytes from one mark to another.
    subscript(from: Int, to: Int) -> Range<Int> { offsets[from]!..<offsets[to]! }

    func file(_ path: String = "file.yaml") -> SourceFile { SourceFile(path: path, bytes: bytes) }
}
