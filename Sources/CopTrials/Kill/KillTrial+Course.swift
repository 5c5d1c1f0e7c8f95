import Randomness

extension KillTrial {
    /// Every command at every call that there is; or, while there is time, at some of each.
    static func run(all changes: [Change], _ course: inout Course) throws {
        if course.isFull {
            for change in changes {
                var trial = try KillTrial(change)
                for peril in Peril.allCases {
                    course.add(try trial.run(trial.moments(of: peril)))
                }
                for path in trial.changedFiles { course.add(try trial.runConflicted(path)) }
            }
            return
        }
        while course.hasTime {
            for change in changes.shuffled(using: &course.chance) where course.hasTime {
                course.add(try some(of: change, &course.chance))
            }
        }
    }

    /// A command killed where it changes files, at a moment of another kind, and given when a file
    /// that it changes has a conflict.
    package static func some(of change: Change, _ chance: inout SplitMix) throws -> Findings {
        var trial = try KillTrial(change)
        let others = Peril.allCases.filter { $0 != .killChanging }
        let moments = try [.killChanging, chance.pick(others)].compactMap { peril in
            try trial.moments(of: peril).randomElement(using: &chance)
        }
        var findings = try trial.run(moments)
        if let path = trial.changedFiles.randomElement(using: &chance) {
            findings.add(try trial.runConflicted(path))
        }
        return findings
    }

    /// A command at every call that changes files: killed, and failing in one way or another.
    package static func changing(_ change: Change, _ chance: inout SplitMix) throws -> Findings {
        var trial = try KillTrial(change)
        let failures = try trial.moments(of: .failingChange).filter { _ in chance.happens(0.1) }
        return try trial.run(trial.moments(of: .killChanging) + failures)
    }
}
