/// What of a learning history waits for a reflection, as the sheets that its template makes for
/// people who were not there.
struct LearningHistoryHandout: Encodable {
    let title: String
    /// Whose history it is from; nil for the community's.
    let person: String?
    let asOf: String
    /// The question that the community began with.
    let sharedQuestion: String?
    /// Whether it is for the public, from whom what people wrote may be withheld.
    let isForPublic: Bool
    let sheets: [Sheet]

    /// An episode to look at.
    struct Sheet: Encodable {
        let number: Int
        let episode: LearningHistoryView.Episode
        /// Whether nobody from outside has looked at anything in it.
        let isWhole: Bool
        /// The moments that nobody has looked at.
        let waiting: [LearningHistoryView.Moment]
        let prompt: String
        /// What keeps the reflection with it.
        let command: String
    }
}
