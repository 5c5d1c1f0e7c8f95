import CopModel

extension LearningHistory {
    /// - Parameters:
    ///   - asOf: the last day that is told of.
    ///   - person: the id of the participant whose history it is; nil for the community's.
    public init(of workspace: Workspace, asOf: Day, person: String? = nil) {
        var builder = LearningHistoryBuilder(workspace, asOf, person)
        builder.addSessions()
        builder.addDiaries()
        builder.addQuestions()
        builder.addMoments()
        builder.addReframingsAndRevisions()
        builder.addResultsAndStories()
        builder.addReflections()
        self = builder.finish()
    }

    /// The sessions that nobody from outside has looked at yet, without the voices: of a large
    /// community they are nearly all the work.
    static func pendingSessions(in workspace: Workspace, asOf: Day) -> [Pending] {
        var builder = LearningHistoryBuilder(workspace, asOf, nil)
        builder.addSessions()
        // A session that was held happened, whatever people wrote about it.
        if builder.calendar.sessions.contains(where: { [.planned, .cancelled].contains($0.status) })
        {
            builder.addDiaryEvents()
            builder.addQuestions()
        }
        builder.addMoments()
        builder.addReframingsAndRevisions()
        builder.addResultsAndStories()
        builder.addReflections()
        return builder.sortedEpisodes().compactMap(LearningHistoryBuilder.pending)
            .filter { $0.episode.session != nil }
    }
}

/// Puts everything in its episode, each kind of record in one pass.
private struct LearningHistoryBuilder {
    typealias Episode = LearningHistory.Episode
    typealias Voice = LearningHistory.Voice

    let workspace: Workspace
    let calendar: RunCalendar
    let involvement: Involvement
    let subjects: SubjectIndex
    /// Whose history it is.
    let person: String?
    /// The sessions that the person's diary is about.
    private let wroteAbout: Set<String>
    /// Where something of the person's own happened: only there is the rest told of.
    private var told: Set<RunCalendar.Spell> = []
    private var episodes: [RunCalendar.Spell: Episode] = [:]
    private var whole: [LearningHistory.OutsideView] = []
    private var results: [LearningHistory.Result] = []
    private var changes: [LearningHistory.Change] = []

    init(_ workspace: Workspace, _ asOf: Day, _ person: String?) {
        self.workspace = workspace
        self.person = person
        calendar = RunCalendar(workspace, asOf: asOf)
        involvement = Involvement(workspace)
        subjects = SubjectIndex(workspace)
        let entries = person.flatMap { workspace.diary(of: $0) }?.entries ?? []
        wroteAbout = Set(entries.filter { $0.date <= asOf }.compactMap { $0.session?.id })
    }

    // MARK: - Events and voices

    mutating func addSessions() {
        for (position, session) in calendar.sessions.enumerated() {
            guard isTold(session) else { continue }
            var episode = Episode(place: .session(session))
            for evaluation in session.evaluation.sorted(by: { $0.person.id < $1.person.id })
            where speaks(evaluation.person.id) {
                let parts = [
                    evaluation.words.map { Voice.Part(kind: .words, text: $0, of: nil) },
                    evaluation.wish.map { Voice.Part(kind: .wish, text: $0, of: nil) },
                ].compactMap { $0 }
                guard !parts.isEmpty else { continue }
                episode.voices.append(
                    Voice(
                        person: evaluation.person.id, day: session.date, entry: nil, parts: parts))
            }
            episodes[.session(position)] = episode
        }
        told = Set(episodes.keys)
    }

    mutating func addDiaries() {
        for diary in workspace.diaries where speaks(diary.person) {
            for entry in diary.entries where !calendar.isLater(entry.date) {
                let spell = calendar.spell(entry.date, entry.session)
                update(spell) { Self.add(entry, of: diary.person, to: &$0) }
                if let text = entry.didDifferently {
                    changes.append(
                        .init(person: diary.person, entry: entry, text: text, place: place(spell)))
                }
            }
        }
    }

    /// What happened according to the diaries, without what their writers thought of it.
    mutating func addDiaryEvents() {
        for diary in workspace.diaries where speaks(diary.person) {
            for entry in diary.entries where entry.event != nil && !calendar.isLater(entry.date) {
                update(calendar.spell(entry.date, entry.session)) {
                    Self.addEvent(entry, of: diary.person, to: &$0)
                }
            }
        }
    }

