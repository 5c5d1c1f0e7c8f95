import CopModel

/// Everything with a date in the life of a community, in order: the drafted line of facts with
/// which a timeline workshop begins, and the highs, lows and learning moments that it adds.
public struct Timeline: Sendable {
    /// The day as of which it is told.
    public let asOf: Day
    /// Up to that day, by day.
    public let events: [Event]
    /// What was still ahead.
    public let planned: [Event]
    /// What nobody gave a date.
    public let undated: [Event]
    /// Relations that are older than everything else on the line: what the community began with.
    public let olderRelations: [Relation]
    /// Relations of which nobody noted since when nor until when.
    public let undatedRelations: [Relation]
    /// Moments that people read differently: where to ask on.
    public let diverging: [Moment]

    /// Something that happened.
    public struct Event: Sendable {
        public let day: Day?
        public let what: What
        public let kind: Kind

        init(day: Day?, what: What) {
            self.day = day
            self.what = what
            kind = Kind(what)
        }
    }

    /// Held apart from the event, so that thousands of events are sorted and grouped without a copy
    /// of every text in them.
    public indirect enum What: Sendable {
        case start
        case end
        case signal(Signal)
        case talk(Talk)
        case session(Session)
        /// A session that was planned for a day that is past, and of which nothing was noted.
        case unnoted(Session)
        case decision(Session.Decision, at: Session, number: Int)
        case sharingRule(SharingAgreement)
        case agreement(Agreement)
        case questionRaised(QuestionCourse)
        case questionChanged(QuestionCourse, QuestionCourse.Step)
        case reframing(Reversal)
        case revision(Revision)
        case highlight(person: String, DiaryEntry, String)
        case moment(Moment)
        case reflection(LearningHistory.OutsideView)
        case result(CopResult)
        case story(ValueStory)
        case publication(Publication)
        case coalitionBegun(Coalition)
        case coalitionEnded(Coalition)
        case relations(Relations)
        case survey(Survey)
    }

    /// What happened to relations on one day.
    public struct Relations: Sendable {
        public internal(set) var begun: [Relation] = []
        /// Begun as another between the same two ended.
        public internal(set) var changed: [Relation] = []
        public internal(set) var ended: [Relation] = []
    }

    /// What an event is, for its mark and its name.
    public enum Kind: String, Sendable, CaseIterable {
        case start, end, session, unnoted, cancelled, decision, agreement, revision
        case questionRaised = "question-raised"
        case questionReworded = "question-reworded"
        case questionReopened = "question-reopened"
        case questionAnswered = "question-answered"
        case questionDissolved = "question-dissolved"
        case questionHandedOver = "question-handed-over"
        case questionTakenUp = "question-taken-up"
        case reframing
        case high, low, learning, highlight
        case result, story, publication
        case signal, talk
        case outsideReflection = "outside-reflection"
        case insideReflection = "inside-reflection"
        case coalitionBegun = "coalition-begun"
        case coalitionEnded = "coalition-ended"
        case relations, survey

        /// The lane in which a picture shows it.
        public var lane: Lane {
            switch self {
            case .start, .end, .session, .unnoted, .cancelled, .decision, .agreement, .revision:
                .group
            case .questionRaised, .questionReworded, .questionReopened, .questionAnswered,
                .questionDissolved, .questionHandedOver, .questionTakenUp, .reframing:
                .questions
            case .high, .low, .learning, .highlight: .experience
            case .result, .story, .publication: .results
            case .signal, .talk, .outsideReflection, .insideReflection: .surroundings
            case .coalitionBegun, .coalitionEnded, .relations, .survey: .network
            }
        }
    }

    /// The lanes of a picture, from left to right.
    public enum Lane: String, Sendable, CaseIterable {
        case surroundings, group, questions, experience, results, network
    }
}

extension Timeline.Kind {
    fileprivate init(_ what: Timeline.What) {
        self =
            switch what {
            case .start: .start
            case .end: .end
            case .signal: .signal
            case .talk: .talk
            case .session(let session): session.status == .cancelled ? .cancelled : .session
            case .unnoted: .unnoted
            case .decision: .decision
            case .sharingRule, .agreement: .agreement
            case .questionRaised: .questionRaised
            case .questionChanged(_, let step): Self.kind(of: step)
            case .reframing: .reframing
            case .revision: .revision
            case .highlight: .highlight
            case .moment(let moment):
                switch moment.kind {
                case .high: .high
                case .low: .low
                case .learning, nil: .learning
                }
            case .result: .result
            case .story: .story
            case .publication: .publication
            case .reflection(let view):
                view.isFromOutside ? .outsideReflection : .insideReflection
            case .coalitionBegun: .coalitionBegun
            case .coalitionEnded: .coalitionEnded
            case .relations: .relations
            case .survey: .survey
            }
    }

    /// A change of status counts, unless it is back to work; then the new wording does.
    private static func kind(of step: QuestionCourse.Step) -> Self {
        switch step.changesStatus ? step.update.status : nil {
        case .answered: .questionAnswered
        case .dissolved: .questionDissolved
        case .handedOver: .questionHandedOver
        case .takenUp: .questionTakenUp
        case .open, .explored, nil:
            step.update.rewording == nil ? .questionReopened : .questionReworded
        }
    }
}
