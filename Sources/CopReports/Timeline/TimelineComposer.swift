import CopAnalysis
import CopModel
import CopTemplates

/// Puts an analysed timeline into words.
struct TimelineComposer {
    typealias View = TimelineView

    let phrases: Phrases

    private var terms: Terms { phrases.terms }

    func view(_ timeline: Timeline) -> View {
        View(
            title: phrases.workspace.cop.title,
            asOf: phrases.date(timeline.asOf),
            periods: TimelinePeriod.periods(of: timeline.events, phrases).map { period in
                View.Period(name: period.name, events: period.events.map { event($0) })
            },
            readings: timeline.diverging.map(readings),
            planned: timeline.planned.map { event($0, withYear: true) },
            undated: undated(timeline),
            olderRelations: beginning(timeline.olderRelations))
    }

    // MARK: - Events

    func event(_ event: Timeline.Event, withYear: Bool = false) -> View.Event {
        let (text, who) = words(event.what)
        return View.Event(
            day: event.day?.description,
            date: event.day.map { withYear ? phrases.date($0) : phrases.dayAndMonth($0) },
            kind: event.kind.rawValue, mark: event.kind.mark, label: label(event.kind),
            text: text, who: who)
    }

    func label(_ kind: Timeline.Kind) -> String { terms["timeline.kind.\(kind.rawValue)"] }

    /// What happened, in a line, and who was in it.
    private func words(_ what: Timeline.What) -> (text: String?, who: String?) {
        let workspace = phrases.workspace
        switch what {
        case .start: return (workspace.cop.title, nil)
        case .end: return (nil, nil)
        case .signal(let signal): return (signal.text.excerpt(), signal.source)
        case .talk(let talk):
            let with = talk.by.isEmpty ? nil : phrases.names(talk.by)
            return (workspace.name(of: talk.person.id), with)
        case .session(let session), .unnoted(let session):
            let host = session.host.map { workspace.name(of: $0.id) }
            let details = [session.place, host].compactMap { $0 }
            return (session.title, details.isEmpty ? nil : details.joined(separator: "; "))
        case .decision(let decision, _, _):
            return (decision.text.excerpt(), phrases.names(decision.by))
        case .sharingRule(let sharing):
            return (terms["timeline.sharing.\(sharing.rule?.rawValue ?? "open")"], nil)
        case .agreement(let agreement): return (agreement.text.excerpt(), nil)
        case .questionRaised(let course):
            return (quoted(course.question.text), phrases.names(course.question.by))
        case .questionChanged(_, let step):
            let names = step.update.handedTo ?? phrases.names(step.update.by)
            guard let new = step.update.rewording else {
                return (quoted(step.wordingBefore), names)
            }
            return ("\(quoted(step.wordingBefore)) → \(quoted(new))", names)
        case .reframing(let reversal):
            return (
                "\(quoted(reversal.before)) → \(quoted(reversal.after))", phrases.names(reversal.by)
            )
        case .revision(let revision): return (quoted(revision.after), nil)
        case .highlight(let person, _, let text):
            return (quoted(text.excerpt()), workspace.name(of: person))
        case .moment(let moment): return (moment.text.excerpt(), nil)
        case .result(let result):
            let place = result.organisation.map { workspace.name(of: $0.id) }
            let who = [phrases.names(result.by), place].compactMap { $0 }
            return (result.text.excerpt(), who.isEmpty ? nil : who.joined(separator: "; "))
        case .story(let story): return (quoted(story.title), workspace.name(of: story.by.id))
        case .publication(let publication): return (publication.title, publication.place)
        case .reflection(let view):
            let (name, capacity) = phrases.source(of: view)
            return (
                quoted(view.reflection.text.excerpt()),
                [name, capacity].compactMap { $0 }.joined(separator: ", ")
            )
        case .coalitionBegun(let coalition), .coalitionEnded(let coalition):
            return (coalition.name, phrases.names(coalition.members))
        case .relations(let relations): return (words(relations), nil)
        case .survey(let survey):
            let answered = terms(
                "timeline.survey",
                ["answered": String(survey.answered.count), "asked": String(survey.asked.count)])
            return ([survey.question, answered].compactMap { $0 }.joined(separator: " "), nil)
        }
    }

