/// A timeline as its template sees it.
struct TimelineView: Encodable {
    let title: String
    let asOf: String
    /// Months, or quarters when the run is long.
    let periods: [Period]
    let readings: [Readings]
    let planned: [Event]
    let undated: [Undated]
    /// The relations that the community began with.
    let olderRelations: Beginning?

    struct Period: Encodable {
        let name: String
        let events: [Event]
    }

    struct Event: Encodable {
        /// As ISO 8601 has it.
        let day: String?
        /// As it is said, without the year.
        let date: String?
        let kind: String
        let mark: String
        let label: String
        let text: String?
        let who: String?
    }

    /// A moment that people read differently.
    struct Readings: Encodable {
        let id: String
        let date: String?
        let kind: String
        let text: String
        let readings: [Reading]

        struct Reading: Encodable {
            let who: String
            let text: String
        }
    }

    /// What was there before everything else on the line.
    struct Beginning: Encodable {
        let count: Int
        let names: String
        /// How many and which, in a sentence.
        let text: String
    }

    /// Records of one kind without a date.
    struct Undated: Encodable {
        let kind: String
        let count: Int
        let names: String
    }
}
