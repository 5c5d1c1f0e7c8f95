import CopModel

extension Rule {
    /// A pattern, not an incident: what lasts, is confirmed and is seen by others too (step 2).
    static let urgency = Rule(code: .urgency, from: [.signals]) { facts in
        let signals = facts.workspace.signals.signals.filter { facts.counts($0.noticed) }
        let lacks = signals.map { signal in
            [
                signal.lasting == true ? nil : "lasting",
                signal.confirmedBy.isEmpty ? "confirmed_by" : nil,
                signal.seenBy.isEmpty ? "seen_by" : nil,
            ].compactMap { $0 }
        }
        guard !lacks.contains([]) else { return [] }
        let nearest = zip(signals, lacks).min { $0.1.count < $1.1.count }
        let headline =
            switch signals.count {
            case 0: "no signal of urgency is noted"
            case 1: "the one signal is not lasting, confirmed and seen by others"
            default: "none of \(signals.count) signals is lasting, confirmed and seen by others"
            }
        return [
            Advice(
                .urgency, headline,
                at: facts.place(
                    nearest?.0.location ?? facts.workspace.signals.location, in: .signals),
                label: nearest.map { "lacks \(Advice.joined($0.1))" } ?? "")
        ]
    }
}
