/// The bytes of one file and the path by which messages name it.
///
/// Diagnostics, trees and records all point into the same immutable instance, so a position
/// stays meaningful for as long as anything that mentions it lives.
public final class SourceFile: Sendable {
    /// The path as messages show it: relative to the workspace, with `/` between folders.
    public let path: String
    /// The whole file, untouched: byte order mark, line endings and all.
    public let bytes: [UInt8]

    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    public convenience init(path: String, text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }

    /// The text between two byte offsets; bytes that are not UTF-8 become U+FFFD.
    public func text(in range: Range<Int>) -> String {
        String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
    }

    /// The number of bytes of a UTF-8 byte order mark at the start: 3 or 0.
    var byteOrderMarkLength: Int {
        bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }
}
