extension Splicer {
    /// Replaces the value at a place by another.
    func replacing(_ place: Place, with value: Value) throws(EditError) -> [TextEdit] {
        let node = place.node
        let staysFlow =
            place.isInFlow
            || node.style == .flow && !node.isEmptyCollection && value.isFilledCollection
        if staysFlow { return try replacingInFlow(place, with: value) }

        let slot = try slot(of: place)
        let isBeside = node.range.isEmpty || lines.isSameLine(slot.end, node.range.lowerBound)
        var layout = layout(near: node, followedByLinesAfter: contentEnd(of: node))
        if !isBeside {
            let between = self.layout(near: node, followedByLinesAfter: slot.end)
            layout.followingCommentColumn = max(
                layout.followingCommentColumn, between.followingCommentColumn)
            if lines.comment(after: contentEnd(of: node)) != nil {
                layout.followingCommentColumn = max(
                    layout.followingCommentColumn, lines.column(of: node.range.lowerBound))
            }
        }
        return isBeside
            ? replacingBeside(slot, place, with: value, layout)
            : replacingBelow(slot, place, with: value, layout)
    }

    // MARK: In blocks

    /// Replaces a value that begins on the line of its key, its dash or its anchor.
    private func replacingBeside(
        _ slot: Slot, _ place: Place, with value: Value, _ layout: Layout
    ) -> [TextEdit] {
        let node = place.node
        let written = written(value, in: place, slot, layout)
        let end = contentEnd(of: node)
        var head = slot.kept + written.head
        if slot.hasSeparator, !written.head.isEmpty {
            head = slot.kept + gap(slot, place, layout) + written.head
        }
        let rest = below(written.rest, layout)

        // The comment in the first line of a block scalar stays there.
        if node.style == .literal || node.style == .folded {
            let headerEnd = lines.bytes[node.range].firstIndex(where: \.isWhitespace) ?? end
            let lineEnd = lines.end(of: headerEnd)
            if headerEnd < end, lines.comment(after: headerEnd) != nil {
                return finished(
                    [
                        TextEdit(slot.start..<headerEnd, head),
                        TextEdit(lineEnd..<max(lineEnd, end), rest),
                    ], written, layout)
            }
        }
        // So does the one after a value; in a block it is the last line's.
        let endsLine = lines.comment(after: end) == nil && lines.end(of: end) == end
        let isBlock = node.kind != .scalar && node.style == .block
        if endsLine || rest.isEmpty || isBlock && !written.endsInBlockScalar {
            return finished([TextEdit(slot.start..<end, head + rest)], written, layout)
        }
        let lineEnd = lines.end(of: end)
        return finished(
            [TextEdit(slot.start..<end, head), TextEdit(lineEnd..<lineEnd, rest)], written, layout)
    }

    /// Replaces a value on lines of its own below its key or dash.
    private func replacingBelow(
        _ slot: Slot, _ place: Place, with value: Value, _ layout: Layout
    ) -> [TextEdit] {
        let node = place.node
        let written = written(value, in: place, slot, layout)
        let end = contentEnd(of: node)
        let lineStart = lines.start(of: node.range.lowerBound)
        let comment = lines.comment(after: end)
        let isBlock = node.kind != .scalar && node.style == .block
        var edits: [TextEdit] = []
        if slot.kept != slot.original(in: lines) {
            edits = [TextEdit(slot.start..<slot.end, slot.kept)]
        }

        if written.head.isEmpty, !written.rest.isEmpty {
            var range = lineStart..<end
            var text = layout.joined(written.rest)
            if written.endsInBlockScalar, let comment {
                range = lineStart..<comment.upperBound
                text = layout.joined([file.text(in: comment)] + written.rest)
                text = layout.indentation(lines.column(of: node.range.lowerBound)) + text
            } else if written.endsInBlockScalar {
                range = lineStart..<lines.end(of: end)
            }
            return finished(edits + [TextEdit(range, text)], written, layout)
        }
        if !isBlock, !written.head.isEmpty, written.rest.isEmpty {
            return edits + [TextEdit(node.range.lowerBound..<end, written.head)]
        }
        // What was below moves up beside the key; comments between them stay below it.
        let isFirst = !slot.hasSeparator && slot.kept.isEmpty
        let head =
            written.head.isEmpty || isFirst
            ? slot.kept + written.head : slot.kept + gap(slot, place, layout) + written.head
        let separatorLineEnd = lines.end(of: slot.end)
        var gone = deletion(ofLinesFrom: lineStart, to: lines.next(after: end))
        if let comment { gone = node.range.lowerBound..<comment.lowerBound }
        edits = [TextEdit(slot.start..<slot.end, head)]
        let rest = below(written.rest, layout)
        if gone.lowerBound == separatorLineEnd {
            edits.append(TextEdit(gone, rest))
        } else {
            edits.append(TextEdit(separatorLineEnd..<separatorLineEnd, rest))
            edits.append(TextEdit(gone, ""))
        }
        return finished(edits, written, layout)
    }

