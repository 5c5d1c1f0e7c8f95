import CopModel

extension Timeline {
    /// - Parameter asOf: the last day that is told of.
    public init(of workspace: Workspace, asOf: Day) {
        var builder = TimelineBuilder(workspace, asOf)
        builder.addRun()
        builder.addUrgency()
        builder.addSessionsAndAgreements()
        builder.addQuestions()
        builder.addExperience()
        builder.addReflections()
        builder.addResults()
        builder.addCoalitionsAndSurveys()
        builder.addRelations()
        self = builder.finish()
    }
}

/// Collects the events of a timeline, each kind of record in one pass.
private struct TimelineBuilder {
    let workspace: Workspace
    let calendar: RunCalendar
    private var events: [Timeline.Event] = []
    private var undated: [Timeline.Event] = []
    private var planned: [Timeline.Event] = []
    private var olderRelations: [Relation] = []
    private var undatedRelations: [Relation] = []

    init(_ workspace: Workspace, _ asOf: Day) {
        self.workspace = workspace
        calendar = RunCalendar(workspace, asOf: asOf)
    }

    private mutating func add(_ day: Day?, _ what: Timeline.What) {
        let event = Timeline.Event(day: day, what: what)
        if day == nil {
            undated.append(event)
        } else if !calendar.isLater(day) {
            events.append(event)
        }
    }

    /// Like `add`, but what is still ahead is kept as planned.
    private mutating func addOrPlan(_ day: Day, _ what: Timeline.What) {
        if calendar.isLater(day) {
            planned.append(Timeline.Event(day: day, what: what))
        } else {
            add(day, what)
        }
    }

    /// The start, and the end that follows from the rhythm.
    mutating func addRun() {
        guard let start = workspace.cop.start else { return }
        addOrPlan(start, .start)
        if let end = workspace.cop.rhythm.end(from: start) { addOrPlan(end, .end) }
    }

    mutating func addUrgency() {
        for signal in workspace.signals.signals { add(signal.noticed, .signal(signal)) }
        for talk in workspace.signals.talks { add(talk.date, .talk(talk)) }
        for reversal in workspace.signals.reversals {
            add(calendar.day(reversal.date, reversal.session), .reframing(reversal))
        }
    }

    mutating func addSessionsAndAgreements() {
        for session in calendar.sessions {
            add(session.date, session.status == .planned ? .unnoted(session) : .session(session))
            for (number, decision) in session.decisions.enumerated() {
                add(session.date, .decision(decision, at: session, number: number))
            }
        }
        for session in calendar.ahead where session.status != .cancelled {
            addOrPlan(session.date, .session(session))
        }
        let sharing = workspace.cop.agreements.sharing
        if sharing.rule != nil {
            add(calendar.day(sharing.decidedOn, sharing.decidedAt), .sharingRule(sharing))
        }
        for agreement in workspace.cop.agreements.other {
            add(calendar.day(agreement.decidedOn, agreement.decidedAt), .agreement(agreement))
        }
    }

    /// Questions as they were raised, put otherwise, or met one of their fates.
    ///
    /// A new wording that is on the line as a reversal is not told twice.
    mutating func addQuestions() {
        let reversed = Set(
            workspace.signals.reversals.map { reversal in
                "\(calendar.day(reversal.date, reversal.session)?.description ?? "") \(reversal.after)"
            })
        for question in workspace.questions {
            guard let course = QuestionCourse(question, calendar) else { continue }
            add(course.raised, .questionRaised(course))
            for step in course.steps where !step.isRaising && Self.counts(step) {
                let wording = "\(step.day?.description ?? "") \(step.update.rewording ?? "")"
                if reversed.contains(wording), step.update.status?.isOpen ?? true { continue }
                add(step.day, .questionChanged(course, step))
            }
        }
    }

    /// That a question was looked at again is for the knowledge agenda; here it is what changed.
    private static func counts(_ step: QuestionCourse.Step) -> Bool {
        if step.update.rewording != nil { return true }
        guard step.changesStatus else { return false }
        // From open to explored is ordinary work; back from a fate is not.
        return !(step.update.status?.isOpen ?? true) || !step.statusBefore.isOpen
    }

    mutating func addExperience() {
        for diary in workspace.diaries {
            for entry in diary.entries {
                guard let text = entry.highlight else { continue }
                add(entry.date, .highlight(person: diary.person, entry, text))
            }
        }
        for moment in workspace.reflections.moments {
            add(calendar.day(moment.date, moment.session), .moment(moment))
        }
        for revision in workspace.reflections.revisions {
            add(calendar.day(revision.date, revision.decidedAt), .revision(revision))
        }
    }

