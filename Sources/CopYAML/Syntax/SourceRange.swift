/// A range of bytes in a file: where a node, a key or a problem is.
///
/// Offsets are kept in 32 bits, since a model holds one range per record and reference.
public struct SourceRange: Sendable {
    public let file: SourceFile
    private let start: UInt32
    private let end: UInt32

    public init(_ file: SourceFile, _ range: Range<Int>) {
        self.file = file
        start = UInt32(clamping: range.lowerBound)
        end = UInt32(clamping: range.upperBound)
    }

    /// The beginning of a file, for what concerns the file as a whole.
    public init(startOf file: SourceFile) {
        self.init(file, file.byteOrderMarkLength..<file.byteOrderMarkLength)
    }

    /// Byte offsets into `file.bytes`.
    public var bytes: Range<Int> { Int(start)..<Int(end) }
}

extension SourceRange: Hashable {
    public static func == (left: SourceRange, right: SourceRange) -> Bool {
        left.file.path == right.file.path && left.bytes == right.bytes
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(file.path)
        hasher.combine(start)
        hasher.combine(end)
    }
}

extension SourceRange: Comparable {
    /// By path, then by position: the order in which problems are printed.
    public static func < (left: SourceRange, right: SourceRange) -> Bool {
        (left.file.path, left.start, left.end) < (right.file.path, right.start, right.end)
    }
}
