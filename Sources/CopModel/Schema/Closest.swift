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
    guard let last = candidates.last else { return nil }
    let others = candidates.dropLast().map { "'\($0)'" }.joined(separator: ", ")
    return "did you mean \(others.isEmpty ? "" : "\(others) or ")'\(last)'?"
}
