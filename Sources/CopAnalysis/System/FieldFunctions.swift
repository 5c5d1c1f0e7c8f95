import CopModel

/// How well the field brings something new about: the seven functions of an innovation system as
/// their raters see them on a day (Hekkert et al. 2007, 2011; step 7).
///
/// Raters differ because they see different sides of the field; that is where to talk, and not an
/// error of measurement. Nothing depends on the order of the records.
public struct FieldFunctions: Sendable {
    /// All seven, in the order of the method; those that nobody scored too.
    public let all: [FunctionScores]
    /// The rounds in which they were scored, in order.
    public let rounds: [ScoringRound]
    /// Who scored anything in the latest round, by id.
    public let raters: [String]
    /// How many who take part scored nothing in the latest round.
    public let silentParticipants: Int
    /// How many take part.
    public let participants: Int

    public init(_ workspace: Workspace, _ calendar: RunCalendar) {
        let records = Dictionary(
            grouping: workspace.system.functions.filter { $0.function != nil },
            by: { $0.function ?? .legitimacy })
        let rounds = ScoringRound.rounds(
            of: records.values.joined().flatMap(\.scores).compactMap { score in
                score.score == nil || calendar.isLater(score.date) ? nil : score.date
            })
        all = SystemFunction.Function.allCases.map {
            FunctionScores($0, records[$0] ?? [], rounds, calendar)
        }
        self.rounds = rounds
        let latest = all.compactMap(\.latest).filter { $0.round == rounds.last ?? $0.round }
        let raters = Set(latest.flatMap(\.scores).compactMap { $0.by?.id })
        let participants = workspace.participants(on: calendar.asOf)
        self.raters = raters.sorted()
        self.participants = participants.count
        silentParticipants = participants.count { !raters.contains($0.id) }
    }

    public init(_ workspace: Workspace, asOf: Day) {
        self.init(workspace, RunCalendar(workspace, asOf: asOf))
    }

    /// Those that were scored, in the order of the method.
    public var scored: [FunctionScores] { all.filter { $0.latest != nil } }

    /// Those that nobody scored.
    public var unscored: [SystemFunction.Function] {
        all.filter { $0.latest == nil }.map(\.function)
    }

    /// Those with the lowest mean: one, unless several share it.
    public var weakest: [FunctionScores] {
        let lowest = scored.compactMap { $0.latest?.mean }.min()
        return scored.filter { $0.latest?.mean == lowest }
    }

    /// The scored ones from where raters differ most to where they agree; equals stay in the order
    /// of the method.
    public var byDifference: [FunctionScores] {
        scored.enumerated().sorted { left, right in
            (-(left.element.latest?.spread ?? 0), left.offset)
                < (-(right.element.latest?.spread ?? 0), right.offset)
        }.map(\.element)
    }
}