    private static func addEvent(
        _ entry: DiaryEntry, of person: String, to episode: inout Episode
    ) {
        guard let text = entry.event else { return }
        episode.diaryEvents.append(.init(person: person, entry: entry, text: text))
    }

    private static func add(_ entry: DiaryEntry, of person: String, to episode: inout Episode) {
        addEvent(entry, of: person, to: &episode)
        let parts = parts(of: entry)
        guard !parts.isEmpty else { return }
        episode.voices.append(
            Voice(person: person, day: entry.date, entry: "\(person)/\(entry.id)", parts: parts))
    }

    /// Every text of an entry but the event, which is not a view but what happened.
    private static func parts(of entry: DiaryEntry) -> [Voice.Part] {
        let texts: [(Voice.Kind, String?)] = [
            (.highlight, entry.highlight), (.insight, entry.insight),
            (.didDifferently, entry.didDifferently), (.question, entry.question),
            (.feeling, entry.feeling), (.text, entry.text),
        ]
        return texts.compactMap { kind, text in
            text.map { Voice.Part(kind: kind, text: $0, of: nil) }
        }
    }

    mutating func addQuestions() {
        for question in workspace.questions {
            guard let course = QuestionCourse(question, calendar) else { continue }
            for (event, spell) in LearningHistory.QuestionEvent.all(of: course, calendar)
            where concerns(event) { add(event, at: spell) }
        }
        told = Set(episodes.keys)
    }

    private func concerns(_ event: LearningHistory.QuestionEvent) -> Bool {
        switch event {
        case .raised(let course, _, _): owns(course.question.by)
        case .updated(let course, let step): owns(course.question.by) || owns(step.update.by)
        }
    }

    private mutating func add(
        _ event: LearningHistory.QuestionEvent, at spell: RunCalendar.Spell
    ) {
        // What became of a question at a session that the person missed is told at the close.
        if person != nil, case .session = spell, !told.contains(spell) { return }
        update(spell) { $0.questions.append(event) }
    }

    mutating func addMoments() {
        let person = person
        for moment in workspace.reflections.moments {
            let day = calendar.day(moment.date, moment.session)
            let spell = calendar.spell(day, moment.session)
            guard !calendar.isLater(day), isTold(spell) else { continue }
            update(spell) { episode in
                episode.moments.append(moment)
                if let why = moment.why {
                    episode.voices.append(
                        Voice(
                            person: nil, day: day, entry: nil,
                            parts: [.init(kind: .why, text: why, of: moment)]))
                }
                for reading in moment.readings where person == nil || reading.by?.id == person {
                    episode.voices.append(
                        Voice(
                            person: reading.by?.id, day: day, entry: nil,
                            parts: [.init(kind: .reading, text: reading.text, of: moment)]))
                }
            }
        }
    }

    mutating func addReframingsAndRevisions() {
        for reversal in workspace.signals.reversals {
            let day = calendar.day(reversal.date, reversal.session)
            let spell = calendar.spell(day, reversal.session)
            guard !calendar.isLater(day), isTold(spell) else { continue }
            update(spell) { $0.reframings.append(reversal) }
        }
        for revision in workspace.reflections.revisions {
            let day = calendar.day(revision.date, revision.decidedAt)
            let spell = calendar.spell(day, revision.decidedAt)
            guard !calendar.isLater(day), isTold(spell) else { continue }
            update(spell) { $0.revisions.append(revision) }
        }
    }

    /// What came of it is what happened; a value story is its teller's own words (Wenger, Trayner
    /// & De Laat 2011).
    mutating func addResultsAndStories() {
        for result in workspace.results.results where tells(result) {
            let day = calendar.day(result.date, result.session)
            let spell = calendar.spell(day, result.session)
            guard !calendar.isLater(day) else { continue }
            results.append(.init(result: result, day: day, place: place(spell)))
            if isTold(spell) { update(spell) { $0.results.append(result) } }
        }
        for story in workspace.results.stories where speaks(story.by.id) {
            guard !calendar.isLater(story.date) else { continue }
            let part = Voice.Part(kind: .story, text: story.text, of: nil, title: story.title)
            update(calendar.spell(story.date, nil)) { episode in
                episode.voices.append(
                    Voice(person: story.by.id, day: story.date, entry: nil, parts: [part]))
            }
        }
    }