    /// What a picture has room for: of a question put otherwise only the new wording.
    func headline(_ event: Timeline.Event) -> String {
        switch event.what {
        case .questionChanged(_, let step):
            if let new = step.update.rewording { return quoted(new) }
        case .reframing(let reversal): return quoted(reversal.after)
        default: break
        }
        return words(event.what).text ?? label(event.kind)
    }

    /// The day of an event as far as its period does not say it: `13`, or `13 Jan`.
    func shortDate(_ event: Timeline.Event, in span: TimelinePeriod.Span) -> String {
        guard let day = event.day else { return "" }
        guard span != .month else { return String(day.components.day) }
        return "\(day.components.day) \(terms["month.\(day.components.month)"].prefix(3))"
    }

    private func words(_ relations: Timeline.Relations) -> String {
        [
            ("begun", relations.begun), ("changed", relations.changed),
            ("ended", relations.ended),
        ].compactMap { key, relations in
            relations.isEmpty
                ? nil : terms("timeline.relations.\(key)", ["what": pairs(relations, limit: 6)])
        }
        .joined(separator: "; ")
    }

    /// Who has a tie with whom; beyond a limit only how many more.
    private func pairs(_ relations: [Relation], limit: Int) -> String {
        let names = relations.prefix(limit).map { relation in
            phrases.workspace.name(of: relation.from.id)
                + (relation.mutual == true ? " – " : " → ")
                + phrases.workspace.name(of: relation.to.id)
        }
        let rest = relations.count - names.count
        let more = rest > 0 ? [terms("timeline.more", ["count": String(rest)])] : []
        return (names + more).joined(separator: ", ")
    }

    private func quoted(_ text: String) -> String { "“\(text)”" }

    // MARK: - Readings and what has no date

    func readings(_ moment: Moment) -> View.Readings {
        let why = moment.why.map { View.Readings.Reading(who: terms["voice.group"], text: $0) }
        let calendar = phrases.workspace
        let day = moment.date ?? moment.session.flatMap { calendar.session($0.id)?.date }
        return View.Readings(
            id: moment.id, date: day.map(phrases.date), kind: phrases.kind(of: moment),
            text: moment.text,
            readings: (why.map { [$0] } ?? [])
                + moment.readings.map { reading in
                    View.Readings.Reading(
                        who: reading.by.map { phrases.workspace.name(of: $0.id) }
                            ?? terms["someone"],
                        text: reading.text)
                })
    }

    func undated(_ timeline: Timeline) -> [View.Undated] {
        let names = Dictionary(grouping: timeline.undated, by: \.kind).mapValues { events in
            events.map { event in
                let view = self.event(event)
                return (view.text ?? view.label).excerpt(limit: 80)
            }
        }
        let events = Timeline.Kind.allCases.compactMap { kind in
            names[kind].map {
                View.Undated(
                    kind: label(kind), count: $0.count, names: $0.joined(separator: "; "))
            }
        }
        return events + [undated(timeline.undatedRelations)].compactMap { $0 }
    }

    private func undated(_ relations: [Relation]) -> View.Undated? {
        guard !relations.isEmpty else { return nil }
        return View.Undated(
            kind: terms["timeline.kind.relations"], count: relations.count,
            names: pairs(relations, limit: .max))
    }

    private func beginning(_ relations: [Relation]) -> View.Beginning? {
        guard !relations.isEmpty else { return nil }
        let names = pairs(relations, limit: 6)
        let number = relations.count == 1 ? "one" : "many"
        return View.Beginning(
            count: relations.count, names: names,
            text: terms(
                "timeline.beginning.\(number)", ["n": String(relations.count), "names": names]))
    }
}
