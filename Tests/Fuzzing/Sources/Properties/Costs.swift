import CopAnalysis

@testable import CopModel
@testable import CopYAML

/// What each step of `cop check` costs for files, in processor time.
struct Costs {
    /// The files that are parsed, and those with which all is done.
    private let parsed: Archive
    private let checked: Archive
    private var least: [String: Duration] = [:]

    init(parsing parsed: Archive, checking checked: Archive) {
        self.parsed = parsed
        self.checked = checked
        // Read once, which must not count.
        _ = Example.files
        measure()
    }

    /// Does it all once more; of all times the least counts.
    mutating func measure() {
        let (parsed, checked) = (parsed, checked)
        measure("parsing") {
            for (file, bytes) in parsed.files {
                _ = Tree.parse(SourceFile(path: file.path, bytes: bytes))
            }
        }
        let files = measure("reading") { Example.files(with: checked) }
        let (workspace, problems) = measure("joining") {
            WorkspaceFiles(list: files, found: Decoding()).joined()
        }
        let advice = measure("advising") { workspace.advice(asOf: Example.day) }
        measure("showing") { show(problems + advice.map(\.diagnostic)) }
    }

    private mutating func measure<Result>(_ step: String, _ work: () -> Result) -> Result {
        let (result, cost) = timed(work)
        least[step] = min(least[step] ?? cost, cost)
        return result
    }

    /// The step that costs far more than four times what it costs in a fourth of the bytes.
    func excess(over fourth: Costs) -> String? {
        for (step, cost) in least.sorted(by: { $0.key < $1.key }) {
            let small = fourth.least[step] ?? .zero
            if cost > small * 7 + .milliseconds(5) {
                return "\(step): first \(small), then \(cost)"
            }
        }
        return nil
    }
}
