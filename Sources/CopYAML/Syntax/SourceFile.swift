/// One file and the path by which messages name it.
///
/// Diagnostics, trees and records all point into the same immutable instance, so a position
/// stays meaningful for as long as anything that mentions it lives.
public final class SourceFile: Sendable {
    /// The path as messages show it: relative to the workspace, with `/` between folders.
    public let path: String
    private let content: Content

    private enum Content: Sendable {
        case bytes([UInt8])
        case onDisk(folder: String, FileSnapshot)
    }

    /// A file with its bytes.
    public init(path: String, bytes: [UInt8]) {
        self.path = path
        content = .bytes(bytes)
    }

    /// A file that has been read and is left on the disk: of a large workspace few bytes are looked at
    /// again, and to keep them all would take as much memory as what they say.
    ///
    /// - Parameters:
    ///   - folder: where `path` begins.
    ///   - snapshot: the version that was read.
    public init(path: String, in folder: String, as snapshot: FileSnapshot) {
        self.path = path
        content = .onDisk(folder: folder, snapshot)
    }

    public convenience init(path: String, text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }

    /// The whole file, untouched: byte order mark, line endings and all.
    ///
    /// A file that is left on the disk is read anew each time, and has no bytes once it is gone or
    /// another than it was: what was found at a place stands there no more.
    public var bytes: [UInt8] {
        switch content {
        case .bytes(let bytes): return bytes
        case .onDisk(let folder, let snapshot):
            guard let (bytes, now) = try? readVersion("\(folder)/\(path)"), now == snapshot
            else { return [] }
            return bytes
        }
    }

    /// The text between two byte offsets; bytes that are not UTF-8 become U+FFFD.
    public func text(in range: Range<Int>) -> String {
        let bytes = bytes
        return String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
    }

    /// The number of bytes of a UTF-8 byte order mark at the start: 3 or 0.
    var byteOrderMarkLength: Int { CopYAML.byteOrderMarkLength(of: bytes) }
}

/// The number of bytes of a UTF-8 byte order mark at the start: 3 or 0.
func byteOrderMarkLength(of bytes: [UInt8]) -> Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
}
