import CopYAML

extension WorkspaceWriter {
    /// Records what is new in the answers of the fitness check, each at its key; one that is open
    /// again is emptied.
    public func record(_ fitness: Fitness, insteadOf earlier: Fitness) throws -> Written {
        let day = fitness.checkedOn?.encoded.map { ("fitness.checked_on", FieldChange.set($0)) }
        let answers = FitnessPoint.allCases
            .filter { fitness[keyPath: $0.path] != earlier[keyPath: $0.path] }
            .map { point in
                (
                    "fitness.\(point.key)",
                    fitness[keyPath: point.path]?.encoded.map(FieldChange.set) ?? .clear
                )
            }
        return try change(RecordAddress(.cop), [day].compactMap { $0 } + answers)
    }
}
