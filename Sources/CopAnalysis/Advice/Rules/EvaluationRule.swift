import CopModel

extension Rule {
    /// Each session closes with a short evaluation that feeds the next (steps 6 and 7).
    static let evaluation = Rule(code: .evaluation, from: [.sessions]) { facts in
        Advice.sessions(
            facts.held.filter(\.evaluation.isEmpty), facts, .evaluation,
            "closed without an evaluation")
    }
}
