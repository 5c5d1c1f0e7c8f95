/// The candidate that someone who typed `text` most likely meant; nil when none is, or several.
public func closest(to text: String, in candidates: some Sequence<String>) -> String? {
    let meant = Spelling(candidates).meant(by: text)
    return meant.count == 1 ? meant[0] : nil
}

/// The question whether one of a few candidates was meant; nil when none is likely.
public func didYouMean(_ text: String, in candidates: some Sequence<String>) -> String? {
    didYouMean(Spelling(candidates).meant(by: text))
}

/// The question whether one of these was meant; nil for none.
func didYouMean(_ candidates: [String]) -> String? {
    candidates.isEmpty ? nil : "did you mean \(alternatives(candidates))?"
}

/// Words of which one is meant: `'a'`, `'a' or 'b'`, `'a', 'b' or 'c'`.
func alternatives(_ words: [String]) -> String {
    let quoted = words.map { "'\($0)'" }
    let others = quoted.dropLast().joined(separator: ", ")
    return others.isEmpty ? quoted.joined() : "\(others) or \(quoted[quoted.count - 1])"
}
