/// An outcome that a test cannot go on with.
package struct Unexpected: Error, CustomStringConvertible {
    package let description: String
    package init(_ outcome: Outcome) { description = outcome.description }
    package init(_ text: String) { description = text }
}
