/// What a node of a YAML tree is.
public enum NodeKind: UInt8, Sendable {
    case scalar, sequence, mapping
    /// A reference (`*name`) to an anchored node elsewhere in the document.
    case alias
}

/// How a node is written.
public enum NodeStyle: UInt8, Sendable {
    /// A scalar without quotes.
    case plain
    case singleQuoted, doubleQuoted
    /// A block scalar: `|` keeps its lines, `>` folds them.
    case literal, folded
    /// A collection by indentation, or between brackets.
    case block, flow
}
