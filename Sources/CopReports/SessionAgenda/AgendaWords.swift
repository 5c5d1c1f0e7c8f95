import CopAnalysis
import CopModel
import CopTemplates

/// Puts the blocks of a proposed agenda, and the reasons for them, into words.
struct AgendaWords {
    let phrases: Phrases
    let agenda: SessionAgenda

    /// How many things of a kind a block names.
    static let mostLines = 5

    var terms: Terms { phrases.terms }

    func title(of block: AgendaBlock) -> String {
        switch block.purpose {
        case .prepareCase(let due):
            terms(
                "agenda.title.prepare-case",
                ["what": oneLine(due.title ?? phrases.names(due.owners) ?? "")])
        case .prepareRoom: terms["agenda.title.prepare-room"]
        case .opening: terms["agenda.title.opening"]
        case .sharing: terms["agenda.title.sharing"]
        case .lookBack: terms["agenda.title.look-back"]
        case .practiceCase(let due): title(of: due)
        case .question(let question): oneLine(question.course.wording)
        case .gather: terms["agenda.title.gather"]
        case .round: terms["agenda.title.round"]
        case .harvest: terms["agenda.title.harvest"]
        case .open: terms["agenda.title.open"]
        case .pause: terms["agenda.title.pause"]
        case .meal(let meal): terms["agenda.title.\(meal.rawValue)"]
        case .howNext: terms["agenda.title.how-next"]
        case .evaluation: terms["agenda.title.evaluation"]
        }
    }

    func title(of due: DueCase) -> String {
        if let title = due.title { return terms("agenda.title.case", ["what": oneLine(title)]) }
        return terms("agenda.title.case-of", ["who": phrases.names(due.owners) ?? terms["someone"]])
    }

    /// Why a block is there, a reason each, with what to look at in it.
    func reasons(for block: AgendaBlock) -> [String] {
        own(block.purpose) + (block.form.map { [reason(for: $0)] } ?? [])
    }

    private func own(_ purpose: AgendaBlock.Purpose) -> [String] {
        switch purpose {
        case .prepareCase: [terms["agenda.why.prepare-case"]]
        case .prepareRoom(let forms): [terms["agenda.why.prepare-room"]] + forms.map(needs)
        case .opening: [terms["agenda.why.opening"]] + fromLastTime + lookBackInOpening
        case .sharing: [terms["agenda.why.sharing"]]
        case .lookBack: [terms["agenda.why.look-back"]] + some(agenda.topics.lookBack.map(line))
        case .practiceCase(let due): [reason(for: due)]
        case .question(let question): [reason(for: question)]
        case .gather: [terms["agenda.why.gather"]]
        case .round: [terms["agenda.why.round"]] + otherQuestions
        case .harvest: [terms["agenda.why.harvest"]]
        case .open: [terms["agenda.why.open"]]
        case .pause: [terms["agenda.why.pause"]]
        case .meal: [terms["agenda.why.meal"]]
        case .howNext: [terms["agenda.why.how-next"]]
        case .evaluation: [terms["agenda.why.evaluation"]]
        }
    }

    func reason(for due: DueCase) -> String {
        if due.isAnnounced { return terms["agenda.why.case.announced"] }
        guard let last = due.lastTurn else { return terms["agenda.why.case.no-turn"] }
        return terms("agenda.why.case.last-turn", ["date": phrases.date(last.date)])
    }

    func reason(for question: OpenQuestion) -> String {
        let raised = question.course.raised.map(phrases.date)
        switch question.claim {
        case .persistent(let persistent):
            return terms(
                "agenda.why.question.persistent",
                ["date": raised ?? "", "count": String(persistent.sessions)])
        case .followUp: return terms["agenda.why.question.follow-up"]
        case .open:
            return raised.map { terms("agenda.why.question.open", ["date": $0]) }
                ?? terms["agenda.why.question.undated"]
        }
    }

    private func reason(for choice: FormChoice) -> String {
        let form = oneLine(choice.form.name)
        guard let scarcity = choice.scarcity else {
            return terms("agenda.why.form", ["form": form])
        }
        let (value, count, total) =
            switch scarcity {
            case .grouping(let value, let count, let total): (word(value), count, total)
            case .appeal(let value, let count, let total): (word(value), count, total)
            case .focus(let value, let count, let total): (word(value), count, total)
            }
        return terms(
            "agenda.why.form.scarce",
            ["form": form, "value": value, "count": String(count), "total": String(total)])
    }

    /// What the last session asked of this one.
    private var fromLastTime: [String] {
        let howNext = agenda.topics.howNext.map {
            terms("agenda.why.opening.how-next", ["what": oneLine($0)])
        }
        let wishes = agenda.topics.wishes.map { wish in
            terms(
                "agenda.why.opening.wish",
                ["who": phrases.workspace.name(of: wish.person.id), "what": oneLine(wish.text)])
        }
        return (howNext.map { [$0] } ?? []) + wishes
    }

    private var lookBackInOpening: [String] {
        guard agenda.topics.last != nil, !agenda.looksBackInBlock else { return [] }
        return [terms["agenda.why.opening.look-back"]] + some(agenda.topics.lookBack.map(line))
    }

    private var otherQuestions: [String] {
        let wordings = agenda.otherQuestions.map { question in
            terms("agenda.why.round.other", ["what": oneLine(question.course.wording)])
        }
        return some(wordings)
    }

    private func needs(of form: WorkForm) -> String {
        "\(oneLine(form.name)): \(form.needs.map(oneLine).joined(separator: "; "))"
    }

    /// Something that was undertaken, with where it stands.
    func line(_ item: LookBack) -> String {
        let who = phrases.names(item.who).map { " (\($0))" } ?? ""
        let what = withoutStop(item.text) + who
        switch item.standing {
        case .overdue:
            return terms(
                "agenda.why.look-back.overdue",
                ["date": item.due.map(phrases.date) ?? "", "what": what])
        case .open:
            guard let due = item.due else {
                return terms("agenda.why.look-back.open", ["what": what])
            }
            return terms(
                "agenda.why.look-back.due", ["date": phrases.date(due), "what": what])
        case .done(let day, let outcome):
            let done = terms(
                "agenda.why.look-back.done", ["date": phrases.date(day), "what": what])
            guard let outcome else { return done }
            return "\(done). "
                + terms("agenda.why.look-back.outcome", ["what": oneLine(outcome)])
        }
    }

    /// The first few lines, and how many more there are: a block's notes are read at a glance.
    private func some(_ lines: [String]) -> [String] {
        let most = Self.mostLines
        guard lines.count > most else { return lines }
        return lines.prefix(most - 1) + [more(lines.count - most + 1)]
    }

    func more(_ count: Int) -> String { terms("agenda.more", ["count": String(count)]) }

    func word(_ value: Session.Block.Grouping) -> String {
        terms["grouping.\(value.rawValue)"]
    }
    func word(_ value: Session.Block.Appeal) -> String { terms["appeal.\(value.rawValue)"] }
    func word(_ value: Session.Block.Focus) -> String { terms["focus.\(value.rawValue)"] }

    /// A sentence from a file, to go on behind it.
    private func withoutStop(_ text: String) -> String {
        let line = oneLine(text)
        return line.hasSuffix(".") && !line.hasSuffix("..") ? String(line.dropLast()) : line
    }

    /// A text from a file within a line of its own.
    private func oneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
