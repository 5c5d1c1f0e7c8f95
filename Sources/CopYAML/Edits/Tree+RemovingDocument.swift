extension Tree {
    /// The bytes of a stream without one of its documents, from its `---` to the next.
    ///
    /// The comments above the first stay. The result is read again; unless it holds all other
    /// documents and no more, the error says where the trouble is.
    public func removing(document index: Int) throws(EditError) -> [UInt8] {
        let range = documents[index].range
        // The line of the mark that ends a document goes with it.
        let end =
            file.bytes[range].suffix(3).elementsEqual("...".utf8)
            ? SourceLines(file).next(after: range.upperBound) : range.upperBound
        let bytes = [TextEdit(range.lowerBound..<end, "")].applied(to: file.bytes)
        let result = Tree.parse(SourceFile(path: file.path, bytes: bytes)).tree
        var kept = documents
        kept.remove(at: index)
        guard result.documents.count == kept.count,
            zip(kept, result.documents).allSatisfy({ holdsTheSame($0, $1, in: result) })
        else {
            throw Splicer(self, documents[index]).uncertainty(at: range.lowerBound)
        }
        return bytes
    }

    private func holdsTheSame(_ old: Document, _ new: Document, in other: Tree) -> Bool {
        guard let oldRoot = root(of: old), let newRoot = other.root(of: new) else {
            return old.isBroken == new.isBroken && root(of: old) == nil
                && other.root(of: new) == nil
        }
        return Value(oldRoot).matches(newRoot)
    }
}
