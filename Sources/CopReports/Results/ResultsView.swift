/// What the template of the report on results sees, and its JSON.
struct ResultsView: Encodable {
    let title: String
    /// The day, as `2026-01-15`.
    let asOf: String
    let date: String
    /// The names of whom a result is for, in the order of the counts.
    let levels: [String]
    /// Whether nobody named anything yet.
    let isEmpty: Bool
    let hasStories: Bool
    /// Whether something waits for the day when somebody needs it.
    let hasPotential: Bool
    /// The seven cycles, and then what nobody put in one, as far as there is any.
    let cycles: [Cycle]
    let stories: [Story]
    let due: [LookBack]
    let ahead: [LookBack]
    /// The titles of stories that hope for something, with no day to look back.
    let undated: [String]
    let publications: [Publication]
    /// Whom nothing was made for yet, as running text.
    let notReached: String?
    let withoutEvidence: [String]
    let withoutDestination: [String]
    /// What persons learned to do: how many for the group, which for those who facilitate it.
    let competenceCount: Int
    let competenceNote: String?
    let competences: [Competence]

    struct Cycle: Encodable {
        /// As the files have it; nil for what nobody put in one.
        let id: String?
        let name: String
        /// What it is about, in half a sentence.
        let meaning: String
        /// How many results there are for each of the levels; nil for none.
        let counts: [Int?]
        /// How many stories go through it; nil for none.
        let storyCount: Int?
        let results: [Result]
    }

    struct Result: Encodable {
        let id: String
        let text: String
        /// `instrument, for the field, 19 February 2026`.
        let facts: String?
        let by: String?
        let organisation: String?
        let destination: String?
        let evidence: String?
    }

    struct Story: Encodable {
        let id: String
        let title: String
        let who: String
        let date: String?
        /// For each cycle where in the story it comes; nil for those it does not go through.
        let steps: [String?]
        /// `immediate → applied → reframing`.
        let path: String?
        let text: String
        let aspired: String?
        /// When to look back, or that it is time, in a sentence; nil when somebody did.
        let waiting: String?
        let lookBack: String?
        let lookedBack: String?
        let results: [String]
    }

    struct LookBack: Encodable {
        let id: String
        let title: String
        let who: String
        /// As `2026-01-15`.
        let day: String
        let date: String
        let aspired: String?
    }

    struct Publication: Encodable {
        let id: String
        let title: String
        let date: String?
        let kind: String?
        let audience: String?
        let by: String?
        let place: String?
        let checkedWith: String?
    }

    struct Competence: Encodable {
        let id: String
        let text: String
    }
}