    private func tells(_ result: CopResult) -> Bool {
        let isTheirs = person.map { person in result.by.contains { $0.id == person } }
        return isTheirs ?? (result.competence != true)
    }

    // MARK: - Reflections

    mutating func addReflections() {
        for reflection in workspace.reflections.reflections {
            guard !calendar.isLater(reflection.date) else { continue }
            let subject = reflection.on.flatMap { subjects[$0.id] }
            let (spell, day) = whereabouts(of: subject, depth: 0)
            guard !calendar.isLater(day), concerns(subject, at: spell) else { continue }
            var session: Session?
            if case .session(let position) = spell { session = calendar.sessions[position] }
            let view = LearningHistory.OutsideView(
                reflection: reflection, subject: subject,
                capacity: involvement.capacity(of: reflection.by?.id),
                isFromOutside: !involvement.tookPart(reflection.by?.id, in: session))
            if let spell {
                update(spell) { $0.reflections.append(view) }
            } else {
                whole.append(view)
            }
        }
    }

    /// Where in the run the subject of a reflection belongs; nil for what is not an event.
    private func whereabouts(
        of subject: Subject?, depth: Int
    ) -> (spell: RunCalendar.Spell?, day: Day?) {
        let session: Reference<Session>?
        let date: Day?
        switch subject {
        case .session(let value): (session, date) = (Reference(value.id), value.date)
        case .entry(_, let value): (session, date) = (value.session, value.date)
        case .moment(let value): (session, date) = (value.session, value.date)
        case .reversal(let value): (session, date) = (value.session, value.date)
        case .revision(let value): (session, date) = (value.decidedAt, value.date)
        case .question(let value):
            let raised = QuestionCourse(value, calendar)?.raised ?? value.raised
            (session, date) = (value.session, raised)
        case .reflection(let value):
            // A reflection on a reflection stands where that one stands; a ring of them nowhere.
            guard depth < 20 else { return (nil, nil) }
            return whereabouts(of: value.on.flatMap { subjects[$0.id] }, depth: depth + 1)
        case .signal, .talk, .party, nil: return (nil, nil)
        }
        let day = calendar.day(date, session)
        return (calendar.spell(day, session), day)
    }

    /// Whether a reflection belongs in the history: for one person, if it is on something of theirs
    /// or on a session that they were part of.
    private func concerns(_ subject: Subject?, at spell: RunCalendar.Spell?) -> Bool {
        guard let person else { return true }
        return switch subject {
        case .entry(let writer, _): writer == person
        case .party(let id): id == person
        case .talk(let talk): talk.person.id == person
        case .question(let question): owns(question.by)
        case .session, .moment, .reversal, .revision, .reflection:
            spell.map { isTold($0) } ?? false
        case .signal, nil: false
        }
    }

    // MARK: - Whose it is

    private func speaks(_ id: String) -> Bool { person == nil || person == id }

    private func owns(_ people: [Reference<Person>]) -> Bool {
        person.map { person in people.contains { $0.id == person } } ?? true
    }

    private func isTold(_ session: Session) -> Bool {
        guard let person else { return true }
        let present =
            session.attendance.present + session.preparers + session.caseBringers
            + session.evaluation.map(\.person) + (session.host.map { [$0] } ?? [])
        return present.contains { $0.id == person } || wroteAbout.contains(session.id)
    }

    private func isTold(_ spell: RunCalendar.Spell) -> Bool {
        person == nil || told.contains(spell)
    }

    // MARK: - Episodes

    private mutating func update(_ spell: RunCalendar.Spell, _ change: (inout Episode) -> Void) {
        // Changed where it is: an episode of a large community holds thousands of entries.
        let calendar = calendar
        change(&episodes[spell, default: Episode(place: Self.place(spell, in: calendar))])
    }

    private func place(_ spell: RunCalendar.Spell) -> LearningHistory.Place {
        Self.place(spell, in: calendar)
    }

    private static func place(
        _ spell: RunCalendar.Spell, in calendar: RunCalendar
    ) -> LearningHistory.Place {
        switch spell {
        case .session(let position): .session(calendar.sessions[position])
        case .before(let position):
            .between(
                position > 0 ? calendar.sessions[position - 1] : nil,
                position < calendar.sessions.count ? calendar.sessions[position] : nil)
        case .undated: .undated
        }
    }

