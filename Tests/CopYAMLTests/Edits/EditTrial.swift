import CopYAML

/// One edit of one file.
struct EditTrial {
    let tree: Tree
    let index: Int
    let change: RandomEdit
    let seed: UInt64

    /// What is wrong with the result, or with there being none.
    func problem() -> String? {
        do throws(EditError) {
            let result = try tree.applying([change.edit], document: index)
            return judge(result).map { describe($0, result) }
        } catch {
            // A shared value is a reason; there must be something to share.
            if error.diagnostic.code == .sharedValue, text(tree.file.bytes).contains("*n") {
                return nil
            }
            return describe("refused: \(error.diagnostic.headline)", [])
        }
    }

    /// What is wrong with a result.
    func judge(_ result: [UInt8]) -> String? {
        let (new, diagnostics) = Tree.parse(SourceFile(path: "test.yaml", bytes: result))
        guard diagnostics.isEmpty, new.documents.count == tree.documents.count else {
            return "cannot be read: \(diagnostics.map(\.headline))"
        }
        for (position, document) in new.documents.enumerated() {
            let expected =
                position == index
                ? change.expected : Value(tree.root(of: tree.documents[position])!)
            var texts = [Value(new.root(of: document)!).exact, expected.exact]
            if tree.file.bytes.last != 0x0A {
                // A last text without its line break may gain it.
                texts = texts.map { $0.replacing(", 10]", with: "]") }
            }
            guard texts[0] == texts[1] else {
                return "document \(position) holds something else"
            }
        }
        return lostComments(in: new) ?? strayBytes(in: result)
    }

    /// Comments outside what is replaced or removed must all be there, and be comments still.
    private func lostComments(in new: Tree) -> String? {
        let bytes = tree.file.bytes
        let touched = touchedBytes
        let outside = text(bytes[..<touched.lowerBound]) + "\n" + text(bytes[touched.upperBound...])
        let kept = comments(in: outside).subtracting(commentsInTexts(of: tree))
        let lost = kept.subtracting(comments(in: text(new.file.bytes)))
        if !lost.isEmpty { return "lost \(lost.sorted())" }
        let swallowed = kept.intersection(commentsInTexts(of: new))
        return swallowed.isEmpty ? nil : "took \(swallowed.sorted()) for text"
    }

    /// What stands before and after the touched lines must be the same bytes.
    private func strayBytes(in result: [UInt8]) -> String? {
        let bytes = tree.file.bytes
        let node = container
        // The comments above the first child may go with it, or come to stand below a new one.
        var before = lineStart(node.range.lowerBound)
        while before > 0, blankOrComment(from: lineStart(before - 1) - 1) == before - 1 {
            before = lineStart(before - 1)
        }
        guard result.starts(with: bytes[..<before]) else { return "bytes before it changed" }
        var end = node.range.upperBound
        while end < bytes.count, bytes[end] != 0x0A { end += 1 }
        // Blank lines and comments after the last child may stand on either side of a new one.
        while let next = blankOrComment(from: end) { end = next }
        let after = bytes[end...]
        let hasTail = after.contains { $0 != 0x0A && $0 != 0x0D }
        // Where lines end now with LF, now with CR alone, the one before may bring its own end along.
        let rest = after.dropFirst()
        let hasLoneReturns = bytes.indices.contains {
            bytes[$0] == 0x0D && ($0 + 1 == bytes.count || bytes[$0 + 1] != 0x0A)
        }
        let endsOtherwise =
            hasLoneReturns && after.first == 0x0A && result.dropLast(rest.count).last == 0x0D
            && result.suffix(rest.count).elementsEqual(rest)
        guard !hasTail || endsOtherwise || result.suffix(after.count).elementsEqual(after) else {
            return "bytes after it changed"
        }
        return nil
    }

    /// The list or mapping in which the edit takes place, or its root.
    private var container: Node {
        let root = tree.root(of: tree.documents[index])!
        if case .appendAll(let path, _, _) = change.edit, let list = root[path],
            list.kind == .sequence
        {
            return list
        }
        // An empty list is written on the line of its key.
        return root[Array(change.edit.path.dropLast(2))] ?? root
    }

    /// What may go with its comments: the value that is replaced or removed, and for the latter
    /// the comments above and beside it.
    private var touchedBytes: Range<Int> {
        let root = tree.root(of: tree.documents[index])!
        guard let node = root[change.edit.path] else { return 0..<0 }
        let bytes = tree.file.bytes
        switch change.edit {
        case .appendAll, .insert: return 0..<0
        case .set: return node.range
        case .remove:
            var start = lineStart(node.range.lowerBound)
            while start > 0 {
                let above = lineStart(start - 1)
                let line = text(bytes[above..<start]).drop { $0 == " " }
                guard
                    line.isEmpty || line.first == "#" || line.first!.isNewline || line.first == "-"
                        || !text(bytes[start..<node.range.lowerBound]).contains(":")
                else { break }
                start = above
            }
            var end = node.range.upperBound
            while end < bytes.count, bytes[end] != 0x0A { end += 1 }
            // Deeper comments below it belong to it.
            let parent = root[Array(change.edit.path.dropLast())]!.range.lowerBound
            let margin = text(bytes[lineStart(parent)..<parent]).unicodeScalars
                .filter { $0 != "\u{FEFF}" }.count
            var next = blankOrComment(from: end)
            while let lineEnd = next {
                let line = bytes[lineStart(lineEnd)..<lineEnd]
                let isComment = line.contains(0x23)
                let indentation = line.prefix { $0 == 0x20 }.count
                guard !isComment || indentation > margin else { break }
                if isComment { end = lineEnd }
                next = blankOrComment(from: lineEnd)
            }
            return start..<end
        }
    }

    // MARK: Text

    private func comments(in text: String) -> Set<String> {
        Set(text.matches(of: /# c[0-9]+\./).map { String($0.output) })
    }

    private func commentsInTexts(of tree: Tree) -> Set<String> {
        let texts = tree.documents.compactMap { tree.root(of: $0) }.flatMap(\.texts)
        return comments(in: texts.joined(separator: "\n"))
    }

    private func lineStart(_ offset: Int) -> Int {
        var offset = offset
        while offset > 0, tree.file.bytes[offset - 1] != 0x0A { offset -= 1 }
        return offset
    }

    private func blankOrComment(from lineEnd: Int) -> Int? {
        let bytes = tree.file.bytes
        guard lineEnd + 1 < bytes.count else { return nil }
        let line = bytes[(lineEnd + 1)...].prefix { $0 != 0x0A }
        let first = line.first { $0 != 0x20 && $0 != 0x0D }
        return first == nil || first == 0x23 ? line.endIndex : nil
    }

    private func text(_ bytes: some Sequence<UInt8>) -> String {
        String(decoding: Array(bytes), as: UTF8.self)
    }

    private func describe(_ problem: String, _ result: [UInt8]) -> String {
        """
        seed \(seed): \(problem); document \(index), \(change.edit)
        \(text(tree.file.bytes))
        ==>
        \(text(result))
        """
    }
}
