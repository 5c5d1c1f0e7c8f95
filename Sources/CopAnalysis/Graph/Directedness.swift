/// How a measure reads the ties of a `Graph`.
public enum Directedness: Sendable, Hashable, CaseIterable {
    /// A tie from *a* to *b* is not a tie from *b* to *a*.
    case directed
    /// A tie in either direction joins both ends; answered or not, it is one tie.
    case undirected
}
