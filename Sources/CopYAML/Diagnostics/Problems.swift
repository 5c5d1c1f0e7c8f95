/// Problems as they are found, but of each code no more than anybody reads: a file in which every
/// line is wrong costs no more than one with ten thousand that are.
public struct Problems: Sendable {
    public private(set) var list: [Diagnostic] = []
    private var counts: [DiagnosticCode: Int] = [:]

    /// The most problems of a code that are kept.
    public static let limit = 10_000

    public init() {}

    /// Keeps a problem, or says in place of the first too many that there are more.
    public mutating func append(_ problem: Diagnostic) {
        let count = counts[problem.code, default: 0] + 1
        counts[problem.code] = count
        if count <= Self.limit {
            list.append(problem)
        } else if count == Self.limit + 1 {
            list.append(
                Diagnostic(
                    problem.code, "there are more of these, which are left out here",
                    at: problem.primary.range,
                    notes: ["mend the first \(Self.limit), then check again"]))
        }
    }

    public mutating func append(_ problems: some Sequence<Diagnostic>) {
        for problem in problems { append(problem) }
    }

    /// Whether problems of a code are left out by now, so that nothing need be found out for them.
    public func isFull(of code: DiagnosticCode) -> Bool { counts[code, default: 0] > Self.limit }
}
