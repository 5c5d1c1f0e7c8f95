/// What a trial tried and what it found wrong: nothing, if all is well.
package struct Findings: Sendable {
    package private(set) var tried = 0
    package private(set) var problems: [String] = []

    package init() {}

    /// Counts one thing that was tried.
    package mutating func count() { tried += 1 }

    package mutating func note(_ problem: String) { problems.append(problem) }

    package mutating func expect(_ isSo: Bool, _ problem: @autoclosure () -> String) {
        if !isSo { note(problem()) }
    }

    package mutating func add(_ other: Findings) {
        tried += other.tried
        problems += other.problems
    }
}
