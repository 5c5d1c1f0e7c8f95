/// The keys of a record, found by their bytes: no string is made and no hash is computed for the
/// hundred thousand keys of a large workspace, of which nearly all stand where they are expected.
struct KeyTable: Sendable {
    private var bytes: [UInt8] = []
    private var ends: [Int] = []

    init(_ keys: [String]) {
        for key in keys {
            bytes += key.utf8
            ends.append(bytes.count)
        }
    }

    /// The position of a key, which is looked for from `start` on, then from the first.
    func position(of key: some RandomAccessCollection<UInt8>, from start: Int) -> Int? {
        for position in ends.indices.dropFirst(start) where isKey(key, at: position) {
            return position
        }
        return ends.indices.prefix(start).first { isKey(key, at: $0) }
    }

    private func isKey(_ key: some RandomAccessCollection<UInt8>, at position: Int) -> Bool {
        let start = position == 0 ? 0 : ends[position - 1]
        return ends[position] - start == key.count && bytes[start...].starts(with: key)
    }
}
