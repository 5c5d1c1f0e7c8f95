extension Splicer {
    /// Writes the value of a document that has none: after its comments.
    func insertingRoot(_ value: Value) -> [TextEdit] {
        let layout = layout(near: nil)
        let offset = root?.range.lowerBound ?? lines.bytes.count
        let written = Emitter(layout: layout).root(value)
        var text = layout.joined(written.lines) + layout.lineEnding.rawValue
        if offset > lines.start, !lines.bytes[offset - 1].isLineBreak {
            text = layout.lineEnding.rawValue + text
        }
        return [TextEdit(offset..<offset, text)]
    }

    /// Adds a key to a mapping, where the order of keys wants it.
    func inserting(
        _ key: String, _ value: Value, in place: Place, _ order: [String]
    ) throws(EditError) -> [TextEdit] {
        let mapping = place.node
        let entries = Array(mapping.entries)
        let position = KeyOrder.position(
            of: key, among: entries.map(\.key.text), order: order)
        let layout = layout(near: mapping)
        let emitter = Emitter(layout: layout)
        if mapping.style == .flow {
            let text = emitter.flowEntry(key, value, like: jsonStyle(of: mapping))
            let ends = entries.map { flowEnd(of: $0) }
            return try insertingInFlow(text, in: mapping, after: Array(ends[..<position]))
        }
        let column = lines.column(of: mapping.range.lowerBound)
        guard position > 0 else {
            return insertingAtTop(emitter.entry(key, value, at: column), of: mapping, layout)
        }
        let end = lines.end(of: contentEnd(of: entries[position - 1].value))
        let offset = endOfComments(below: end, deeperThan: column)
        let written = emitter.entry(key, value, at: column)
        let isLast = position == entries.count
        let blankLines = isLast ? blankLinesBetween(entries.map { ($0.key, $0.value) }) : 0
        return insertingBelow(offset, written, at: column, blankLines: blankLines, layout)
    }

    /// Adds items below the last of a block list and the comments attached to that.
    func appendingItems(_ values: [Value], to place: Place) -> [TextEdit] {
        let list = place.node
        let items = Array(list.items)
        let column = lines.column(of: list.range.lowerBound)
        var offset = lines.end(of: contentEnd(of: items.last!))
        // Flush with its key, a list shares its column with the comments of the next key.
        let isFlush =
            place.container.map {
                $0.kind == .mapping && lines.column(of: $0.range.lowerBound) >= column
            } ?? false
        while let comment = lines.commentColumn(lineAt: lines.next(after: offset)),
            lines.next(after: offset) > offset, comment >= (isFlush ? column + 1 : column)
        {
            offset = lines.end(of: lines.next(after: offset))
        }
        var layout = layout(near: items.last, followedByLinesAfter: offset)
        layout.itemGap = itemGap(of: items, in: list) ?? layout.itemGap
        let blankLines = blankLinesBetween(items.map { ($0, $0) })
        let blank = Array(repeating: "", count: blankLines)
        let emitter = Emitter(layout: layout)
        guard var written = values.first.map({ emitter.listItem($0, at: column) }) else {
            return []
        }
        for value in values.dropFirst() {
            let next = emitter.listItem(value, at: column)
            written.rest += blank + [layout.indentation(column) + next.head] + next.rest
            written.endsInBlockScalar = next.endsInBlockScalar
        }
        return insertingBelow(offset, written, at: column, blankLines: blankLines, layout)
    }

    // MARK: Where

    /// Adds lines below the line that ends at an offset.
    private func insertingBelow(
        _ offset: Int, _ written: Written, at column: Int, blankLines: Int, _ layout: Layout
    ) -> [TextEdit] {
        let first = layout.indentation(column) + written.head
        let blank = Array(repeating: "", count: blankLines)
        let text = below(blank + [first] + written.rest, layout)
        return finished([TextEdit(offset..<offset, text)], written, layout)
    }

    /// Adds an entry before the first of a mapping and the comments that introduce it, but below
    /// the comment at the head of the file.
    private func insertingAtTop(
        _ written: Written, of mapping: Node, _ layout: Layout
    ) -> [TextEdit] {
        let first = mapping.range.lowerBound
        let margin = layout.indentation(lines.column(of: first))
        guard lines.isFirstOnLine(first) else {
            let text = layout.joined(written.lines + [margin])
            return [TextEdit(first..<first, text)]
        }
        let line = startOfOwnComments(above: lines.start(of: first), column: margin.count)
        let text = layout.joined([margin + written.head] + written.rest + [""])
        return [TextEdit(line..<line, text)]
    }

    /// The start of the comments that belong to what begins on a line: those directly above it in
    /// its column, unless they are the head of the whole document.
    func startOfOwnComments(above lineStart: Int, column: Int) -> Int {
        let first = lines.startOfComments(above: lineStart, column: column, limit: lines.start)
        return isHead(first) ? lineStart : first
    }

    /// Whether only blank lines stand between the beginning of the document and a line.
    private func isHead(_ lineStart: Int) -> Bool {
        var line = lineStart
        while line > lines.start {
            line = lines.start(of: lines.beforeLineBreak(at: line))
            if lines.bytes[line...].starts(with: "---".utf8) { return true }
            if !lines.isBlank(lineAt: line) { return false }
        }
        return true
    }

    /// The end of the comments below a line that are indented deeper than a column: they belong to
    /// the value above them.
    func endOfComments(below offset: Int, deeperThan column: Int) -> Int {
        var end = offset
        var line = lines.next(after: offset)
        while line < lines.bytes.count {
            if let comment = lines.commentColumn(lineAt: line), comment > column {
                end = lines.end(of: line)
            } else if !lines.isBlank(lineAt: line) {
                break
            }
            line = lines.next(after: line)
        }
        return end
    }

    // MARK: Habits of one collection

    /// The blank lines that stand between all neighbours of a block; 0 if only between some.
    private func blankLinesBetween(_ children: [(first: Node, last: Node)]) -> Int {
        guard children.count > 1, !keepsBlankLines(children.last!.last) else { return 0 }
        let counts = zip(children, children.dropFirst()).map { above, below in
            blankLines(between: contentEnd(of: above.last), and: below.first.range.lowerBound)
        }
        return counts.min()!
    }

    private func blankLines(between start: Int, and end: Int) -> Int {
        var count = 0
        var line = lines.next(after: start)
        while line < lines.start(of: end) {
            if lines.isBlank(lineAt: line) { count += 1 }
            line = lines.next(after: line)
        }
        return count
    }

    /// The columns from dash to item in a list, if one of its items tells.
    private func itemGap(of items: [Node], in list: Node) -> Int? {
        let column = lines.column(of: list.range.lowerBound)
        for item in items.reversed() where !item.isNull {
            let start = item.range.lowerBound
            let before = lines.bytes[lines.start(of: start)..<start]
            if before.last == .space, !before.allSatisfy(\.isBlank), !item.hasProperties {
                return lines.column(of: start) - column
            }
        }
        return nil
    }
}
