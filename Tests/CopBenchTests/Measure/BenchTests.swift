import CopReports
import CopTrials
import Foundation
import Testing

@testable import cop_bench

struct BenchTests {
    private static let runner =
        (Sandbox.binary as NSString).deletingLastPathComponent + "/run-measured"

    private static let size = WorkspaceSize(
        people: WorkspaceSize.fewestPeople, sessions: 2, entries: 10, questions: 3, relations: 10)

    /// The real `cop`, on a small workspace: everything is measured, and what was measured is as it was.
    @Test func measuresEverythingAndChangesACopy() throws {
        let generated = try GeneratedWorkspace(Self.size)
        let before = try generated.files()
        let bench = try bench(cop: Sandbox.binary)
        let found = try bench.measure(Subject(workspace: generated.root), withGrowth: false)
        #expect(try generated.files() == before)

        var expected = ["cop --version", "cop check"]
        expected += ReportKind.allCases.map { "cop report \($0.rawValue)" } + ["cop report all"]
        expected += ["cop diary add", "cop question update", Measurement.smallDiaryAdd]
        #expect(found.commands.map(\.name) == expected)
        for series in found.commands + [found.scan] {
            #expect(series.runs.count == 1, "\(series.name): the first round does not count")
            #expect(series.wall > 0 && series.processor > 0, "\(series.name)")
        }
        #expect(found.commands.allSatisfy { $0.memory > 0 })
        let version = try #require(found["cop --version"])
        #expect(version.memory < (try #require(found["cop check"])).memory)
        #expect(found.map.nodes > 10 && found.map.ties > 0 && found.map.seconds > 0)
        #expect(found.bars.count { $0.isMet == nil } == 2)
    }

    @Test func commandThatFailsIsTold() throws {
        let bench = try bench(cop: Sandbox.binary)
        let folder = bench.scratch.path("nowhere")
        let problem = #expect(throws: MeasureProblem.self) {
            try bench.probe.run(["check", "-C", folder], in: bench.scratch.root)
        }
        #expect(problem?.description.contains("'cop check -C \(folder)' failed") == true)
        #expect(problem?.description.contains("there is no folder") == true)
    }

    @Test func folderWithoutAWorkspaceIsRefused() throws {
        let scratch = try Scratch()
        #expect(throws: MeasureProblem.self) { try Subject(workspace: scratch.root) }
    }

    private func bench(cop: String) throws -> Bench {
        Bench(
            probe: Probe(cop: cop, runner: Self.runner), scratch: try Scratch(), seed: 1, runs: 1,
            network: Self.size, say: { _ in })
    }
}