    /// What stands between the slot and the value beside it: the spaces that are there, or those
    /// that are usual.
    private func gap(_ slot: Slot, _ place: Place, _ layout: Layout) -> String {
        if slot.keepsGap(before: place.node, in: lines) {
            return file.text(in: slot.end..<place.node.range.lowerBound)
        }
        return place.container?.kind == .sequence && slot.kept.isEmpty
            ? layout.indentation(layout.itemGap - 1) : " "
    }

    /// A value written for a place, in the style and the columns of what stands there now.
    private func written(
        _ value: Value, in place: Place, _ slot: Slot, _ layout: Layout
    ) -> Written {
        let node = place.node
        let emitter = Emitter(layout: layout)
        let style = node.kind == .scalar && !node.isNull ? node.style : nil
        let parent = place.container.map { lines.column(of: $0.range.lowerBound) }
        guard value.isFilledCollection else {
            switch place.container?.kind {
            case nil: return emitter.root(value, like: style)
            case .sequence: return emitter.item(value, under: parent!, like: style)
            default: return emitter.value(value, under: parent!, like: style)
            }
        }
        // A block stays in the column where it is.
        let isBlock = node.kind != .scalar && node.style == .block
        let column = lines.column(of: node.range.lowerBound)
        switch place.container?.kind {
        case nil:
            return slot.hasSeparator
                ? emitter.below(value, at: isBlock ? column : 0)
                : emitter.block(value, at: isBlock ? column : 0)
        case .sequence:
            if slot.kept.isEmpty, slot.keepsGap(before: node, in: lines) {
                return emitter.block(value, at: column)
            }
            let start = isBlock ? column : parent! + layout.itemGap
            // After an anchor a collection begins on a line of its own.
            return isBlock || !slot.kept.isEmpty
                ? emitter.below(value, at: start) : emitter.block(value, at: start)
        default:
            if case .list = value, isBlock { return emitter.below(value, at: column) }
            return isBlock && column > parent!
                ? emitter.below(value, at: column) : emitter.value(value, under: parent!)
        }
    }

    // MARK: In flow

    private func replacingInFlow(
        _ place: Place, with value: Value
    ) throws(EditError) -> [TextEdit] {
        let node = place.node
        let isText = node.kind == .scalar && !node.isNull
        let style = isText ? node.style : jsonStyle(of: place.isInFlow ? place.container! : node)
        let text = Emitter(layout: layout(near: node)).flow(value, like: style)
        if node.range.isEmpty, let key = place.key {
            let keyEnd = key.range.upperBound
            let colon = lines.skipToContent(from: keyEnd)
            return lines.byte(at: colon) == UInt8(ascii: ":")
                ? [TextEdit(colon + 1..<colon + 1, " " + text)]
                : [TextEdit(keyEnd..<keyEnd, ": " + text)]
        }
        guard node.hasProperties else { return [TextEdit(node.range, text)] }
        let slot = try slot(of: place)
        return [TextEdit(slot.start..<node.range.upperBound, slot.kept + " " + text)]
    }

    // MARK: Ends of files

    /// Adds the line break that a block scalar needs if the edits put it at the end of the file.
    func finished(_ edits: [TextEdit], _ written: Written, _ layout: Layout) -> [TextEdit] {
        guard written.endsInBlockScalar, let last = edits.last,
            last.range.upperBound == lines.bytes.count
        else { return edits }
        // Where the last lines go, the line break before them is there already.
        let isBroken = lines.byte(at: last.range.lowerBound - 1)?.isLineBreak ?? false
        guard !last.replacement.isEmpty || !isBroken else { return edits }
        let replacement = last.replacement + layout.lineEnding.rawValue
        return edits.dropLast() + [TextEdit(last.range, replacement)]
    }

    /// The bytes to delete so that lines go: at the end of a file that lacks its final line
    /// break, the one before them goes instead.
    func deletion(ofLinesFrom start: Int, to end: Int) -> Range<Int> {
        let lacksLineBreak =
            end == lines.bytes.count && end > start && !lines.bytes[end - 1].isLineBreak
        return (lacksLineBreak ? lines.beforeLineBreak(at: start) : start)..<end
    }
}
