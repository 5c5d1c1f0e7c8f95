import CopAnalysis
import CopModel
import CopTemplates

/// A proposal for the agenda of a session, in the words of the community's language: to be read,
/// or put into the session's file.
public struct SessionAgendaProposal: Sendable {
    public let agenda: SessionAgenda
    private let words: AgendaWords

    /// Throws `SessionAgendaError` when there is nothing to propose, and what `WorkForm.all` and
    /// `Terms` throw.
    public init(
        of workspace: Workspace, for session: Session, asOf: Day, templates: TemplateLibrary
    ) throws {
        let forms = try WorkForm.all(in: templates)
        agenda = try SessionAgenda(of: workspace, for: session, asOf: asOf, forms: forms)
        words = AgendaWords(phrases: try Phrases(workspace, templates), agenda: agenda)
    }

    /// The blocks as a session's file has them; the reasons for each are its notes.
    public var blocks: [Session.Block] {
        agenda.blocks.map { proposed in
            var block = Session.Block()
            block.title = words.title(of: proposed)
            block.minutes = proposed.minutes
            block.workForm = proposed.form.flatMap { Slug($0.form.id) }
            block.grouping = proposed.grouping
            block.appeal = proposed.appeal
            block.focus = proposed.focus
            block.lead = proposed.lead
            block.caseText = proposed.caseText
            block.notes = words.reasons(for: proposed).joined(separator: "\n")
            return block
        }
    }

    /// What the session's file does not say and the proposal had to assume about its times; nil
    /// where it says both.
    public var hoursNote: String? {
        let key: String
        switch agenda.hours.source {
        case .session: return nil
        case .lastSession: key = "agenda.hours.last"
        case .usual: key = "agenda.hours.usual"
        }
        return words.terms(
            key, ["from": agenda.hours.from.description, "until": agenda.hours.until.description])
    }

    /// The agenda as Markdown, or as the model that its template sees.
    public func report(_ format: DocumentFormat, templates: TemplateLibrary) throws -> Report {
        try .of(
            view, "documents/agenda-proposal.md", format == .json ? .json : .markdown,
            TemplateRenderer(templates))
    }

    private var view: SessionAgendaView {
        let (terms, phrases, session) = (words.terms, words.phrases, agenda.session)
        let cases = agenda.otherCases
        let slots = zip(agenda.blocks, SessionClock(blocks, from: agenda.hours.from).slots)
        let blocks = slots.map { (isBefore: $1.isPreparation, block: block($0, $1)) }
        return SessionAgendaView(
            community: phrases.workspace.cop.title, id: session.id, title: session.title,
            date: phrases.date(session.date), from: agenda.hours.from.description,
            until: agenda.hours.until.description, hoursNote: hoursNote, place: session.place,
            people: agenda.people.map { people in
                terms(
                    "agenda.people.\(people.isFromAttendance ? "last" : "members")",
                    ["count": String(people.count)])
            },
            asOf: phrases.date(agenda.asOf), goals: session.goals,
            preparations: blocks.filter(\.isBefore).map(\.block),
            blocks: blocks.filter { !$0.isBefore }.map(\.block), variety: variety,
            otherQuestions: (isNamedInRound ? [] : agenda.otherQuestions).map {
                .init(title: $0.course.wording, reason: words.reason(for: $0))
            },
            otherCases: cases.prefix(AgendaWords.mostLines).map {
                .init(title: $0.title ?? words.title(of: $0), reason: words.reason(for: $0))
            },
            moreCases: cases.count > AgendaWords.mostLines
                ? words.more(cases.count - AgendaWords.mostLines) : nil,
            lookBack: agenda.topics.lookBack.count > AgendaWords.mostLines
                ? agenda.topics.lookBack.map(words.line) : [])
    }

    /// Whether the round of the knowledge agenda names every question without a block of its own.
    private var isNamedInRound: Bool {
        agenda.hasRound && agenda.otherQuestions.count <= AgendaWords.mostLines
    }

    private func block(
        _ block: AgendaBlock, _ slot: SessionClock.Slot
    ) -> SessionAgendaView.Block {
        let manner = [
            block.grouping.map(words.word), block.appeal.map(words.word),
            block.focus.map(words.word),
        ].compactMap { $0 }
        return .init(
            begins: slot.begins?.description ?? "", ends: slot.ends?.description ?? "",
            minutes: block.minutes, title: slot.block.title,
            lead: words.phrases.names(block.lead), caseText: block.caseText,
            form: block.form?.form.name, formID: block.form?.form.id,
            manner: manner.isEmpty ? nil : manner.joined(separator: ", "),
            online: agenda.session.form == .online ? block.form?.form.online : nil,
            reasons: words.reasons(for: block))
    }

    private var variety: [SessionAgendaView.Dimension] {
        let variety = agenda.variety
        func dimension<Value>(
            _ name: String, _ tally: Tally<Value>, _ word: (Value) -> String
        ) -> SessionAgendaView.Dimension? {
            guard tally.total > 0 else { return nil }
            let counts = tally.entries.map { "\(word($0.value)) \($0.count)" }
            return .init(name: words.terms[name], counts: counts.joined(separator: " · "))
        }
        return [
            dimension("form.grouping", variety.grouping, words.word),
            dimension("form.appeal", variety.appeal, words.word),
            dimension("form.focus", variety.focus, words.word),
        ].compactMap { $0 }
    }
}

extension AgendaBlock {
    /// The case that the block is about, in the words of who brings it.
    fileprivate var caseText: String? {
        guard case .practiceCase(let due) = purpose else { return nil }
        return due.text ?? due.title
    }
}
