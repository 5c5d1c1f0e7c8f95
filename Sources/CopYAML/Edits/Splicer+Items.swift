extension Splicer {
    /// Adds an item to a list, directly before the one at a path.
    ///
    /// Whatever stands between the items before stays above both, so that the new one can be taken
    /// out again without a trace.
    func insertingItem(_ value: Value, before path: [PathStep]) throws(EditError) -> [TextEdit] {
        let (place, containers) = try existing(path)
        guard let list = place.container, list.kind == .sequence else {
            throw refusal(of: place.node, because: "this is not an item of a list")
        }
        try checkSharing(below: containers, replacing: nil)
        let start = try itemStart(of: place)
        let layout = layout(near: place.node)
        let emitter = Emitter(layout: layout)
        if place.isInFlow {
            return [TextEdit(start..<start, emitter.flow(value, like: jsonStyle(of: list)) + ", ")]
        }
        let column = lines.column(of: start)
        let written = emitter.listItem(value, at: column)
        let item = layout.joined(written.lines + [layout.indentation(column)])
        return [TextEdit(start..<start, item)]
    }

    /// Where an item begins: in a block with its dash, between brackets with its anchor.
    private func itemStart(of place: Place) throws(EditError) -> Int {
        guard place.isInFlow else { return try childStart(place) }
        return place.node.hasProperties
            ? lines.skipToContent(from: try slot(of: place).start) : place.node.range.lowerBound
    }

    /// The bytes from an item to the next.
    fileprivate func span(ofItemAt path: [PathStep], index: Int) throws(EditError) -> Range<Int> {
        let next = Array(path.dropLast()) + [PathStep.index(index + 1)]
        let start = try itemStart(of: existing(path).place)
        return start..<(try itemStart(of: existing(next).place))
    }
}

extension Tree {
    /// The bytes of the file before the item at a path was inserted by an `Edit`; nil if it was
    /// not, which shows when it is inserted again.
    public func undoingInsertion(at path: [PathStep]) -> [UInt8]? {
        guard case .index(let index) = path.last, let item = root?[path] else { return nil }
        let splicer = Splicer(self, documents.first)
        guard let span = try? splicer.span(ofItemAt: path, index: index) else { return nil }
        let bytes = [TextEdit(span, "")].applied(to: file.bytes)
        let before = Tree.parse(SourceFile(path: file.path, bytes: bytes)).tree
        let again = try? before.applying([.insert(path, Value(item))])
        return again == file.bytes ? bytes : nil
    }
}
