import CopModel

/// How much of each kind is left out, so that nobody thinks that there is nothing.
public struct Withheld: Sendable {
    /// In the order in which it is told; kinds of which there is nothing are left out.
    public var counts: [(kind: Kind, count: Int)] {
        Kind.allCases.compactMap { kind in numbers[kind].map { (kind, $0) } }
    }

    private var numbers: [Kind: Int] = [:]

    package mutating func add(_ kind: Kind, _ count: Int) {
        if count > 0 { numbers[kind, default: 0] += count }
    }

    init() {}

    /// What of a workspace whoever sees only a part of it does not see.
    ///
    /// - Parameter isAnonymous: whether it sees nobody's name.
    package init(of workspace: Workspace, beside visible: Workspace, isAnonymous: Bool) {
        func entries(_ workspace: Workspace) -> Int {
            workspace.diaries.reduce(0) { $0 + $1.entries.count }
        }
        add(.diaryEntries, entries(workspace) - entries(visible))
        add(
            .reflections,
            workspace.reflections.reflections.count - visible.reflections.reflections.count)
        let results = workspace.results.results
        let competences = results.count { $0.competence == true }
        add(.competences, competences)
        add(
            .results,
            results.count - competences
                - visible.results.results.count { $0.competence != true })
        add(.stories, workspace.results.stories.count - visible.results.stories.count)
        add(.sessions, workspace.sessions.count - visible.sessions.count)
        add(.questions, workspace.questions.count - visible.questions.count)
        add(.signals, workspace.signals.signals.count - visible.signals.signals.count)
        add(.patterns, workspace.patterns.count - visible.patterns.count)
        add(.cases, workspace.cases.count - visible.cases.count)
        add(.learningQuestions, workspace.intakes.count { $0.question != nil })
        add(.contracts, workspace.contracts.count)
        add(.talks, workspace.signals.talks.count)
        guard isAnonymous else { return }
        add(.people, workspace.people.count)
        add(.organisations, workspace.organisations.count)
        add(
            .attendanceLists,
            workspace.sessions.count {
                !$0.attendance.present.isEmpty || !$0.attendance.excused.isEmpty
                    || !$0.attendance.absent.isEmpty
            })
    }

    public enum Kind: Sendable, CaseIterable {
        case people, organisations, learningQuestions, contracts, talks, diaryEntries, reflections
        case minutes, evaluations, attendanceLists
        case competences, results, stories, signals, sessions, questions, patterns, cases
        /// Sentences that tell of somebody.
        case sentences
        /// Texts that name somebody.
        case namingTexts
    }
}
