/// A file of a new workspace, and what to do where a file of its name is.
public struct ScaffoldFile: Sendable {
    /// From the root of the workspace.
    public let path: String
    public let bytes: [UInt8]
    public let ifThere: IfThere

    /// What to do with a file that has other content; the folder may be a clone with some already.
    public enum IfThere: Sendable {
        /// Make no workspace.
        case refuse
        /// Leave it as it is.
        case keep
        /// Put the lines that it lacks behind its own.
        case addLines
    }

    public init(_ path: String, _ bytes: [UInt8], ifThere: IfThere = .refuse) {
        self.path = path
        self.bytes = bytes
        self.ifThere = ifThere
    }

    /// The bytes of another version of the file with the lines that it lacks behind them, in its
    /// own line ending; the very same bytes if it lacks none.
    func addingLines(to other: [UInt8]) -> [UInt8] {
        let present = Set(other.linesWithoutBlanks)
        let missing = bytes.linesWithoutBlanks.filter { !present.contains($0) }
        guard !missing.isEmpty else { return other }
        let first = other.firstIndex(of: 0x0A)
        let isDOS = first.map { other[..<$0].last == 0x0D } ?? false
        let lineBreak: [UInt8] = isDOS ? [0x0D, 0x0A] : [0x0A]
        let isOpen = other.last.map { $0 != 0x0A } ?? false
        return other + (isOpen ? lineBreak : []) + missing.flatMap { $0 + lineBreak }
    }
}

extension [UInt8] {
    /// The lines that are not blank, without their breaks and the blanks before those.
    var linesWithoutBlanks: [[UInt8]] {
        split(separator: 0x0A).map { line in
            Array(line.reversed().drop { [0x20, 0x09, 0x0D].contains($0) }.reversed())
        }.filter { !$0.isEmpty }
    }
}

/// Why a folder cannot become a workspace; nothing was written.
public enum ScaffoldConflict: Error, Sendable, Equatable {
    case isWorkspace
    /// A file of this path is there, with other content.
    case otherContent(String)
}
