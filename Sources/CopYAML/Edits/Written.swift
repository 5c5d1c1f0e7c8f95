/// A value as text: what stands on the line of its key or dash, and the lines below.
///
/// The two are kept apart so that an end-of-line comment can stay between them.
struct Written {
    var head: String
    /// Whole lines, indented.
    var rest: [String] = []
    /// Whether the last line belongs to a block scalar: a line break must follow, no comment may.
    var endsInBlockScalar = false

    /// Head and lines below, one after the other.
    var lines: [String] { [head] + rest }
}
