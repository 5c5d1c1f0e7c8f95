import CopTrials
import Foundation
import Testing

/// Files made to exhaust a computer: time and memory grow no faster than the file, and stay within
/// what a harmless file of the same size costs, and what is told of ten thousand mistakes.
struct HostileSizeTests {
    struct Shape: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let path: String
        /// The file for a size in thousands.
        let text: @Sendable (Int) -> String

        init(
            _ name: String, _ path: String = "signals.yaml",
            _ text: @escaping @Sendable (Int) -> String
        ) {
            testDescription = name
            self.path = path
            self.text = text
        }
    }

    private static func lines(_ thousands: Int, _ line: (Int) -> String) -> String {
        (0..<thousands * 1000).map(line).joined()
    }

    static let shapes = [
        Shape("a text", "people/anna.yaml") {
            "name: A\nnotes: " + String(repeating: "word ", count: $0 * 20_000) + "\n"
        },
        Shape("a name of one word", "people/anna.yaml") {
            "name: " + String(repeating: "a", count: $0 * 50_000) + "\n"
        },
        Shape("a key") { "? " + String(repeating: "k", count: $0 * 50_000) + "\n: x\n" },
        Shape("a reference", "people/anna.yaml") {
            "name: A\norganisation: " + String(repeating: "r", count: $0 * 50_000) + "\n"
        },
        Shape("a wrong word", "people/anna.yaml") {
            "name: A\nroles: [" + String(repeating: "r", count: $0 * 50_000) + "]\n"
        },
        Shape("nested brackets") {
            "signals: " + String(repeating: "[", count: $0 * 1000)
                + String(repeating: "]", count: $0 * 1000)
        },
        Shape("nested items") { "signals:\n" + String(repeating: "- ", count: $0 * 1000) + "x\n" },
        Shape("nested causes", "domain.yaml") { thousands in
            "causes:\n"
                + (0..<thousands * 2).map { depth in
                    let margin = String(repeating: "    ", count: depth)
                    return "\(margin)  - text: x\n\(margin)    because:\n"
                }.joined()
        },
        Shape("unknown keys", "people/anna.yaml") { "name: A\n" + lines($0) { "key\($0): x\n" } },
        Shape("the same key", "people/anna.yaml") { lines($0) { _ in "name: x\n" } },
        Shape("unknown people", "sessions/2026-01-15-start.yaml") {
            "title: Start\ndate: 2026-01-15\npreparers:\n" + lines($0) { "  - p\($0)\n" }
        },
        Shape("unknown people on one line", "sessions/2026-01-15-start.yaml") {
            "title: Start\ndate: 2026-01-15\npreparers: [" + lines($0) { "p\($0), " } + "]\n"
        },
        Shape("the same id") { "signals:\n" + lines($0) { _ in "  - { id: a, text: x }\n" } },
        Shape("items of another kind") { "signals:\n" + lines($0) { _ in "  - x\n" } },
        Shape("empty items") { "signals:\n" + lines($0) { _ in "  -\n" } },
        Shape("texts cut by comments", "people/anna.yaml") {
            "name: A\nexpertise:\n" + lines($0) { _ in "  - a #b\n" }
        },
        Shape("broken documents", "diaries/anna.yaml") { lines($0) { _ in "---\ntext: [\n" } },
        Shape("documents too many") { lines($0) { _ in "---\nsignals:\n" } },
        Shape("anchors", "people/anna.yaml") {
            "name: A\nexpertise:\n" + lines($0) { "  - &a\($0) x\n" }
        },
        Shape("aliases that lead nowhere", "people/anna.yaml") {
            "name: A\nexpertise:\n" + lines($0) { "  - *a\($0)\n" }
        },
        Shape("aliases of aliases") { thousands in
            "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
                + (1...thousands).map { number in
                    let aliases = Array(repeating: "*a\(number - 1)", count: 9)
                    return "a\(number): &a\(number) [\(aliases.joined(separator: ", "))]\n"
                }.joined()
        },
        Shape("tabs") { String(repeating: "\t", count: $0 * 20_000) },
        Shape("bytes that are no text") { String(repeating: "\u{1}", count: $0 * 20_000) },
    ]

    @Test(arguments: shapes) func checkIsBounded(_ shape: Shape) throws {
        let sandbox = try Sandbox.withWorkspace()
        func check(_ thousands: Int) throws -> Outcome {
            try sandbox.write(shape.text(thousands), to: shape.path)
            return try sandbox.cop("check", "--no-advice", "--format", "line")
        }
        let (small, large) = (try check(6), try check(12))
        #expect(small.status < 2 && large.status < 2, "\(large)")
        #expect(large.cost < small.cost * 2.5 + .milliseconds(100), "\(small.cost), \(large.cost)")
        // A line is at most a thousand characters of what the file holds.
        let longest = large.out.split(separator: "\n").map(\.utf8.count).max() ?? 0
        #expect(longest < 1500)

        // The same bytes of comments, and what telling of ten thousand mistakes takes.
        let size = shape.text(12).utf8.count
        try sandbox.write(String(repeating: "# harmless\n", count: size / 11 + 1), to: shape.path)
        let harmless = try sandbox.cop("check", "--no-advice", "--format", "line")
        #expect(large.cost < harmless.cost * 100, "\(large.cost), \(harmless.cost)")
    }

    /// One text of hundreds of pages makes no other row of a list as long, and no picture fails.
    @Test func listsAndPicturesAreBounded() throws {
        let sandbox = try Sandbox.withFullWorkspace()
        let size = 100_000
        let person = try sandbox.read("people/anna.yaml")
        try sandbox.write(
            person.replacing(/name: .*/, with: "name: " + String(repeating: "&", count: size)),
            to: "people/anna.yaml")
        try sandbox.mustDo(["question", "add", "Why " + String(repeating: "so ", count: size / 3)])
        for list in ["person", "question"] {
            let outcome = try sandbox.cop(list, "list")
            #expect(outcome.status == 0 && outcome.out.utf8.count < size * 2)
        }
        let reports = try sandbox.cop("report", "all", "--output", "reports")
        #expect(reports.status == 0, "\(reports.err.prefix(1000))")
    }

    /// Forty times as much wrong takes no more memory than what is told of it.
    @Test(.enabled(if: limitsMemory, "the memory of a process cannot be limited here"))
    func memoryIsBounded() throws {
        let sandbox = try Sandbox.withWorkspace()
        try sandbox.write("signals:\n" + Self.lines(400) { _ in "  -\n" }, to: "signals.yaml")
        let outcome = try sandbox.run(
            "/bin/sh",
            [
                "-c", "ulimit -v \(Self.limit) && exec \"$0\" \"$@\"", Sandbox.binary, "check",
                "--no-advice", "--format", "line",
            ])
        #expect(outcome.status == 0, "\(outcome.err.prefix(300))")
        #expect(outcome.out.split(separator: "\n").count == 10_001)
    }

    /// In kibibytes of addresses.
    private static let limit = 250_000
    private static let limitsMemory =
        (try? Sandbox().run(
            "/bin/sh", ["-c", "ulimit -v \(limit) && \"$0\" --version", Sandbox.binary]
        ).status) == 0
}
