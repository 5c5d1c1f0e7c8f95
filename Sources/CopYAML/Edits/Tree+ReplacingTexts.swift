extension Tree {
    /// The bytes of the file with other texts in the place of some, in any of its documents, each
    /// in the quotes that it has.
    ///
    /// For many replacements at once, which `applying` would make one after the other. The result
    /// is read again; unless it differs in these texts alone, the error says where the trouble is.
    ///
    /// - Parameter texts: by the bytes of the values that they replace.
    public func replacingTexts(_ texts: [Range<Int>: String]) throws(EditError) -> [UInt8] {
        var replaced: [Int: String] = [:]
        var edits: [TextEdit] = []
        for node in allNodes where node.kind == .scalar && !node.range.isEmpty {
            guard let text = texts[node.range] else { continue }
            guard node.style != .literal, node.style != .folded else {
                throw uncertainty(at: node.range)
            }
            replaced[node.index] = text
            let written = ScalarText(text).onOneLine(inFlow: true, like: node.style)
            edits.append(TextEdit(node.range, written))
        }
        if edits.count != texts.count,
            let missing = texts.keys.first(where: { place in !edits.contains { $0.range == place } }
            )
        {
            throw uncertainty(at: missing)
        }
        try checkSharing(of: replaced.keys.sorted())
        let result = Tree.parse(SourceFile(path: file.path, bytes: edits.applied(to: file.bytes)))
            .tree
        if let place = difference(to: result, except: replaced) { throw uncertainty(at: place) }
        return result.file.bytes
    }

    private var allNodes: some Sequence<Node> {
        nodes.indices.lazy.map { Node(tree: self, index: $0) }
    }

    /// Refuses a change that would be seen a second time through an alias.
    private func checkSharing(of indices: [Int]) throws(EditError) {
        for alias in allNodes where alias.kind == .alias {
            let target = alias.resolved
            guard let index = indices.first(where: target.subtree.contains) else { continue }
            throw EditError(
                Diagnostic(
                    .sharedValue, "this value is used a second time in this file",
                    at: Node(tree: self, index: index).location,
                    related: [Label(alias.location, "here")],
                    notes: ["write the value out in both places, then try again"]))
        }
    }

    /// The first place where another tree holds something else, or another text than was asked for.
    private func difference(to other: Tree, except replaced: [Int: String]) -> Range<Int>? {
        guard nodes.count == other.nodes.count, documents.count == other.documents.count else {
            return 0..<0
        }
        for (old, new) in zip(documents, other.documents)
        where old.isBroken != new.isBroken || old.root != new.root {
            return old.range
        }
        for (old, new) in zip(allNodes, other.allNodes) {
            let text = replaced[old.index] ?? old.text
            let isSame =
                old.kind == new.kind && old.record.next == new.record.next && new.text == text
                && old.isNull == new.isNull
                && (old.kind != .alias || old.record.textStart == new.record.textStart)
            if !isSame { return old.range }
        }
        return nil
    }

    private func uncertainty(at range: Range<Int>) -> EditError {
        EditError(
            Diagnostic(
                .uncertainEdit, "this is written in a way that cannot be changed safely",
                at: SourceRange(file, range),
                notes: ["nothing was changed; edit the file by hand"]))
    }
}
