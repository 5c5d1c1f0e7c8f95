/// Whether bytes are UTF-8 text in which only line feeds control anything, and no character is such
/// that YAML or libyaml takes it for a line break or refuses it.
func isOrdinaryText(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    var offset = start
    while offset < bytes.count {
        // Nearly all text is ASCII: eight bytes at once.
        if offset + 8 <= bytes.count {
            let word = UnsafeRawBufferPointer(bytes)
                .loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            if areOrdinaryASCII(word) {
                offset += 8
                continue
            }
        }
        let end = min(offset + 8, bytes.count)
        while offset < end {
            guard let length = lengthOfOrdinaryCharacter(bytes, at: offset) else { return false }
            offset += length
        }
    }
    return true
}

/// Whether all bytes of a word are line feeds or printable ASCII.
private func areOrdinaryASCII(_ word: UInt64) -> Bool {
    func each(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }
    // The highest bit of each byte that is a line feed, which then becomes a `*`.
    let other = word ^ each(.lineFeed)
    let lineFeeds = ~(((other & each(0x7F)) &+ each(0x7F)) | other | each(0x7F))
    let text = word | lineFeeds >> 2
    let isBelowSpace = (text &- each(.space)) & ~text
    let isDelete = text &+ each(1)
    return (text | isBelowSpace | isDelete) & each(0x80) == 0
}

/// How many bytes a character has; nil for one that is not ordinary.
private func lengthOfOrdinaryCharacter(
    _ bytes: UnsafeBufferPointer<UInt8>, at offset: Int
) -> Int? {
    let lead = bytes[offset]
    if lead < 0x80 { return lead == .lineFeed || (.space..<0x7F).contains(lead) ? 1 : nil }
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard lead >= 0xC2, lead < 0xF5, offset + length <= bytes.count else { return nil }
    var scalar = UInt32(lead) & (0x7F >> UInt32(length))
    for byte in bytes[offset + 1..<offset + length] {
        guard byte & 0xC0 == 0x80 else { return nil }
        scalar = scalar << 6 | UInt32(byte & 0x3F)
    }
    switch (length, scalar) {
    case (2, 0xA0...), (4, 0x10000...0x10FFFF): return length
    // Neither LS nor PS, nor surrogates, nor a byte order mark, nor what is no character.
    case (3, 0x800..<0x2028), (3, 0x202A..<0xD800), (3, 0xE000..<0xFEFF), (3, 0xFF00..<0xFFFE):
        return length
    default: return nil
    }
}
