import CopModel

extension Rule {
    /// "How next?" puts the following session in the hands of the group (step 6).
    static let howNext = Rule(code: .howNext, from: [.sessions]) { facts in
        Advice.sessions(
            facts.held.filter { $0.howNext == nil }, facts, .howNext,
            "closed without the question how to go on")
    }
}
