/// The knowledge agenda as its template sees it, and its JSON.
///
/// Lists and the table hold as much as can be read, and say what they leave out; `questions` holds
/// everything.
struct KnowledgeAgendaView: Encodable {
    let title: String
    /// As `2026-01-15`.
    let day: String
    let asOf: String
    /// `18 questions, 3 of them open`.
    let count: String
    let hasQuestions: Bool
    let fates: [FateCount]
    let table: Table?
    /// How many questions were open at the close of each session; nil without sessions.
    let openPerSession: OpenPerSession?
    let persisting: Listing?
    let open: Listing?
    let answered: Listing?
    let dissolved: Listing?
    let handOvers: HandOvers?
    let families: Families?
    let comparison: Comparison?
    let closing: Closing?
    let questions: [Item]

    struct FateCount: Encodable {
        let fate: String
        let name: String
        let count: Int
        let bar: String
    }

    struct OpenPerSession: Encodable {
        let counts: [Int]
        /// The counts as a line, and what it says; nil for fewer than three.
        let sparkline: String?
        let meaning: String?
    }

    /// Some questions, and how many more there are.
    struct Listing: Encodable {
        let items: [Item]
        let more: String?
    }

    struct Item: Encodable {
        let id: String
        /// As it was put on the day, and at first where that was otherwise.
        let wording: String
        let firstWording: String?
        let level: String?
        let by: String?
        let raised: String?
        let fate: String
        let fateName: String
        /// The same in a word or two.
        let now: String
        /// `5 sessions (204 days)`.
        let stay: String?
        let answer: String?
        /// What was noted last.
        let note: String?
        let history: [Event]
    }

    struct Event: Encodable {
        let kind: String
        let name: String
        /// As `2026-01-15`.
        let day: String?
        /// The title of the session.
        let session: String?
        let rewording: String?
        let by: String?
    }

    /// Questions × sessions.
    struct Table: Encodable {
        /// Above the columns, between the question and where it stands now.
        let heads: [String]
        let rows: [Row]
        let marks: [Mark]
        let sessions: [Session]
        /// What the table leaves out.
        let notes: [String]

        struct Row: Encodable {
            let wording: String
            let cells: [String]
            let now: String
        }

        struct Mark: Encodable {
            let mark: String
            let meaning: String
        }

        struct Session: Encodable {
            let number: Int
            let date: String
            let title: String
        }
    }

    /// For those who were asked to find out: by whom, what, and where it stands.
    struct HandOvers: Encodable {
        let recipients: [Recipient]
        let more: String?

        struct Recipient: Encodable {
            let name: String
            let questions: [Question]
        }

        struct Question: Encodable {
            let id: String
            let wording: String
            let by: String?
            let since: String?
            let standing: String
            let standingName: String
            let isTakenUp: Bool
            let takenUp: String?
            let note: String?
            let answer: String?
        }
    }

    /// Follow-up questions, each below the one that it came from.
    struct Families: Encodable {
        let rows: [Row]
        let more: String?
        let single: String?

        struct Row: Encodable {
            /// One for each question above it, by which its template indents it.
            let levels: [Int]
            let wording: String
            let raised: String?
            let now: String
            /// What it follows, where that stands below it.
            let ring: String?
        }
    }

    struct Comparison: Encodable {
        let day: String
        let date: String
        let then: String
        let now: String
        let hasChanges: Bool
        let raised: Listing?
        let gone: Listing?
        let reopened: Listing?
        let movedOn: Listing?
        let stillOpen: Listing?
        let reworded: Rewordings?
    }

    struct Rewordings: Encodable {
        let items: [Pair]
        let more: String?

        struct Pair: Encodable {
            let before: String
            let after: String
        }
    }

    struct Closing: Encodable {
        let fateNames: [String]
        let levels: [Level]
        /// How long questions stayed, in sentences.
        let stays: [String]
        let reworded: Listing?
        let halves: Halves?
        /// The questions with which it began, and those that are open now.
        let began: Listing
        let ended: Listing?
        let prompts: [String]

        struct Level: Encodable {
            let name: String
            let total: Int
            let counts: [Int]
        }

        struct Halves: Encodable {
            let first: String
            let second: String
            let levels: [Half]
        }

        struct Half: Encodable {
            let name: String
            let first: Int
            let second: Int
        }
    }
}
