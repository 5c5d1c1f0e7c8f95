extension MonitoringView {
    /// One level: what was hoped for, and what the files show.
    struct Level: Encodable {
        /// What made it hard at the start.
        let hard: String?
        let beside: Beside
        let results: [Result]
    }

    struct Individual: Encodable {
        let level: Level
        let quotes: [Quotes]
    }

    /// Texts from the diaries that answer one question.
    struct Quotes: Encodable {
        let label: String
        let quotes: [Quote]
    }

    struct Quote: Encodable {
        /// The diary entry, as `PERSON/ENTRY`.
        let entry: String
        let who: String
        let date: String
        let text: String
    }

    struct Group: Encodable {
        let beside: Beside
        /// What moved from session to session, a line for each.
        let lines: [Line]
        /// Whether who was there may not be told, not even as a number.
        let isAttendanceWithheld: Bool
        /// What the lines are drawn from.
        let sessions: [SessionFigures]
        let evaluations: [Evaluation]
    }

    struct Line: Encodable {
        let label: String
        /// A mark for each session.
        let line: String
        let range: String
    }

    /// How many were at a session, how many wrote since, and what was open after it.
    struct SessionFigures: Encodable {
        let id: String
        let date: String
        let expected: Int
        let present: Int?
        let writers: Int
        let openQuestions: Int?
        let meanMark: Double?
    }

    struct Evaluation: Encodable {
        let id: String
        let session: String
        let date: String
        let marks: String
        let words: [String]
    }

    struct Organisation: Encodable {
        let level: Level
        let network: [Network]
    }

    /// What changed between people and organisations since a day.
    struct Network: Encodable {
        let since: String
        let changes: String
        let founded: String?
        let ended: String?
    }

    struct Field: Encodable {
        let level: Level
        let functions: [Function]
        /// Nil when nothing was hoped for the initiator, nor came of it.
        let initiator: Level?
    }

    /// A function of the field that is weak, disputed or scored otherwise than before.
    struct Function: Encodable {
        let id: String
        let name: String
        let why: String
        let scores: String
        let blocks: String?
    }

    struct Result: Encodable {
        let id: String
        let text: String
        let date: String?
        let destination: String?
    }
}
