import CopYAML

extension Node {
    /// Every text in this node and below it.
    var texts: [String] {
        switch kind {
        case .scalar, .alias: [text]
        case .sequence: items.flatMap(\.texts)
        case .mapping: entries.flatMap { [$0.key.text] + $0.value.texts }
        }
    }
}
