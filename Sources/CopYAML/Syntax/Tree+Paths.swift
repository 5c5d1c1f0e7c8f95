extension Tree {
    /// Where a value stands: the number of its document, and the path from the root of that.
    ///
    /// Nil where no value has exactly these bytes.
    public func path(to range: Range<Int>) -> (document: Int, path: [PathStep])? {
        for (number, document) in documents.enumerated() {
            guard let root = root(of: document), root.range.encloses(range) else { continue }
            return root.path(to: range).map { (number, $0) }
        }
        return nil
    }
}

extension Node {
    /// The path to the value below this one that has these bytes.
    fileprivate func path(to wanted: Range<Int>) -> [PathStep]? {
        if range == wanted { return [] }
        for (index, item) in items.enumerated() where item.range.encloses(wanted) {
            return item.path(to: wanted).map { [.index(index)] + $0 }
        }
        for (key, value) in entries where value.range.encloses(wanted) {
            return value.path(to: wanted).map { [.key(key.text)] + $0 }
        }
        return nil
    }
}

extension Range<Int> {
    fileprivate func encloses(_ other: Range<Int>) -> Bool {
        lowerBound <= other.lowerBound && other.upperBound <= upperBound
    }
}