    mutating func addReflections() {
        let involvement = Involvement(workspace)
        let subjects = SubjectIndex(workspace)
        for reflection in workspace.reflections.reflections {
            let subject = reflection.on.flatMap { subjects[$0.id] }
            let session: Session? =
                switch subject {
                case .session(let session): session
                case .entry(_, let entry): entry.session.flatMap { workspace.session($0.id) }
                case .moment(let moment): moment.session.flatMap { workspace.session($0.id) }
                default: nil
                }
            // Without a date of its own it is at least no older than what it is about.
            if reflection.date == nil, let session, calendar.isLater(session.date) { continue }
            add(
                reflection.date,
                .reflection(
                    LearningHistory.OutsideView(
                        reflection: reflection, subject: subject,
                        capacity: involvement.capacity(of: reflection.by?.id),
                        isFromOutside: !involvement.tookPart(reflection.by?.id, in: session))))
        }
    }

    /// What came of it, except what somebody learned to do: that is told to nobody else.
    mutating func addResults() {
        for result in workspace.results.results where result.competence != true {
            add(calendar.day(result.date, result.session), .result(result))
        }
        for story in workspace.results.stories { add(story.date, .story(story)) }
        for publication in workspace.results.publications {
            add(publication.date, .publication(publication))
        }
    }

    mutating func addCoalitionsAndSurveys() {
        for coalition in workspace.network.coalitions {
            if let until = coalition.until { add(until, .coalitionEnded(coalition)) }
            if coalition.since != nil || coalition.until == nil {
                add(coalition.since, .coalitionBegun(coalition))
            }
        }
        for survey in workspace.network.surveys { add(survey.date, .survey(survey)) }
    }

    /// Relations, one event for each day on which any began, changed or ended.
    mutating func addRelations() {
        let first = events.lazy.compactMap(\.day).min() ?? calendar.asOf
        var days: [Day: Timeline.Relations] = [:]
        let relations = workspace.network.relations.sorted { $0.order < $1.order }
        // A tie that becomes stronger or another is written as one that ends and one that begins.
        let ends = Set(
            relations.compactMap { tie in tie.until.map { TieDay(tie, $0) } }
                + relations.compactMap { tie in tie.until.map { TieDay(tie, $0.adding(days: 1)) } })
        let beginnings = Set(relations.compactMap { tie in tie.since.map { TieDay(tie, $0) } })
        for relation in relations {
            switch relation.since {
            case let since? where since < first: olderRelations.append(relation)
            case let since? where ends.contains(TieDay(relation, since)):
                days[since, default: .init()].changed.append(relation)
            case let since?: days[since, default: .init()].begun.append(relation)
            case nil where relation.until == nil: undatedRelations.append(relation)
            case nil: break
            }
            if let until = relation.until,
                !beginnings.contains(TieDay(relation, until)),
                !beginnings.contains(TieDay(relation, until.adding(days: 1)))
            {
                days[until, default: .init()].ended.append(relation)
            }
        }
        for (day, relations) in days { add(day, .relations(relations)) }
        olderRelations.removeAll { calendar.isLater($0.since) }
    }

    func finish() -> Timeline {
        Timeline(
            asOf: calendar.asOf,
            events: events.sorted(on: \.order, by: <),
            planned: planned.sorted(on: \.order, by: <),
            undated: undated.sorted(on: \.order, by: <),
            olderRelations: olderRelations, undatedRelations: undatedRelations,
            diverging: workspace.divergingMoments(calendar))
    }
}

/// A day in the life of a tie between two parties, whichever way it runs.
private struct TieDay: Hashable {
    let parties: Set<String>
    let day: Day

    init(_ relation: Relation, _ day: Day) {
        parties = [relation.from.id, relation.to.id]
        self.day = day
    }
}

extension Relation {
    fileprivate var order: (Day, String, String, String) {
        (since.order, from.id, to.id, kind.id)
    }
}

extension Timeline.Event {
    /// By day, then by kind, then by id: one order, whatever order the files had. The planned end
    /// comes after everything else of its day.
    fileprivate var order: (Day, Int, String, Int) {
        let (id, number) = key
        return (day.order, kind == .end ? .max : Self.ranks[kind] ?? 0, id, number)
    }

    private static let ranks = Dictionary(
        uniqueKeysWithValues: Timeline.Kind.allCases.enumerated().map { ($1, $0) })

    private var key: (String, Int) {
        switch what {
        case .start, .end, .relations: ("", 0)
        case .signal(let signal): (signal.id, 0)
        case .talk(let talk): (talk.id, 0)
        case .session(let session), .unnoted(let session): (session.id, 0)
        case .decision(_, let session, let number): (session.id, number)
        case .sharingRule: ("", 0)
        case .agreement(let agreement): (agreement.text, 1)
        case .questionRaised(let course): (course.question.id, 0)
        case .questionChanged(let course, let step): (course.question.id, step.number)
        case .reframing(let reversal): (reversal.id, 0)
        case .revision(let revision): (revision.id, 0)
        case .highlight(let person, let entry, _): ("\(person)/\(entry.id)", 0)
        case .moment(let moment): (moment.id, 0)
        case .reflection(let view): (view.reflection.id, 0)
        case .result(let result): (result.id, 0)
        case .story(let story): (story.id, 0)
        case .publication(let publication): (publication.id, 0)
        case .coalitionBegun(let coalition), .coalitionEnded(let coalition): (coalition.id, 0)
        case .survey(let survey): (survey.question ?? "", 0)
        }
    }
}
