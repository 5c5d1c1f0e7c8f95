/// How the lines of a file end.
public enum LineEnding: String, Sendable {
    case lineFeed = "\n"
    case carriageReturnLineFeed = "\r\n"

    /// The line ending of a file, told from its first line break; a file of one line gets LF.
    public init(of bytes: some Collection<UInt8>) {
        var previous: UInt8 = 0
        for byte in bytes {
            if byte == .lineFeed {
                self = previous == .carriageReturn ? .carriageReturnLineFeed : .lineFeed
                return
            }
            previous = byte
        }
        self = .lineFeed
    }
}
