/// A participant's own page as its template sees it.
struct PersonPageView: Encodable {
    let title: String
    let asOf: String
    let person: DocumentParty
    /// Whether what they wrote for nobody else, or for the facilitators alone, is in it.
    let hasPrivate: Bool
    let intake: Intake?
    /// The questions that they put on the knowledge agenda.
    let questions: [Question]
    let cases: [Case]
    let agreements: [Agreement]
    let hasBuddies: Bool
    let buddies: String?
    /// What others agreed to, and asked them to call about.
    let calls: [Agreement]
    let diary: [DiaryPart]
    let results: [Line]
    let stories: [Story]
    /// How many sessions they came to, of how many that were held while they took part.
    let attendance: String?
    let sessions: [Attended]

    struct Intake: Encodable {
        let date: String?
        let question: String?
        let caseText: String?
        let whyItMatters: String?
        let nextStepNeeds: String?
    }

    struct Question: Encodable {
        let wording: String
        let status: String
        let answer: String?
    }

    struct Case: Encodable {
        let title: String
        let text: String?
        let turns: [Turn]
        let deeds: [Line]
        let experiments: [Experiment]
        let future: String?
        let steps: [Step]
    }

    /// A session at which a case was on the table.
    struct Turn: Encodable {
        let session: String
        let asked: String?
        let takenHome: String?
    }

    struct Experiment: Encodable {
        let date: String?
        let text: String
        let outcome: String?
        let learned: String?
    }

    /// A step of a backcast.
    struct Step: Encodable {
        let by: String?
        let text: String
    }

    struct Agreement: Encodable {
        let who: String?
        let text: String
        let due: String?
        let done: String?
        /// Whether its day is past, and it is not known to be done.
        let isOverdue: Bool
        let outcome: String?
        let dropped: String?
        let buddy: String?
    }

    /// What they wrote in answer to one question of the diary.
    struct DiaryPart: Encodable {
        let label: String
        let lines: [Line]
    }

    /// Something with a date.
    struct Line: Encodable {
        let date: String?
        let text: String
    }

    struct Story: Encodable {
        let title: String
        let date: String?
        let text: String
        let aspired: String?
        let lookBack: String?
        let lookedBack: String?
    }

    struct Attended: Encodable {
        let date: String
        let title: String
        /// What they did for it, beside being there.
        let part: String?
    }
}
