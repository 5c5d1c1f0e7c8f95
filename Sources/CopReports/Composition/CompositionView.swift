/// What the template of the report on composition sees, and its JSON.
struct CompositionView: Encodable {
    let title: String
    /// The day, as `2026-01-15`.
    let asOf: String
    let date: String
    let people: Int
    /// `13 people from 13 organisations`; nil as long as nobody takes part.
    let who: String?
    /// What that number means for a group that learns together.
    let sizeNote: String
    let choices: [Choice]
    let sectors: [Share]
    let levels: [Share]
    let organisations: [Share]
    /// How many organisations there are beside those, with how many people.
    let otherOrganisations: String?
    /// Parties that matter to the question and from which nobody takes part.
    let missing: [Party]
    /// Parties from which somebody does, and those of which the files do not tell, as running text.
    let present: String?
    let unknown: String?
    let emptySectors: String?
    let emptyLevels: String?
    /// How many may still join; who they are only for those who facilitate.
    let candidates: Listed?
    let prospects: Listed?
    let turnover: [Change]
    let fromTheStart: String?
    /// How many took part at each session, as a line.
    let line: String?
    let leftUndated: String?
    /// What is still to be put on paper; nil as long as nobody takes part.
    let papers: Papers?
    let asks: [String]

    struct Choice: Encodable {
        let id: String
        let name: String
        let chosen: String?
        let group: String
        /// Whether the group turned out otherwise than was chosen.
        let differs: Bool
    }

    struct Share: Encodable {
        let name: String
        let people: Int
        let bar: String
    }

    struct Party: Encodable {
        let name: String
        let organisation: String?
        let influence: String?
        /// Who from there stands around the group without taking part.
        let around: String?
    }

    struct Listed: Encodable {
        let count: Int
        let text: String
        let names: String?
    }

    struct Change: Encodable {
        /// As `2026-01-15`.
        let day: String
        let date: String
        let joined: String?
        let left: String?
        let size: Int
    }

    struct Papers: Encodable {
        let outstanding: [Listed]
    }
}
