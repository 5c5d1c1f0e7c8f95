import CopModel

/// How it stands, on a day, with the end that a value story hopes for: a hope gets a day on which
/// somebody looks whether it came about (step 9).
public enum StoryLookBack: Sendable, Hashable {
    /// Nothing was hoped for.
    case nothing
    /// Something was hoped for, and nobody said when to look back.
    case undated
    case ahead(Day)
    /// The day has come, and nobody looked back.
    case due(Day)
    /// What was found.
    case done(String)

    /// What was found before its day had come is known from that day on.
    init(of story: ValueStory, on asOf: Day) {
        self =
            switch (story.lookBack, story.lookedBack) {
            case (let day?, _) where day > asOf: .ahead(day)
            case (_, let found?): .done(found)
            case (let day?, nil): .due(day)
            case (nil, nil): story.aspired == nil ? .nothing : .undated
            }
    }
}
