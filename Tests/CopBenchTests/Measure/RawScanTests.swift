import Testing

@testable import cop_bench

struct RawScanTests {
    @Test func countsEveryEventOfEveryFile() {
        // Stream and document twice each (begin and end), a mapping (begin and end), four scalars.
        let one = RawScan(files: [Array("name: Anna\nplace: 12:30\n".utf8)])
        #expect(one.events() == 4 + 2 + 4)
        // Two documents more, one with a list of two in brackets.
        let stream = "---\na: |\n  long\n---\n- [b, c]\n"
        let two = RawScan(files: [Array("name: Anna\nplace: 12:30\n".utf8), Array(stream.utf8)])
        #expect(two.events() == 10 + (2 + 2 + 2 + 2 + 2 + 2 + 2 + 2))
    }

    @Test func emptyFileIsNothingButAStream() {
        #expect(RawScan(files: [[]]).events() == 2)
    }

    @Test func brokenFileIsNotScanned() {
        #expect(RawScan(files: [Array("a: [b".utf8)]).events() == nil)
        #expect(throws: MeasureProblem.self) { try RawScan(files: [Array("a: [b".utf8)]).timed() }
    }

    /// All YAML files, those of private diaries among them, and nothing else.
    @Test func readsEveryFileOfAWorkspace() throws {
        let generated = try GeneratedWorkspace()
        let files = try generated.files().filter { $0.key.hasSuffix(".yaml") }
        let scan = try RawScan(of: generated.root)
        #expect(scan.files.count == files.count)
        #expect(scan.byteCount == files.values.reduce(0) { $0 + $1.count })
        let figures = try scan.timed()
        #expect(figures.wall > 0)
    }
}
