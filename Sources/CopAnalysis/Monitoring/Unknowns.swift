import CopModel

/// What the files do not tell, which a reader must know as well as what they do.
public struct Unknowns: Sendable {
    /// Who wrote nothing through the last two sessions, as far as others may know.
    public let silent: [SilentParticipant]
    /// Who answered the last survey; nil when there was none.
    public let survey: SurveyResponse?
    /// Sessions that were planned for a day that is past, and of which nothing was noted.
    public let unnoted: [Session]
    /// Sessions that were held, and of which nobody noted who was there, or how it was.
    public let withoutAttendance: Int
    public let withoutEvaluation: Int
    /// Agreements of which nobody noted what became of them.
    public let unfollowed: Int
    /// Sessions at which nobody from outside has looked.
    public let unreflected: Int
    /// Records of each kind that nobody gave a date; kinds without any are left out.
    public let undated: [(kind: UndatedKind, count: Int)]
    /// Results, and what is carried through, of which nobody noted for whom it is.
    public let withoutLevel: Int
    /// Functions of the field that nobody scored.
    public let unscored: [SystemFunction.Function]
    /// Paths of files that could not be read whole, sorted.
    public let incomplete: [String]

    /// What should have a date, in the order in which it is told.
    public enum UndatedKind: String, Sendable, CaseIterable {
        case questions, reversals, moments, revisions, results, stories, deeds, actions, relations
    }

    init(
        _ workspace: Workspace, _ calendar: RunCalendar, pulses: [SessionPulse],
        agreements: AgreementsKept, history: LearningHistory, functions: FieldFunctions,
        isPartial: Bool
    ) {
        silent = isPartial ? [] : workspace.silentParticipants(calendar)
        survey = SurveyResponse(lastOf: workspace.network.surveys, by: calendar.asOf)
        unnoted = calendar.sessions.filter {
            $0.status == .planned && $0.date < calendar.asOf
        }
        withoutAttendance = isPartial ? 0 : pulses.count { $0.present == nil }
        withoutEvaluation = isPartial ? 0 : pulses.count { $0.evaluation.spoken == 0 }
        unfollowed = agreements.unfollowed
        unreflected = isPartial ? 0 : Self.unreflected(in: history)
        let counts = Self.undated(in: workspace, calendar)
        undated = UndatedKind.allCases.compactMap { kind in
            counts[kind].flatMap { $0 > 0 ? (kind, $0) : nil }
        }
        withoutLevel =
            workspace.namedResults(calendar).count { $0.level == nil }
            + workspace.embedding.entries.count {
                $0.kind != .lever && $0.level == nil && !calendar.isLater($0.since)
            }
        unscored = functions.unscored
        incomplete = workspace.incomplete.sorted()
    }

    private static func unreflected(in history: LearningHistory) -> Int {
        history.pending.count { pending in
            guard case .session = pending.place else { return false }
            return pending.isWhole
        }
    }

    private static func undated(
        in workspace: Workspace, _ calendar: RunCalendar
    ) -> [UndatedKind: Int] {
        let reflections = workspace.reflections
        func isUndated(_ date: Day?, _ session: Reference<Session>?) -> Bool {
            calendar.day(date, session) == nil
        }
        return [
            .questions: workspace.questions.count {
                QuestionCourse($0, calendar).map { $0.raised == nil } ?? false
            },
            .reversals: workspace.signals.reversals.count { isUndated($0.date, $0.session) },
            .moments: reflections.moments.count { isUndated($0.date, $0.session) },
            .revisions: reflections.revisions.count { isUndated($0.date, $0.decidedAt) },
            .results: workspace.results.results.count {
                $0.competence != true && isUndated($0.date, $0.session)
            },
            .stories: workspace.results.stories.count { $0.date == nil },
            .deeds: workspace.cases.reduce(0) { sum, practiceCase in
                sum + practiceCase.doneDifferently.count { isUndated($0.date, $0.session) }
            },
            .actions: workspace.actions.actions.count { isUndated($0.agreedOn, $0.session) },
            .relations: workspace.network.relations.count {
                $0.since == nil && $0.until == nil
            },
        ]
    }
}
