import CopModel

extension Rule {
    /// Where it was good, where it hurt and where something dawned is what others recognise; half
    /// of the run has some of each (step 7).
    static let moments = Rule(code: .moments, from: [.reflections]) { facts in
        guard facts.progress.isHalfWay, !facts.held.isEmpty else { return [] }
        let reflections = facts.workspace.reflections
        let marked = Set(
            reflections.moments.filter { facts.counts(facts.calendar.day($0.date, $0.session)) }
                .compactMap(\.kind))
        let missing = [
            (Moment.Kind.high, "high"), (.low, "low"), (.learning, "learning moment"),
        ].filter { !marked.contains($0.0) }.map(\.1)
        guard !missing.isEmpty else { return [] }
        return [
            Advice(
                .moments, "no \(Advice.joined(missing, "or")) was marked, half-way through the run",
                at: facts.place(reflections.location, in: .reflections))
        ]
    }
}
