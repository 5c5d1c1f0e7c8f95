extension Array {
    /// The elements in the order of what is asked of each of them once: where that takes longer than
    /// to compare it, or elements are large to move about.
    func sorted<Key>(
        on key: (Element) -> Key, by isEarlier: (Key, Key) -> Bool
    ) -> [Element] {
        let keys = map(key)
        return indices.sorted { isEarlier(keys[$0], keys[$1]) }.map { self[$0] }
    }
}
