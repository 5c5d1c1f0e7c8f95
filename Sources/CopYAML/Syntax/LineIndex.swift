/// Byte offsets of the lines of a file, as an editor counts them.
///
/// Lines end with LF, CRLF or CR. NEL, LS and PS end lines for libyaml but not for editors, so
/// its line numbers are of no use in messages; this index goes over the bytes instead.
public struct LineIndex: Sendable {
    /// In 32 bits, as all places in files.
    private let starts: [UInt32]
    let bytes: [UInt8]
    /// The number of scalars before each block of bytes, so that a column far into an endless
    /// line costs no more than any other.
    private let scalars: [Int]
    private static let blockSize = 1024

    public init(_ file: SourceFile) {
        bytes = file.bytes
        var starts = [UInt32(byteOrderMarkLength(of: bytes))]
        bytes.withUnsafeBufferPointer { bytes in
            // As a rule no line ends with a CR, and the ends are found many bytes at once.
            let hasReturns = firstOffset(of: .carriageReturn, in: bytes, from: 0) != nil
            var offset = 0
            while let end = hasReturns
                ? bytes[offset...].firstIndex(where: \.isLineBreak)
                : firstOffset(of: .lineFeed, in: bytes, from: offset)
            {
                let isPair =
                    bytes[end] == .carriageReturn && end + 1 < bytes.count
                    && bytes[end + 1] == .lineFeed
                offset = end + (isPair ? 2 : 1)
                starts.append(UInt32(offset))
            }
        }
        self.starts = starts
        scalars = Self.scalarCounts(bytes)
    }

    private static func scalarCounts(_ bytes: [UInt8]) -> [Int] {
        bytes.withUnsafeBufferPointer { bytes in
            var counts = [0]
            counts.reserveCapacity(bytes.count / blockSize + 1)
            for start in stride(from: 0, to: bytes.count - blockSize + 1, by: blockSize) {
                counts.append(counts.last! + scalarCount(bytes, start..<start + blockSize))
            }
            return counts
        }
    }

    private static func scalarCount(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
    ) -> Int {
        var count = 0
        for offset in range where bytes[offset] & 0xC0 != 0x80 { count += 1 }
        return count
    }

    /// The number of scalars that begin before a byte of the file.
    private func scalarCount(before offset: Int) -> Int {
        let block = offset / Self.blockSize
        return bytes.withUnsafeBufferPointer {
            scalars[block] + Self.scalarCount($0, block * Self.blockSize..<offset)
        }
    }

    /// The number of lines; a file that ends with a line break ends with an empty line.
    public var count: Int { starts.count }

    /// The line that holds a byte, counted from 0.
    public func line(at offset: Int) -> Int {
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return low
    }

    /// The bytes of a line, without its line break.
    public func range(ofLine line: Int) -> Range<Int> {
        let start = Int(starts[line])
        var end = line + 1 < starts.count ? Int(starts[line + 1]) : bytes.count
        while end > start, bytes[end - 1] == .lineFeed || bytes[end - 1] == .carriageReturn {
            end -= 1
        }
        return start..<end
    }

    /// Line and column of a byte, both counted from 1; columns count Unicode scalars, so that
    /// they agree with what an editor shows for text without combining marks.
    public func position(of offset: Int) -> (line: Int, column: Int) {
        let line = line(at: offset)
        let start = Int(starts[line])
        let end = min(max(offset, start), bytes.count)
        return (line + 1, scalarCount(before: end) - scalarCount(before: start) + 1)
    }
}
