/// What the template of the report on carrying through sees, and its JSON.
struct EmbeddingView: Encodable {
    let title: String
    /// The day, as `2026-01-15`.
    let asOf: String
    let date: String
    /// The names of how far an entry can be, in the order of the counts.
    let statuses: [String]
    let hasEntries: Bool
    /// Level by level, from the person to the field; those without entries are left out.
    let levels: [Level]
    let withoutDestination: [Homeless]
    let levers: [Lever]
    /// The levers that nobody uses, as running text.
    let unusedLevers: String?
    let organisations: [Organisation]
    /// The organisations without a manager involved, as running text.
    let withoutManager: String?
    let anchors: [Anchor]
    let stopped: [Stopped]
    let waiting: [Waiting]
    let asks: [String]

    struct Level: Encodable {
        /// `individual`, `organisation` or `field`; nil where nobody noted it.
        let id: String?
        let name: String
        /// How many entries are as far as each of the statuses; nil for none.
        let counts: [Int?]
        let embedded: Int
        let total: Int
        /// Which part of them is embedded.
        let bar: String
        /// By destination, then the furthest first.
        let entries: [Entry]
    }

    struct Entry: Encodable {
        let id: String
        let text: String
        let destination: String?
        let organisation: String?
        let status: String?
        let since: String?
        let owner: String?
        let evidence: String?
        let notes: String?
    }

    /// A result that is on its way nowhere.
    struct Homeless: Encodable {
        let id: String
        let text: String
        let level: String?
        let date: String?
    }

    struct Lever: Encodable {
        let id: String
        let name: String
        let state: String
        /// What the files show of it beside the entries.
        let trace: String?
        let entries: [String]
    }

    struct Organisation: Encodable {
        let id: String
        let name: String
        let managers: [Manager]
    }

    struct Manager: Encodable {
        let who: String?
        let since: String?
        let how: String?
    }

    struct Anchor: Encodable {
        let name: String
        let items: [String]
    }

    struct Stopped: Encodable {
        let id: String
        let text: String
        let organisation: String?
        let since: String?
        let evidence: String?
        let notes: String?
    }

    struct Waiting: Encodable {
        let id: String
        let text: String
        let status: String
        let since: String
        let days: Int
    }
}
