/// The candidate that someone who typed `text` most likely meant; nil when none is near.
public func closest(to text: String, in candidates: some Sequence<String>) -> String? {
    Spelling(candidates).closest(to: text)
}
