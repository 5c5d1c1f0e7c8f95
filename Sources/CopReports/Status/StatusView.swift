/// A community's status in the words of its language, as the screen and `--format json` have it.
public struct StatusView: Encodable, Sendable {
    public let title: String
    /// As ISO 8601 has it.
    public let asOf: String
    public let date: String
    /// How far the run is: `9 of 10 sessions held · 63 days to go`.
    public let progress: String
    /// The next session, and how soon it is.
    public let next: String
    public let nextSession: NextSession?
    public let steps: [Step]
    public let attention: [Attention]

    public struct NextSession: Encodable, Sendable {
        public let id: String
        public let title: String
        public let date: String
        public let inDays: Int
    }

    /// One of the ten steps.
    public struct Step: Encodable, Sendable {
        public let number: Int
        public let name: String
        /// `nothing`, `incomplete` or `in-order`.
        public let state: String
        /// The same in the words of the language.
        public let stateName: String
        /// What stands, in a line.
        public let stands: String
        public let counts: [String: Int]
        public let missing: [Missing]
        /// The rules that miss something, each once.
        public let rules: [Rule]
        /// The one next thing to do; nil where something stands and nothing is missing.
        public let next: String?
        /// The same without the commands at its end, and these.
        public let advice: String?
        public let commands: [String]
    }

    /// What the method misses in a step.
    public struct Missing: Encodable, Sendable {
        public let code: String
        public let title: String
        /// How it shows here, as `cop check` has it.
        public let message: String
    }

    /// A rule of the method, of which several things can be missing.
    public struct Rule: Encodable, Sendable {
        public let code: String
        public let title: String
    }

    /// Something that asks for attention now: agreements overdue, silence, persistent questions.
    public struct Attention: Encodable, Sendable {
        public let kind: Kind
        public let name: String
        public let items: [Item]

        public enum Kind: String, Encodable, Sendable {
            case overdue, silent, persistent, unnoted
        }

        public struct Item: Encodable, Sendable {
            public let id: String
            public let text: String
            /// Who, since when, or for how long.
            public let detail: String
        }
    }
}
