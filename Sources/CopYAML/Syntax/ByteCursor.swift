/// Turns libyaml's positions, which count Unicode scalars, into byte offsets.
///
/// Positions come in nearly ascending order, so the cursor walks along with the parser: one
/// pass over the bytes in all, however many positions are asked for.
struct ByteCursor {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var scalars = 0
    private var offset: Int

    /// - Parameter start: the byte at which libyaml began to count.
    init(_ bytes: UnsafeBufferPointer<UInt8>, start: Int) {
        self.bytes = bytes
        offset = start
    }

    /// The byte offset of the scalar with this number.
    mutating func byteOffset(ofScalar target: Int) -> Int {
        while scalars < target, offset < bytes.count {
            offset += 1
            while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
            scalars += 1
        }
        while scalars > target, offset > 0 {
            offset -= 1
            while offset > 0, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
            scalars -= 1
        }
        return offset
    }
}
