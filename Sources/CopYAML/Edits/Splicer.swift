/// Turns an edit into replacements of bytes; everything it does not replace stays.
///
/// It need not get every oddity of YAML right: `Tree.applying` reads the result again and throws
/// it away if it does not hold what it should.
struct Splicer {
    let tree: Tree
    let document: Document?
    let lines: SourceLines

    var file: SourceFile { tree.file }
    var root: Node? { document.flatMap(tree.root(of:)) }

    init(_ tree: Tree, _ document: Document?) {
        self.tree = tree
        self.document = document
        lines = SourceLines(tree.file)
    }

    func replacements(for edit: Edit) throws(EditError) -> [TextEdit] {
        switch edit {
        case .set(let path, let value, let order):
            return try setting(path[...], to: value, order)
        case .appendAll(let path, let values, let order):
            return try appending(values, to: path, order)
        case .insert(let path, let value):
            return try insertingItem(value, before: path)
        case .remove(let path):
            return try removing(path)
        }
    }

    private func setting(
        _ path: ArraySlice<PathStep>, to value: Value, _ order: [String]
    ) throws(EditError) -> [TextEdit] {
        guard let last = path.last else {
            guard let root, !isAbsent(root) else { return insertingRoot(value) }
            let place = Place(root: root)
            try checkSharing(below: [], replacing: root)
            return try replacing(place, with: value)
        }
        let parent = path.dropLast()
        guard let containers = try follow(parent) else {
            guard case .key(let key) = last else { throw missing(last, in: nil) }
            return insertingRoot(.mapping([.init(key, value)]))
        }
        let container = containers.last!
        if let place = try child(last, of: container) {
            try checkSharing(below: containers, replacing: place.node)
            return try replacing(place, with: value)
        }
        guard case .key(let key) = last else { throw missing(last, in: container.node) }
        if container.node.kind == .scalar || isReplaceable(container) {
            return try setting(parent, to: .mapping([.init(key, value)]), [])
        }
        try checkSharing(below: containers, replacing: nil)
        return try inserting(key, value, in: container, order)
    }

    private func appending(
        _ values: [Value], to path: [PathStep], _ order: [String]
    ) throws(EditError) -> [TextEdit] {
        guard let containers = try follow(path.dropLast()) else {
            return try setting(path[...], to: .list(values), order)
        }
        let place: Place?
        if let last = path.last {
            place = try child(last, of: containers.last!)
        } else {
            place = containers.last
        }
        guard let place, !place.node.isNull, !isReplaceable(place) || place.node.kind == .mapping
        else {
            return try setting(path[...], to: .list(values), order)
        }
        guard place.node.kind != .alias else { throw reference(place.node) }
        guard place.node.kind == .sequence else {
            throw refusal(of: place.node, because: "this is not a list")
        }
        try checkSharing(below: containers + [place], replacing: nil)
        guard place.node.style == .flow else { return appendingItems(values, to: place) }
        let emitter = Emitter(layout: layout(near: place.node))
        let style = jsonStyle(of: place.node)
        return try insertingInFlow(
            values.map { emitter.flow($0, like: style) }.joined(separator: ", "),
            in: place.node, after: place.node.items.map { contentEnd(of: $0) })
    }

    private func removing(_ path: [PathStep]) throws(EditError) -> [TextEdit] {
        let (place, containers) = try existing(path)
        try checkSharing(below: containers, replacing: place.node)
        return place.isInFlow
            ? try removingFromFlow(place) : try removingFromBlock(place, of: containers.last!)
    }

    // MARK: Shared by all edits

    /// The layout to write in: the habits of the file near a node.
    func layout(near node: Node?) -> Layout {
        Layout(of: root, near: node, in: lines)
    }

    /// The layout to write in at an offset, with regard to the comments that come after it.
    func layout(near node: Node?, followedByLinesAfter offset: Int) -> Layout {
        var layout = layout(near: node)
        var line = lines.next(after: offset)
        while line < lines.bytes.count {
            if let column = lines.commentColumn(lineAt: line) {
                layout.followingCommentColumn = max(layout.followingCommentColumn, column)
            } else if !lines.isBlank(lineAt: line) {
                break
            }
            line = lines.next(after: line)
        }
        return layout
    }

    /// Whether a root is nothing at all: no value between `---` and the next document.
    func isAbsent(_ root: Node) -> Bool {
        root.isNull && root.range.isEmpty && !root.hasProperties
    }

    /// Whether a collection is `[]` or `{}` in a block, which gives way to a block.
    private func isReplaceable(_ place: Place) -> Bool {
        place.node.isEmptyCollection && !place.isInFlow
            && !lines.bytes[place.node.range].contains(UInt8(ascii: "#"))
    }

    /// The end of what a node holds, before the line break even where that belongs to the text.
    func contentEnd(of node: Node) -> Int {
        let range = node.range
        return range.isEmpty
            ? range.upperBound : max(range.lowerBound, lines.beforeLineBreak(at: range.upperBound))
    }

    /// Whether a node ends with a text that keeps the blank lines below it (`|+`): others must
    /// not be added to them.
    func keepsBlankLines(_ node: Node) -> Bool {
        !node.range.isEmpty && contentEnd(of: node) != node.range.upperBound
    }

    /// Text in JSON stays JSON: whether the texts of a flow collection are in double quotes.
    func jsonStyle(of node: Node) -> NodeStyle? {
        let first = node.entries.first { _ in true }?.key ?? node.items.first { $0.kind == .scalar }
        return first?.style == .doubleQuoted ? .doubleQuoted : nil
    }

    /// Lines below another line, each after a line break.
    func below(_ written: [String], _ layout: Layout) -> String {
        written.map { layout.lineEnding.rawValue + $0 }.joined()
    }
}
