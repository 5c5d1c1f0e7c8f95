import CopModel

/// What a reflection is about.
public indirect enum Subject: Sendable {
    case session(Session)
    case question(Question)
    case entry(person: String, DiaryEntry)
    case moment(Moment)
    case reversal(Reversal)
    case revision(Revision)
    case reflection(Reflection)
    case signal(Signal)
    case talk(Talk)
    /// A person, an organisation or a coalition.
    case party(String)
}

/// Finds what the reflections of a workspace are on, by the id that they give.
struct SubjectIndex {
    private var subjects: [String: Subject] = [:]
    /// The ids that anything reflects on: of a large workspace a few.
    private let wanted: Set<String>

    /// Where two kinds share an id, what happened goes before who was there.
    init(_ workspace: Workspace) {
        wanted = Set(workspace.reflections.reflections.compactMap { $0.on?.id })
        for session in workspace.sessions { add(session.id, .session(session)) }
        for question in workspace.questions { add(question.id, .question(question)) }
        for moment in workspace.reflections.moments { add(moment.id, .moment(moment)) }
        for reversal in workspace.signals.reversals { add(reversal.id, .reversal(reversal)) }
        for revision in workspace.reflections.revisions { add(revision.id, .revision(revision)) }
        for reflection in workspace.reflections.reflections {
            add(reflection.id, .reflection(reflection))
        }
        for signal in workspace.signals.signals { add(signal.id, .signal(signal)) }
        for talk in workspace.signals.talks { add(talk.id, .talk(talk)) }
        let writers = Set(wanted.filter { $0.contains("/") }.map { $0.prefix { $0 != "/" } })
        for diary in workspace.diaries where writers.contains(diary.person[...]) {
            for entry in diary.entries where !entry.id.isEmpty {
                let id = "\(diary.person)/\(entry.id)"
                add(id, .entry(person: diary.person, entry))
            }
        }
        for person in workspace.people { add(person.id, .party(person.id)) }
        for organisation in workspace.organisations {
            add(organisation.id, .party(organisation.id))
        }
        for coalition in workspace.network.coalitions { add(coalition.id, .party(coalition.id)) }
    }

    subscript(id: String) -> Subject? { subjects[id] }

    private mutating func add(_ id: String, _ subject: @autoclosure () -> Subject) {
        if wanted.contains(id), subjects[id] == nil { subjects[id] = subject() }
    }
}
