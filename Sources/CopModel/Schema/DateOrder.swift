import CopYAML

extension Decoding {
    /// Reports a record that ends before it begins.
    mutating func checkOrder(
        from startKey: String, until endKey: String, _ start: Day?, _ end: Day?, in node: Node
    ) {
        guard let start, let end, end < start, let place = node[endKey]?.location else { return }
        report(
            Diagnostic(
                .timeOrder, "'\(endKey)' is \(end), before '\(startKey)', which is \(start)",
                at: place,
                related: node[startKey].map { [Label($0.location, "it begins here")] } ?? []))
    }
}
