import CopModel

/// What was hoped for at one level, beside what came of it: the conscience of the community holds
/// the results against the original ambition (step 7).
public struct LevelPicture: Sendable {
    /// For whom.
    public let level: CopResult.Level
    /// What makes the question hard there, as it was put at the beginning.
    public let challenges: [String]
    /// What it is to bring.
    public let hopes: [String]
    /// The latest first. What one person learned to do is theirs, and not among them (step 9).
    public let results: [CopResult]
    /// How far what is carried through has come, from embedded to stopped; levers aside.
    public let carried: [(status: CarryThrough.Status?, count: Int)]

    /// The levels from near to far, the initiator last.
    static func all(in workspace: Workspace, _ calendar: RunCalendar) -> [LevelPicture] {
        let results = Dictionary(grouping: workspace.namedResults(calendar), by: \.level)
        let carried = Dictionary(
            grouping: workspace.embedding.entries.filter {
                $0.kind != .lever && !calendar.isLater($0.since)
            }, by: \.level)
        let domain = workspace.domain
        return CopResult.Level.allCases.map { level in
            let (challenges, hopes, ledger): ([String], [String], Question.Level?) =
                switch level {
                case .individual:
                    (domain.challenges.individual, domain.yields.individual, .individual)
                case .organisation:
                    (domain.challenges.organisation, domain.yields.organisation, .organisation)
                case .field: (domain.challenges.field, domain.yields.field, .field)
                case .initiator: ([], domain.yields.initiator, nil)
                }
            return LevelPicture(
                level: level, challenges: challenges, hopes: hopes,
                results: results[level] ?? [],
                carried: ledger.map { counts(of: carried[$0] ?? []) } ?? [])
        }
    }

    private static func counts(
        of entries: [CarryThrough]
    ) -> [(status: CarryThrough.Status?, count: Int)] {
        let statuses: [CarryThrough.Status?] = [
            .embedded, .agreed, .underWay, .idea, .stopped, nil,
        ]
        return statuses.compactMap { status in
            let count = entries.count { $0.status == status }
            return count > 0 ? (status, count) : nil
        }
    }
}

extension Workspace {
    /// The results of the community up to the last day of a calendar, the latest first; what one
    /// person learned to do is theirs alone (step 9).
    func namedResults(_ calendar: RunCalendar) -> [CopResult] {
        results.results.filter { $0.competence != true }
            .map { ($0, calendar.day($0.date, $0.session)) }
            .filter { !calendar.isLater($0.1) }
            .sorted {
                let days = (
                    $0.1 ?? Day(number: .min), $1.1 ?? Day(number: .min)
                )
                return (days.1, $0.0.id) < (days.0, $1.0.id)
            }
            .map(\.0)
    }
}
