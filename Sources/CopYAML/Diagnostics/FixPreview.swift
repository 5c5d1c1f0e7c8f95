/// The lines of a file as a fix would leave them, where they are few enough to be shown.
struct FixPreview {
    /// The number of the first line, counted from 1.
    let firstNumber: Int
    let lines: [String]

    private static let maximumLines = 6
    private static let maximumBytes = 2048

    /// Nil where the lines are many or long, or vanish altogether: then the title must do.
    init?(_ fix: Fix, _ index: LineIndex) {
        guard let first = fix.edits.map(\.range.lowerBound).min(),
            let last = fix.edits.map(\.range.upperBound).max()
        else { return nil }
        let firstLine = index.line(at: first)
        let lastLine = index.line(at: last)
        let hull =
            index.range(ofLine: firstLine).lowerBound..<index.range(ofLine: lastLine).upperBound
        guard hull.count <= Self.maximumBytes, hull.lowerBound <= first, last <= hull.upperBound
        else { return nil }

        let moved = fix.edits.map {
            TextEdit(
                $0.range.lowerBound - hull.lowerBound..<$0.range.upperBound - hull.lowerBound,
                $0.replacement)
        }
        let bytes = moved.applied(to: Array(index.bytes[hull]))
        let lines = bytes.split(omittingEmptySubsequences: false) { $0 == .lineFeed }
        guard lines.count <= Self.maximumLines, !bytes.isEmpty else { return nil }
        firstNumber = firstLine + 1
        self.lines = lines.enumerated().map { offset, line in
            let change = offset == 0 ? moved.map(\.range.lowerBound).min() ?? 0 : 0
            return Self.shown(Array(line), around: change)
        }
    }

    private static func shown(_ line: [UInt8], around change: Int) -> String {
        let end = line.last == .carriageReturn ? line.count - 1 : line.count
        return ExcerptLine(line, line: 0..<end, mark: change..<change).text
    }
}
