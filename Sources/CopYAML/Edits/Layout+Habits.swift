extension Layout {
    /// The habits of a document near one of its nodes: its nearest neighbours decide.
    init(of root: Node?, near node: Node?, in lines: SourceLines) {
        lineEnding = LineEnding(of: lines.bytes)
        guard let root else { return }
        var habits = Habits(lines: lines, near: node?.index ?? root.index)
        habits.visit(root)
        // A list of its own habit tells how deep a mapping would be, and the other way round.
        let depth = habits.listOffset.nearest.flatMap { $0 > 0 ? $0 : nil }
        step = habits.step.nearest ?? depth ?? step
        listOffset = habits.listOffset.nearest ?? step
        itemGap = habits.itemGap.nearest ?? itemGap
    }
}

/// Distances between columns, as a document has them.
private struct Habits {
    let lines: SourceLines
    /// Index of the node whose neighbours count most.
    let near: Int
    var step = Samples()
    var listOffset = Samples()
    var itemGap = Samples()

    init(lines: SourceLines, near: Int) {
        self.lines = lines
        self.near = near
    }

    mutating func visit(_ node: Node) {
        guard node.style == .block else { return }
        let column = lines.column(of: node.range.lowerBound)
        for (key, value) in node.entries {
            visit(value)
            let start = value.range.lowerBound
            guard !lines.isSameLine(key.range.lowerBound, start) else {
                if let body = blockScalarColumn(value) {
                    step.add(body - column, distance: distance(value))
                }
                continue
            }
            guard value.style == .block else { continue }
            let offset = lines.column(of: start) - column
            if value.kind == .sequence {
                listOffset.add(offset, distance: distance(value))
            } else {
                step.add(offset, distance: distance(value))
            }
        }
        for item in node.items {
            visit(item)
            let start = item.range.lowerBound
            let isCompact = lines.bytes[lines.start(of: start)..<start]
                .allSatisfy { $0 == .space || $0 == UInt8(ascii: "-") }
            if !item.isNull, isCompact, !lines.isFirstOnLine(start) {
                itemGap.add(lines.column(of: start) - column, distance: distance(item))
            }
        }
    }

    private func distance(_ node: Node) -> Int { abs(node.index - near) }

    /// The column of the lines of a block scalar.
    private func blockScalarColumn(_ node: Node) -> Int? {
        guard node.style == .literal || node.style == .folded,
            !lines.bytes[node.range].prefix(3).contains(where: { (0x31...0x39).contains($0) })
        else { return nil }
        var line = lines.next(after: node.range.lowerBound)
        while line < node.range.upperBound, lines.isBlank(lineAt: line) {
            line = lines.next(after: line)
        }
        guard line < node.range.upperBound else { return nil }
        return lines.bytes[line...].prefix { $0 == .space }.count
    }
}

/// Observations of one distance, of which the nearest counts.
private struct Samples {
    private(set) var nearest: Int?
    private var nearestDistance = Int.max

    mutating func add(_ value: Int, distance: Int) {
        guard value >= 0, distance < nearestDistance else { return }
        nearest = value
        nearestDistance = distance
    }
}
