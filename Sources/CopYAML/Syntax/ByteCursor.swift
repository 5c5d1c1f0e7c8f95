/// Turns libyaml's positions, which count Unicode scalars, into byte offsets.
///
/// Positions come in nearly ascending order, so the cursor walks along with the parser: one
/// pass over the bytes in all, however many positions are asked for.
struct ByteCursor {
    private let bytes: UnsafeBufferPointer<UInt8>
    /// The number of scalars that begin before `offset`.
    private var scalars = 0
    private var offset: Int

    /// - Parameter start: the byte at which libyaml began to count.
    init(_ bytes: UnsafeBufferPointer<UInt8>, start: Int) {
        self.bytes = bytes
        offset = start
    }

    /// The byte offset of the scalar with this number.
    mutating func byteOffset(ofScalar target: Int) -> Int {
        // Eight bytes at once hold at most eight scalars.
        while scalars + 8 <= target, offset + 8 <= bytes.count {
            scalars += Self.beginnings(in: word(at: offset))
            offset += 8
        }
        while offset < bytes.count, scalars < target || isContinuation(offset) {
            if !isContinuation(offset) { scalars += 1 }
            offset += 1
        }
        while scalars > target, offset > 0 {
            offset -= 1
            if !isContinuation(offset) { scalars -= 1 }
        }
        return offset
    }

    private func isContinuation(_ offset: Int) -> Bool { bytes[offset] & 0xC0 == 0x80 }

    private func word(at offset: Int) -> UInt64 {
        UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    }

    /// How many of eight bytes begin a scalar: all but those that look like `10xxxxxx`.
    private static func beginnings(in word: UInt64) -> Int {
        8 - (word >> 7 & ~(word >> 6) & 0x0101_0101_0101_0101).nonzeroBitCount
    }
}
