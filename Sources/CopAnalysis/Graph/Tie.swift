/// A tie from one node of a `Graph` to another.
public struct Tie: Sendable, Hashable {
    /// Number of the node that the tie starts from.
    public var source: Int
    /// Number of the node that the tie points to.
    public var target: Int
    /// How strong the tie is, in whatever unit the survey used; 1 when it did not ask.
    public var weight: Double

    /// Makes a tie between two nodes, by their numbers.
    public init(from source: Int, to target: Int, weight: Double = 1) {
        self.source = source
        self.target = target
        self.weight = weight
    }

    /// The same tie seen from its other end.
    var reversed: Tie { Tie(from: target, to: source, weight: weight) }
}
