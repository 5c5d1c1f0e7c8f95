/// A learning history as its templates see it.
struct LearningHistoryView: Encodable {
    let title: String
    /// Whose it is; nil for the community's.
    let person: String?
    let function: String?
    let asOf: String
    /// The question that the community began with.
    let sharedQuestion: String?
    let isSideBySide: Bool
    let intake: Intake?
    /// Whether it is for the public, from whom intakes, and what others saw in it, may be withheld.
    let isForPublic: Bool
    /// What came of it.
    let results: [Result]
    let changes: [Change]
    let episodes: [Episode]
    let reflectionsOnWhole: [Reflection]
    let pending: [Pending]
    let questions: [QuestionState]

    /// How a participant came in.
    struct Intake: Encodable {
        let date: String?
        let by: String?
        let question: String?
        let caseText: String?
        let whyItMatters: String?
        let urgency: String?
    }

    /// What came of it, and where in the run.
    struct Result: Encodable {
        let id: String
        let text: String
        let date: String?
        let place: String
        /// Who made it, and where it is in use.
        let who: String?
        let evidence: String?
    }

    struct EpisodeResult: Encodable {
        let id: String
        let text: String
        let who: String?
    }

    /// What someone did differently.
    struct Change: Encodable {
        let day: String
        let date: String
        let who: String
        let place: String
        let text: String
    }

    struct Episode: Encodable {
        let name: String
        /// Whether anything happened, or people only wrote.
        let hasEvents: Bool
        let facts: Facts?
        let questions: [QuestionEvent]
        let results: [EpisodeResult]
        let diaryEvents: [DiaryEvent]
        let moments: [Moment]
        let reframings: [Reframing]
        let revisions: [Revision]
        let howNext: String?
        /// One below the other, in the staggered layout.
        let voices: [Voice]
        let readings: [Readings]
        let reflections: [Reflection]
        /// Beside each other, in the side-by-side layout.
        let rows: [Row]
        /// What an outsider could be asked, where none has looked yet.
        let prompt: String?
    }

    /// What a session records about itself.
    struct Facts: Encodable {
        let id: String
        let day: String
        let date: String
        /// That it was cancelled, or that nothing was noted of it.
        let status: String?
        let place: String?
        let host: String?
        let caseBringers: String?
        let guests: String?
        let overturned: String?
        let minutes: String?
        let decisions: [Decision]
        /// What was agreed there, and what is known to have become of it.
        let agreements: [AgreementView]
    }

    struct Decision: Encodable {
        let text: String
        let by: String?
        /// What was weighed.
        let arguments: [String]
    }

    struct QuestionEvent: Encodable {
        let id: String
        let date: String?
        let isNew: Bool
        let wording: String
        let by: String?
        /// Where it stands since, when that changed.
        let status: String?
        let answer: String?
        let handedTo: String?
        let rewording: String?
        let note: String?
    }

    struct DiaryEvent: Encodable {
        let day: String
        let date: String
        let who: String
        let text: String
    }

    struct Moment: Encodable {
        let id: String
        let kind: String
        let text: String
    }

    struct Reframing: Encodable {
        let id: String
        let before: String
        let after: String
        let by: String?
    }

    struct Revision: Encodable {
        let id: String
        let before: String?
        let after: String
        let reason: String?
    }

    struct Voice: Encodable {
        let who: String
        let date: String?
        let parts: [Part]

        struct Part: Encodable {
            let kind: String
            let label: String
            /// The moment that it is a reading of.
            let of: String?
            let text: String
        }
    }

    /// How people read one moment.
    struct Readings: Encodable {
        let id: String
        let moment: String
        let of: String
        let voices: [Voice]
    }

    struct Reflection: Encodable {
        let id: String
        let by: String
        /// Nil when it is not known whose it is.
        let capacity: String?
        let date: String?
        let about: String?
        let isFromOutside: Bool
        let text: String
    }

    /// A row of the side-by-side layout: what a diary entry says, and what others see in it.
    struct Row: Encodable {
        let voice: Voice?
        let reflections: [Reflection]
        /// The question for outsiders, where there is room for it and nobody has answered yet.
        let prompt: String?
    }

    /// An episode in which something waits for a look from outside.
    struct Pending: Encodable {
        let name: String
        /// Whether nobody has looked at anything in it; else it is only the moments that wait.
        let isWhole: Bool
        let moments: [Moment]
        let prompt: String
    }

    struct QuestionState: Encodable {
        let id: String
        let wording: String
        /// The question as it was first put, when that was different.
        let firstWording: String?
        let date: String?
        let status: String
        let answer: String?
        let handedTo: String?
    }
}
