extension Splicer {
    /// Removes an item of a block list, or an entry of a block mapping, with its comments: those
    /// directly above it in its column, the one at its line's end, and those below it that are
    /// indented deeper.
    ///
    /// The last one leaves `[]` or `{}`, so that what is empty still says what it is.
    func removingFromBlock(_ place: Place, of owner: Place) throws(EditError) -> [TextEdit] {
        let container = place.container!
        let isList = container.kind == .sequence
        let count =
            isList
            ? container.items.reduce(0) { n, _ in n + 1 }
            : container.entries.reduce(0) { n, _ in n + 1 }
        guard count > 1 else {
            return try emptying(owner, of: place, to: isList ? "[]" : "{}")
        }
        let start = try childStart(place)
        if !lines.isFirstOnLine(start) { return try removingBesideDash(place, start) }
        return [TextEdit(ownLines(of: place, from: start), "")]
    }

    /// The dash of an item, or the key of an entry.
    func childStart(_ place: Place) throws(EditError) -> Int {
        if place.position == 0 { return place.container!.range.lowerBound }
        if let key = place.key {
            return lines.skipBlanks(from: lines.start(of: key.range.lowerBound))
        }
        return try separatorEnd(of: place)! - 1
    }

    /// The lines of a child: its comments above, and one of the blank gaps around it.
    private func ownLines(of place: Place, from start: Int) -> Range<Int> {
        let column = lines.column(of: start)
        var first = startOfOwnComments(above: lines.start(of: start), column: column)
        let contentEnd = lines.end(of: contentEnd(of: place.node))
        var end = lines.next(after: endOfComments(below: contentEnd, deeperThan: column))
        let previous = nodeBefore(place)
        if let previous, keepsBlankLines(previous) {
            // Blank lines below would become part of the text above.
            while end < lines.bytes.count, lines.isBlank(lineAt: end) {
                end = lines.next(after: end)
            }
        } else if end == lines.bytes.count || lines.isBlank(lineAt: end) {
            let limit =
                previous.map { lines.next(after: self.contentEnd(of: $0)) }
                ?? lines.start(of: place.container!.range.lowerBound)
            while true {
                let above = lines.start(of: lines.beforeLineBreak(at: first))
                guard above < first, above >= limit, lines.isBlank(lineAt: above) else { break }
                first = above
            }
        }
        return deletion(ofLinesFrom: first, to: end)
    }

    /// The value of the child before this one.
    private func nodeBefore(_ place: Place) -> Node? {
        guard place.position > 0, let container = place.container else { return nil }
        let index = place.position - 1
        return place.key == nil
            ? container.items.dropFirst(index).first { _ in true }
            : container.entries.dropFirst(index).first { _ in true }?.value
    }

    /// Removes the first child of a collection that begins beside the dash of another: the
    /// second moves up, unless comments stand between the two.
    private func removingBesideDash(
        _ place: Place, _ start: Int
    ) throws(EditError) -> [TextEdit] {
        let end = lines.end(of: contentEnd(of: place.node))
        let next = lines.skipBlanks(from: lines.next(after: end))
        guard let byte = lines.byte(at: next), byte != UInt8(ascii: "#"), !byte.isWhitespace else {
            return [TextEdit(start..<end, "")]
        }
        return [TextEdit(start..<next, "")]
    }

    /// Removes the only child of a collection.
    private func emptying(
        _ owner: Place, of child: Place, to text: String
    ) throws(EditError) -> [TextEdit] {
        let slot = try slot(of: owner)
        let start = owner.node.range.lowerBound
        let end = contentEnd(of: child.node)
        guard lines.isFirstOnLine(start), slot.hasSeparator else {
            return [TextEdit(start..<lines.end(of: end), text)]
        }
        let line = startOfOwnComments(
            above: lines.start(of: start), column: lines.column(of: start))
        let gone = deletion(ofLinesFrom: line, to: lines.next(after: end))
        return [TextEdit(slot.end..<slot.end, " " + text), TextEdit(gone, "")]
    }
}
