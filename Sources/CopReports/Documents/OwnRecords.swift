import CopAnalysis
import CopModel

/// What a participant wrote or made, as far as some of it may be theirs alone.
struct OwnRecords {
    let entries: [DiaryEntry]
    let results: [CopResult]
    let stories: [ValueStory]

    private init(entries: [DiaryEntry], results: [CopResult], stories: [ValueStory]) {
        self.entries = entries
        self.results = results
        self.stories = stories
    }

    init(of person: String, in workspace: Workspace, _ calendar: RunCalendar) {
        let entries = workspace.diary(of: person)?.entries ?? []
        self.init(
            entries: entries.filter { !calendar.isLater($0.date) },
            results: workspace.results.results.filter { result in
                result.by.contains { $0.id == person }
                    && !calendar.isLater(calendar.day(result.date, result.session))
            },
            stories: workspace.results.stories.filter {
                $0.by.id == person && !calendar.isLater($0.date)
            })
    }

    /// Who reads it.
    enum Reader: Equatable {
        /// The person whose records they are, and nobody else.
        case themself
        case audience(Audience)
    }

    /// All of it for the person, and for others without what they may not see; a competence is a
    /// person's own (step 9).
    func visible(to reader: Reader) -> OwnRecords {
        guard case .audience(let audience) = reader else { return self }
        return OwnRecords(
            entries: entries.filter { audience.maySee($0.visibility) },
            results: results.filter { audience.maySee($0.visibility) && $0.competence != true },
            stories: stories.filter { audience.maySee($0.visibility) })
    }

    /// What of it is not for the group, and whether a page holds it; nil when there is nothing.
    func note(withPrivate: Bool) -> String? {
        let shared = visible(to: .audience(.group))
        let parts = [
            (entries.count - shared.entries.count, "diary entry", "diary entries"),
            (results.count - shared.results.count, "result", "results"),
            (stories.count - shared.stories.count, "story", "stories"),
        ].filter { $0.0 > 0 }.map { count, one, many in "\(count) \(count == 1 ? one : many)" }
        guard !parts.isEmpty else { return nil }
        let list = parts.joined(separator: ", ")
        return withPrivate
            ? "this page holds what is not for the group: \(list); keep it out of git"
            : "left out, as not for the group: \(list); --private puts that in"
    }
}
