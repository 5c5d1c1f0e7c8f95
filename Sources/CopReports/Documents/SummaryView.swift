/// The page for managers as its template sees it.
struct SummaryView: Encodable {
    /// Nil when it would tell who takes part.
    let title: String?
    let asOf: String
    /// Whether the group decided that what it shares may be known.
    let isOpen: Bool
    /// Whether it decided anything about that.
    let isDecided: Bool
    let question: String?
    let signals: String?
    /// `14 people from 14 organisations`; nil as long as nobody takes part.
    let participants: String?
    /// The organisations with how many come from each.
    let organisations: String?
    /// Of how many of the organisations a manager is involved.
    let managers: String?
    /// Whether there are yields or a vision to show.
    let hasAims: Bool
    let vision: String?
    /// What it is to bring to the organisations.
    let yields: String?
    /// What happened so far, a line each.
    let progress: [String]
    /// Whether there are results, or anything is being carried through.
    let hasResults: Bool
    /// As many as there is room for.
    let results: [Result]
    /// How many there are in all, by whom they are for.
    let resultCounts: String?
    let carriedThrough: String?
    let weeks: String?
    let sessionsAhead: String?
    let next: String?

    /// A result, and where it lands.
    struct Result: Encodable {
        let text: String
        let destination: String?
        let status: String?
    }
}
