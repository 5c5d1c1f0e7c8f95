import CopModel

/// The story of a community, or of one participant in it, in three layers that are kept apart:
/// what happened, how those involved saw it, and what others see in it.
///
/// After Kleiner & Roth (Harvard Business Review, 1997), in the Dutch form of the method: facts,
/// perception, and reflection by people who were not involved.
public struct LearningHistory: Sendable {
    /// The day as of which it is told.
    public let asOf: Day
    /// Whose it is; nil for the whole community.
    public let person: Person?
    /// How that person came in.
    public let intake: Intake?
    /// In order of time; periods in which nothing was noted are left out.
    public let episodes: [Episode]
    /// Reflections that are not on something in an episode.
    public let reflectionsOnWhole: [OutsideView]
    /// What nobody from outside has looked at yet.
    public let pending: [Pending]
    /// What came of it, and what people did differently: the noticeable results that the story is
    /// told around. Individual competences are told in the history of their owner only.
    public let results: [Result]
    public let changes: [Change]
    /// Where the person's questions stand.
    public let questions: [QuestionCourse]

    /// A session, or the time between two; a session that is marked as planned is one of which
    /// nothing was noted.
    public struct Episode: Sendable {
        public let place: Place
        /// What happened, beside what the session itself records.
        public internal(set) var diaryEvents: [DiaryEvent] = []
        public internal(set) var questions: [QuestionEvent] = []
        public internal(set) var results: [CopResult] = []
        public internal(set) var moments: [Moment] = []
        public internal(set) var reframings: [Reversal] = []
        public internal(set) var revisions: [Revision] = []
        /// How those involved saw it.
        public internal(set) var voices: [Voice] = []
        /// How others see it.
        public internal(set) var reflections: [OutsideView] = []
        /// What one could ask of it.
        public internal(set) var prompt = Prompt.open

        public var session: Session? {
            if case .session(let session) = place { session } else { nil }
        }

        /// Whether anything happened that one could reflect on.
        public var hasEvents: Bool {
            switch session?.status {
            case .cancelled, .planned:
                !diaryEvents.isEmpty || !questions.isEmpty || !moments.isEmpty
                    || !results.isEmpty
            case .held: true
            case nil:
                session != nil || !diaryEvents.isEmpty || !questions.isEmpty || !moments.isEmpty
                    || !reframings.isEmpty || !revisions.isEmpty || !results.isEmpty
            }
        }

        public var isSeenFromOutside: Bool { reflections.contains(where: \.isFromOutside) }
    }

    /// Where in the run an episode is.
    public indirect enum Place: Sendable {
        case session(Session)
        case between(Session?, Session?)
        case undated
    }

    /// What happened according to a diary.
    public struct DiaryEvent: Sendable {
        public let person: String
        public let entry: DiaryEntry
        public let text: String
    }

    /// A question that was raised, or that something happened to.
    public indirect enum QuestionEvent: Sendable {
        case raised(QuestionCourse, note: String?, day: Day?)
        case updated(QuestionCourse, QuestionCourse.Step)
    }

    /// Someone involved, in their own words.
    public struct Voice: Sendable {
        /// Nil where the group speaks.
        public let person: String?
        public let day: Day?
        /// The diary entry, as `PERSON/ENTRY`.
        public let entry: String?
        public let parts: [Part]

        /// What it is a reading of; nil for what someone wrote of their own accord.
        public var moment: Moment? { parts.first?.of }

        public struct Part: Sendable {
            public let kind: Kind
            public let text: String
            /// What a reading is a reading of.
            public let of: Moment?
            /// What a value story is called.
            public internal(set) var title: String?
        }

        /// What someone was asked when they said it.
        public enum Kind: String, Sendable, CaseIterable {
            case highlight, insight
            case didDifferently = "did-differently"
            case question, feeling, text
            case words, wish, reading, why, story
        }
    }

    /// A reflection, with the capacity of who gives it.
    public struct OutsideView: Sendable {
        public let reflection: Reflection
        /// What it is about; nil for the whole.
        public let subject: Subject?
        public let capacity: Capacity
        /// Whether it is from someone who was not involved; the others are shown, and marked.
        public let isFromOutside: Bool
    }

    /// An episode in which something waits for a reflection from outside.
    public struct Pending: Sendable {
        public let episode: Episode
        /// Whether nobody has reflected on anything in it.
        public let isWhole: Bool
        /// The moments that no reflection on themselves or on their session covers.
        public let moments: [Moment]

        public var place: Place { episode.place }
    }

    /// What came of it, and where in the run.
    public struct Result: Sendable {
        public let result: CopResult
        public let day: Day?
        public let place: Place
    }

    /// What someone did differently.
    public struct Change: Sendable {
        public let person: String
        public let entry: DiaryEntry
        public let text: String
        public let place: Place
    }

    /// A question that an episode invites someone from outside to answer.
    public enum Prompt: String, Sendable, CaseIterable {
        /// People read a moment differently.
        case readings
        /// The programme was overturned.
        case overturned
        /// A question was turned around.
        case reframing
        /// Somebody did something differently.
        case change
        /// Something came of it.
        case result
        /// Nobody wrote about it.
        case silence
        case open
    }
}
