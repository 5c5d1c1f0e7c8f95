import CopAnalysis

extension Phrases {
    /// `9 of 10 sessions held`.
    func held(_ run: RunProgress) -> String {
        terms(
            run.sessions == 1 ? "status.held.one" : "status.held.many",
            ["held": String(run.held), "sessions": String(run.sessions)])
    }
}
