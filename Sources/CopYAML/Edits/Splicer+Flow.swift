extension Splicer {
    /// Adds an element to a flow collection, after the last of those that end at `ends`.
    ///
    /// Where the elements have lines of their own, the new one gets one too.
    func insertingInFlow(
        _ text: String, in collection: Node, after ends: [Int]
    ) throws(EditError) -> [TextEdit] {
        let start = collection.range.lowerBound
        guard let open = lines.byte(at: start), "[{".utf8.contains(open) else {
            throw uncertainty(at: start)
        }
        let lineEnding = LineEnding(of: lines.bytes).rawValue
        guard let end = ends.last else {
            guard !collection.isEmptyCollection else {
                return [TextEdit(start + 1..<start + 1, text)]
            }
            let first = lines.skipToContent(from: start + 1)
            let separator = ownLineMargin(of: first).map { "," + lineEnding + $0 } ?? ", "
            return [TextEdit(first..<first, text + separator)]
        }
        let previous = ends.count > 1 ? ends[ends.count - 2] : start + 1
        let first = lines.skipToContent(from: skipComma(from: previous) ?? previous)
        // 'key:,' would be one text.
        let comma = lines.byte(at: end - 1) == UInt8(ascii: ":") ? " ," : ","
        guard let margin = ownLineMargin(of: first) else {
            return [TextEdit(end..<end, comma + " " + text)]
        }
        let newLine = lineEnding + margin + text
        if let next = skipComma(from: end) {
            guard lines.isRestOfLineFree(after: next) else {
                return [TextEdit(next..<next, newLine + ",")]
            }
            let lineEnd = lines.end(of: next)
            return [TextEdit(lineEnd..<lineEnd, newLine + ",")]
        }
        guard lines.isRestOfLineFree(after: end) else {
            return [TextEdit(end..<end, comma + newLine)]
        }
        let lineEnd = lines.end(of: end)
        return lineEnd == end
            ? [TextEdit(end..<end, comma + newLine)]
            : [TextEdit(end..<end, comma), TextEdit(lineEnd..<lineEnd, newLine)]
    }

    /// Removes an element of a flow collection with its comma.
    func removingFromFlow(_ place: Place) throws(EditError) -> [TextEdit] {
        let container = place.container!
        let open = container.range.lowerBound
        guard let bracket = lines.byte(at: open), "[{".utf8.contains(bracket) else {
            throw uncertainty(at: open)
        }
        let ends =
            container.kind == .sequence
            ? container.items.map { contentEnd(of: $0) }
            : container.entries.map { flowEnd(of: $0) }
        let end = ends[place.position]
        let comma = skipComma(from: end)
        let previous = place.position == 0 ? nil : ends[place.position - 1]
        let previousComma = previous.flatMap(skipComma)
        let first = lines.skipToContent(from: previousComma ?? open + 1)

        if ownLineMargin(of: first) != nil, lines.isRestOfLineFree(after: comma ?? end) {
            let lineEnd = lines.next(after: comma ?? end)
            var edits = [TextEdit(lines.start(of: first)..<lineEnd, "")]
            if comma == nil, let previousComma {
                edits.insert(TextEdit(previousComma - 1..<previousComma, ""), at: 0)
            }
            return edits
        }
        if let previous {
            let blankEnd = lines.skipBlanks(from: end)
            return [TextEdit(previous..<(comma == blankEnd + 1 ? blankEnd : end), "")]
        }
        return [TextEdit(first..<(comma.map(lines.skipBlanks) ?? end), "")]
    }

    /// The end of an entry of a flow mapping; one without a value ends with its colon or key.
    func flowEnd(of entry: (key: Node, value: Node)) -> Int {
        guard entry.value.range.isEmpty, !entry.value.hasProperties else {
            return contentEnd(of: entry.value)
        }
        let colon = lines.skipToContent(from: entry.key.range.upperBound)
        guard lines.byte(at: colon) == UInt8(ascii: ":") else { return entry.key.range.upperBound }
        // The space stays, lest a comma make one text of 'key:,'.
        return lines.byte(at: colon + 1) == .space ? colon + 2 : colon + 1
    }

    /// The offset past the comma that follows an element, if one does.
    private func skipComma(from end: Int) -> Int? {
        let comma = lines.skipToContent(from: end)
        return lines.byte(at: comma) == UInt8(ascii: ",") ? comma + 1 : nil
    }

    /// The white space before an element that begins its line; nil for others.
    private func ownLineMargin(of start: Int) -> String? {
        guard lines.isFirstOnLine(start) else { return nil }
        return file.text(in: lines.start(of: start)..<start)
    }
}
