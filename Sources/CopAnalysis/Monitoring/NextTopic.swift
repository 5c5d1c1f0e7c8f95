import CopModel

/// Something to put on the next session, with what in the files gives rise to it.
public enum NextTopic: Sendable {
    /// What the group answered at the close of the last session when asked how to go on, and what
    /// people wished for.
    case asked(at: Session, howNext: String?, wishes: [String])
    /// What was promised and is past its day: agreements, and stories to look back on.
    case promised(overdue: [Action], lookBacks: [ValueStory])
    case persistent(PersistentQuestion)
    /// Who wrote nothing through the last sessions.
    case unheard([SilentParticipant])
    /// A moment that people read differently.
    case diverging(Moment)
    /// What is under way and has not arrived: cases in which nothing was done differently, results
    /// without a destination, questions that went to others who are not known to take them up.
    case unlanded(unchanged: [PracticeCase], results: [CopResult], waiting: [AgendaItem])
    /// The functions of the field that work least well, in the eyes of who scored them.
    case weakest([FunctionScores])
    /// The ambition itself, which nobody held against what happened since that day; nil when
    /// nobody ever did.
    case ambition(since: Day?)
    /// Something that the method asks for, and of which nothing was noted.
    case gap(Gap)
    /// A question that is open, and not for long.
    case open(AgendaItem)
    /// What every session asks.
    case round

    public enum Gap: String, Sendable, CaseIterable {
        case sharing, ambition, agenda, diaries, evaluation, survey, functions
    }
}

extension NextTopic {
    /// What it is, without what gives rise to it.
    public enum Kind: String, Sendable, CaseIterable {
        case asked, promised, persistent, unheard, diverging, unlanded, weakest, ambition, gap
        case open, round
    }

    public var kind: Kind {
        switch self {
        case .asked: .asked
        case .promised: .promised
        case .persistent: .persistent
        case .unheard: .unheard
        case .diverging: .diverging
        case .unlanded: .unlanded
        case .weakest: .weakest
        case .ambition: .ambition
        case .gap: .gap
        case .open: .open
        case .round: .round
        }
    }
}
