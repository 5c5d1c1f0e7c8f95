import CopModel

/// The tree of why, laid out in the order in which it is read: each cause before those behind it.
///
/// One looks for causes that lie deep and can still be changed: a change there reaches everything
/// that grows from them (step 1; Van Mierlo et al. 2010).
public struct CauseTree: Sendable {
    public let nodes: [Node]

    public struct Node: Sendable {
        public let text: String
        /// How often somebody asked why to get here; 0 for what it begins with.
        public let depth: Int
        /// The position of what it explains; nil for what it begins with.
        public let parent: Int?
        /// Whether nothing lies behind it: here people stopped asking.
        public let isEnd: Bool
        public let changeable: Bool?

        /// Whether it lies deep: one asked why at least twice, and there is nothing behind it.
        public var isDeep: Bool { isEnd && depth >= 2 }
    }

    public init(_ causes: [Cause]) {
        var nodes: [Node] = []
        // A stack rather than recursion; what is pushed last is read first.
        var stack = Self.ordered(causes).reversed().map { (cause: $0, depth: 0, parent: Int?.none) }
        while let (cause, depth, parent) = stack.popLast() {
            stack += Self.ordered(cause.because).reversed().map { ($0, depth + 1, nodes.count) }
            nodes.append(
                Node(
                    text: cause.text, depth: depth, parent: parent, isEnd: cause.because.isEmpty,
                    changeable: cause.changeable))
        }
        self.nodes = nodes
    }

    /// Siblings in an order that does not depend on the file: by their words.
    private static func ordered(_ causes: [Cause]) -> [Cause] {
        causes.sorted { ($0.text, $0.because.count) < ($1.text, $1.because.count) }
    }

    /// Deep causes of which somebody judged whether they can still be changed, or of which nobody
    /// did: the deepest first.
    public func deep(changeable: Bool?) -> [Node] {
        deepestFirst { $0.isDeep && $0.changeable == changeable }
    }

    /// Causes nearer to the surface that can still be changed, the deepest first.
    public var shallowChangeable: [Node] {
        deepestFirst { !$0.isDeep && $0.changeable == true }
    }

    private func deepestFirst(_ condition: (Node) -> Bool) -> [Node] {
        nodes.filter(condition).enumerated().sorted {
            (-$0.element.depth, $0.offset) < (-$1.element.depth, $1.offset)
        }.map(\.element)
    }
}