    func sortedEpisodes() -> [Episode] {
        episodes.sorted { $0.key < $1.key }.map { sort($0.value) }
    }

    func finish() -> LearningHistory {
        let sorted = sortedEpisodes()
        let person = person.flatMap { workspace.person($0) }
        let intake = person.flatMap { workspace.intake(of: $0.id) }
            .flatMap { calendar.isLater($0.date) ? nil : $0 }
        let questions =
            person == nil
            ? []
            : workspace.questions.filter { owns($0.by) }
                .compactMap { QuestionCourse($0, calendar) }
                .sorted { ($0.raised.order, $0.question.id) < ($1.raised.order, $1.question.id) }
        return LearningHistory(
            asOf: calendar.asOf, person: person, intake: intake, episodes: sorted,
            reflectionsOnWhole: whole.sorted(by: Self.isEarlier),
            pending: sorted.compactMap(Self.pending),
            results: results.sorted {
                ($0.day.order, $0.result.id) < ($1.day.order, $1.result.id)
            },
            changes: changes.sorted {
                ($0.entry.date, $0.person, $0.entry.id) < ($1.entry.date, $1.person, $1.entry.id)
            },
            questions: questions)
    }

    /// Puts what an episode holds in one order, whatever order the files had.
    private func sort(_ episode: Episode) -> Episode {
        var episode = episode
        episode.diaryEvents.sort {
            ($0.entry.date, $0.person, $0.entry.id) < ($1.entry.date, $1.person, $1.entry.id)
        }
        episode.questions.sort { $0.order < $1.order }
        episode.results.sort { ($0.date.order, $0.id) < ($1.date.order, $1.id) }
        episode.moments.sort { ($0.date.order, $0.id) < ($1.date.order, $1.id) }
        episode.reframings.sort { ($0.date.order, $0.id) < ($1.date.order, $1.id) }
        episode.revisions.sort { ($0.date.order, $0.id) < ($1.date.order, $1.id) }
        episode.voices = episode.voices.sorted(on: \.order, by: <)
        episode.reflections.sort(by: Self.isEarlier)
        episode.prompt = Self.prompt(for: episode)
        return episode
    }

    private static func isEarlier(
        _ left: LearningHistory.OutsideView, _ right: LearningHistory.OutsideView
    ) -> Bool {
        (left.reflection.date.order, left.reflection.id)
            < (right.reflection.date.order, right.reflection.id)
    }

    private static func prompt(for episode: Episode) -> LearningHistory.Prompt {
        if episode.moments.contains(where: { $0.readings.count > 1 }) { return .readings }
        if episode.session?.overturned != nil { return .overturned }
        if !episode.reframings.isEmpty { return .reframing }
        let kinds = episode.voices.flatMap { $0.parts.map(\.kind) }
        if kinds.contains(.didDifferently) { return .change }
        if !episode.results.isEmpty { return .result }
        return kinds.isEmpty ? .silence : .open
    }

    /// What nobody from outside has looked at: a reflection on a session covers all of it.
    static func pending(in episode: Episode) -> LearningHistory.Pending? {
        guard episode.hasEvents else { return nil }
        var seen: Set<String> = []
        for view in episode.reflections where view.isFromOutside {
            switch view.subject {
            case .session: return nil
            case .moment(let moment): seen.insert(moment.id)
            default: break
            }
        }
        let moments = episode.moments.filter { !seen.contains($0.id) }
        let isWhole = !episode.isSeenFromOutside
        guard isWhole || !moments.isEmpty else { return nil }
        return .init(episode: episode, isWhole: isWhole, moments: moments)
    }
}

extension LearningHistory.Voice {
    /// By day; on one day the close of the session, the diaries, then the readings.
    fileprivate var order: (Day, Int, String, String) {
        let kind = parts.first?.kind
        let rank =
            switch kind {
            case .words, .wish: 0
            case .why: 2
            case .reading: 3
            default: 1
            }
        let subject = parts.first?.of?.id ?? entry ?? parts.first?.title ?? ""
        return rank >= 2
            ? (day.order, 2, subject, "\(rank)\(person ?? "")")
            : (day.order, rank, person ?? "", subject)
    }
}

extension Day? {
    /// For sorting: what has no day comes last.
    var order: Day { self ?? Day(number: .max) }
}
