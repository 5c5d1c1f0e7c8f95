/// The line indexes of files that diagnostics point into, each made once.
struct LineIndexCache {
    private var indexes: [ObjectIdentifier: LineIndex] = [:]

    /// The index of a file, which must live at least as long as the cache.
    mutating func index(of file: SourceFile) -> LineIndex {
        if let known = indexes[ObjectIdentifier(file)] { return known }
        let index = LineIndex(file)
        indexes[ObjectIdentifier(file)] = index
        return index
    }

    /// `path:line:column`, as editors and terminals make it a link.
    mutating func place(of range: SourceRange) -> String {
        let (line, column) = index(of: range.file).position(of: range.bytes.lowerBound)
        return "\(terminalSafe(range.file.path)):\(line):\(column)"
    }
}
