/// Where a value goes: from behind its colon or dash to behind its anchor and tag.
struct Slot {
    let start: Int
    let end: Int
    /// What shall stand between the two: the anchor, but not the tag, which told what the old
    /// value was.
    let kept: String
    /// Whether a colon, a dash or `---` stands before it.
    let hasSeparator: Bool

    /// What stands between the two now.
    func original(in lines: SourceLines) -> String {
        String(decoding: lines.bytes[start..<end], as: UTF8.self)
    }

    /// Whether what is to replace a value beside the slot can stand in the same column.
    func keepsGap(before node: Node, in lines: SourceLines) -> Bool {
        !node.range.isEmpty && node.range.lowerBound > end && kept == original(in: lines)
            && lines.isSameLine(end, node.range.lowerBound)
    }
}

extension Splicer {
    /// The slot of a place.
    func slot(of place: Place) throws(EditError) -> Slot {
        let node = place.node
        let separator = try separatorEnd(of: place)
        let start = separator ?? rootStart(node)
        guard node.hasProperties else {
            return Slot(start: start, end: start, kept: "", hasSeparator: separator != nil)
        }
        var kept = ""
        var end = start
        while true {
            let token = lines.skipToContent(from: end)
            guard token < max(node.range.lowerBound, start),
                let first = lines.byte(at: token), "&!".utf8.contains(first)
            else { break }
            let tokenEnd =
                lines.bytes[token...].firstIndex(where: \.isWhitespace) ?? lines.bytes.count
            // A tag goes, but not a comment that stands before it.
            let isTag = first == UInt8(ascii: "!")
            let gap = end..<token
            if !isTag || lines.bytes[gap].contains(UInt8(ascii: "#")) {
                kept += file.text(in: isTag ? gap : end..<tokenEnd)
            }
            end = tokenEnd
        }
        return Slot(start: start, end: end, kept: kept, hasSeparator: separator != nil)
    }

    /// The offset just past the colon, dash, comma or bracket before a value; nil for a root that
    /// stands alone.
    func separatorEnd(of place: Place) throws(EditError) -> Int? {
        let separator: Int
        let expected: String
        if let key = place.key {
            separator = lines.skipToContent(from: key.range.upperBound)
            expected = ":"
        } else if let container = place.container {
            separator =
                place.position == 0
                ? container.range.lowerBound : separatorStart(before: place, in: container)
            expected = container.style == .block ? "-" : place.position == 0 ? "[" : ","
        } else {
            return rootSeparatorEnd(place.node)
        }
        // A key after `?` may have no colon: then what looks like one belongs to what follows.
        guard let byte = lines.byte(at: separator), expected.utf8.first == byte,
            separator < place.node.range.lowerBound
        else { throw uncertainty(at: place.node.range.lowerBound) }
        return separator + 1
    }

    /// The dash or comma between an item and the one before it.
    private func separatorStart(before place: Place, in container: Node) -> Int {
        var items = container.items.dropFirst(place.position - 1).makeIterator()
        return lines.skipToContent(from: items.next()!.range.upperBound)
    }

    /// The end of `---`, if the root or its anchor follows on the same line.
    private func rootSeparatorEnd(_ root: Node) -> Int? {
        let start = root.hasProperties ? rootStart(root) : root.range.lowerBound
        let line = lines.start(of: start)
        // `---a` is text.
        let isMarked =
            lines.bytes[line...].starts(with: "---".utf8)
            && lines.byte(at: line + 3)?.isWhitespace ?? true
        return isMarked && !lines.isFirstOnLine(start) || isMarked && start == line
            ? line + 3 : nil
    }

    /// Where the root begins, with its anchor and tag.
    private func rootStart(_ root: Node) -> Int {
        root.hasProperties ? document?.range.lowerBound ?? lines.start : root.range.lowerBound
    }
}
