import CopYAML
import Testing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Files made to exhaust a computer cost no more than others of their size.
@Suite(.serialized) struct HostileFileTests {
    struct Shape: CustomTestStringConvertible, Sendable {
        let testDescription: String
        /// The text for a size, and the codes of its diagnostics.
        let text: @Sendable (Int) -> String
        let codes: Set<String>

        init(_ name: String, _ codes: Set<String> = [], _ text: @escaping @Sendable (Int) -> String)
        {
            testDescription = name
            self.codes = codes
            self.text = text
        }
    }

    static let shapes = [
        Shape("nested [", ["nesting-too-deep"]) { String(repeating: "[", count: $0) },
        Shape("nested '- '", ["nesting-too-deep"]) { String(repeating: "- ", count: $0) },
        Shape("nested '{a: '", ["nesting-too-deep"]) { String(repeating: "{a: ", count: $0) },
        Shape("keys") { size in (0..<size).map { "key\($0): x\n" }.joined() },
        Shape("keys in brackets") { size in
            "{" + (0..<size).map { "key\($0): x" }.joined(separator: ", ") + "}"
        },
        Shape("the same key", ["duplicate-key"]) { String(repeating: "a: 1\n", count: $0) },
        Shape("open brackets in documents", ["unclosed-bracket"]) {
            String(repeating: "---\na: [\n", count: $0)
        },
        Shape("conflicts", ["conflict-marker"]) {
            String(repeating: "<<<<<<< x\n---\n=======\n>>>>>>> y\n", count: $0)
        },
        Shape("a long plain text") { "a: " + String(repeating: "x y ", count: $0 * 10) },
        Shape("a long text in quotes") { "a: '" + String(repeating: "x ", count: $0 * 10) + "'" },
        Shape("a long block text") { "a: |\n" + String(repeating: "  x\n", count: $0 * 5) },
        Shape("blank lines") { "a: |\n  x\n" + String(repeating: "\n", count: $0 * 10) },
        Shape("separators") { "a: '" + String(repeating: "\u{2028}", count: $0 * 5) + "'" },
        Shape("references", ["alias-expansion"]) {
            "a: &a [\(String(repeating: "x, ", count: 1000))]\nb: ["
                + String(repeating: "*a, ", count: $0) + "]"
        },
        Shape("comments before a mistake", ["missing-colon"]) {
            "a: 1\n" + String(repeating: "# c\n", count: $0) + "b\n"
        },
        Shape("lines of text before a mistake", ["stray-colon"]) {
            "a: x\n" + String(repeating: "  y\n", count: $0) + "  b: c\n"
        },
        Shape("stray bytes", ["invalid-utf8"]) { String(repeating: "\u{FFFD}", count: $0) },
    ]

    /// Four times the size may cost nine times the time: linear with room for noise, and far
    /// from the sixteen of a quadratic cost.
    @Test(arguments: shapes)
    func costIsLinear(in shape: Shape) {
        let small = Self.file(shape, 2500)
        let large = Self.file(shape, 10_000)
        let (_, diagnostics) = Tree.parse(large)
        #expect(Set(diagnostics.map(\.code.id)) == shape.codes)
        #expect(Self.cost(large) < Self.cost(small) * 9 + .milliseconds(5))
    }

    @Test func renderingIsLinearInDiagnosticsOfOneLine() {
        func cost(_ size: Int) -> Duration {
            let text = "{" + String(repeating: "a: 1, ", count: size) + "}"
            let diagnostics = Tree.parse(SourceFile(path: "x", text: text)).diagnostics
            #expect(diagnostics.count == size - 1)
            return Self.fastest { _ = DiagnosticRenderer(.line).render(diagnostics) }
        }
        #expect(cost(8000) < cost(2000) * 9 + .milliseconds(5))
    }

    private static func file(_ shape: Shape, _ size: Int) -> SourceFile {
        let isStray = shape.codes.contains("invalid-utf8")
        let bytes = Array(shape.text(size).utf8)
        return SourceFile(path: "x", bytes: isStray ? bytes.map { _ in 0xE9 } : bytes)
    }

    private static func cost(_ file: SourceFile) -> Duration {
        fastest { _ = Tree.parse(file) }
    }

    /// The better of two, in time of this thread: other processes and tests hardly disturb it.
    private static func fastest(_ body: () -> Void) -> Duration {
        (0..<2).map { _ in
            let start = threadTime()
            body()
            return threadTime() - start
        }.min()!
    }

    private static func threadTime() -> Duration {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
    }
}
