#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Where a pattern stands first at or after an offset.
///
/// Looks for the pattern's first byte, which should be rare in prose.
func firstOffset(of pattern: [UInt8], in bytes: [UInt8], from start: Int = 0) -> Int? {
    bytes.withUnsafeBytes { bytes -> Int? in
        var offset = start
        while offset < bytes.count,
            let found = memchr(bytes.baseAddress! + offset, Int32(pattern[0]), bytes.count - offset)
        {
            offset = UnsafeRawPointer(found) - bytes.baseAddress!
            if offset + pattern.count <= bytes.count,
                memcmp(bytes.baseAddress! + offset, pattern, pattern.count) == 0
            {
                return offset
            }
            offset += 1
        }
        return nil
    }
}

/// The offset of a byte, from `start` on.
func firstOffset(
    of byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int
) -> Int? {
    guard start < bytes.count, let base = bytes.baseAddress,
        let found = memchr(base + start, Int32(byte), bytes.count - start)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
}
