/// What several runs of one thing took.
struct Series: Encodable {
    let name: String
    var runs: [Figures] = []

    /// Of the fastest run: what disturbs a run only ever makes it slower.
    var wall: Double { runs.map(\.wall).min() ?? 0 }
    var medianWall: Double {
        let sorted = runs.map(\.wall).sorted()
        guard !sorted.isEmpty else { return 0 }
        return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
    }
    var processor: Double { runs.map(\.processor).min() ?? 0 }
    var memory: Double { runs.map(\.memory).max() ?? 0 }
}
