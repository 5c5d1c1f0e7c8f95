/// A monitoring report as its template sees it, along the cycle: observe, analyse, reflect, adjust.
struct MonitoringView: Encodable {
    let title: String
    let asOf: String
    let progress: String
    /// What matters, in a few sentences.
    let summary: [Labelled]
    let ambition: Ambition
    let individual: Individual
    let group: Group
    let organisation: Organisation
    let field: Field
    let persistent: [Persistent]
    let diverging: [Diverging]
    /// How many other moments are read differently; nil when there are none.
    let moreDiverging: String?
    let unknowns: [String]
    let reframings: Reframings
    let outside: [OutsideVoice]
    /// Nil outside, where it is nobody's to take up.
    let next: Next?

    struct Labelled: Encodable {
        let label: String
        let text: String
    }

    /// What was hoped for at one level, and what the files show there.
    struct Beside: Encodable {
        /// What stands on the left: hopes, or what the group agreed.
        let heading: String
        let hoped: [String]
        let shown: [Labelled]
    }

    struct Ambition: Encodable {
        let question: String?
        /// The film of success: what there is to see, hear and feel, and who does what.
        let film: [Labelled]
        let revisions: [Revision]
        /// What the group follows through time.
        let indicators: [Course]
    }

    struct Revision: Encodable {
        let id: String
        let date: String?
        let before: String?
        let after: String
        let reason: String?
    }

    /// Something that was measured, from then to now.
    struct Course: Encodable {
        let id: String
        let text: String
        let values: String
        /// The last note that was made of it.
        let note: String?
    }

    /// A question that stays.
    struct Persistent: Encodable {
        let id: String
        let wording: String
        let stay: String
        /// How often it was put otherwise; nil when it never was.
        let reworded: String?
        let note: String?
    }

    /// A moment that people read differently.
    struct Diverging: Encodable {
        let id: String
        let kind: String
        let date: String?
        let text: String
        let readings: [Labelled]
    }

    struct OutsideVoice: Encodable {
        let id: String
        let by: String
        let capacity: String?
        let about: String?
        let date: String?
        let text: String
    }

    struct Next: Encodable {
        let topics: [Topic]
        /// What was found as well, and is left for another time.
        let left: String?

        struct Topic: Encodable {
            let number: Int
            let kind: String
            let title: String
            let why: [String]
        }
    }
}
