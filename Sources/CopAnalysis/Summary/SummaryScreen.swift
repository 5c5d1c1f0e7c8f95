import CopModel

/// Lets pass what managers may read, and counts the rest.
struct SummaryScreen {
    private let names: NameSearch
    private let isOpen: Bool
    private(set) var withheld = Withheld()

    init(_ workspace: Workspace, isOpen: Bool) {
        names = NameSearch(workspace, for: isOpen ? .people : .everyone)
        self.isOpen = isOpen
    }

    /// The text, unless it names somebody.
    mutating func passed(_ text: String?) -> String? {
        guard let text else { return nil }
        guard names.finds(in: text) else { return text }
        withheld.add(.namingTexts, 1)
        return nil
    }

    mutating func withhold(_ kind: Withheld.Kind, _ count: Int) { withheld.add(kind, count) }

    /// What is in no summary, whatever the group decided.
    mutating func withholdWhatNeverReachesManagers(
        of workspace: Workspace, _ calendar: RunCalendar, organisations: Int
    ) {
        withhold(.people, workspace.people.count)
        if !isOpen { withhold(.organisations, organisations) }
        withhold(.learningQuestions, workspace.intakes.count { $0.question != nil })
        let entries = workspace.diaries.flatMap(\.entries)
        withhold(.diaryEntries, entries.count { !calendar.isLater($0.date) })
        withhold(.minutes, calendar.sessions.count { $0.minutes != nil })
        withhold(.evaluations, calendar.sessions.reduce(0) { $0 + $1.evaluation.count })
    }
}
