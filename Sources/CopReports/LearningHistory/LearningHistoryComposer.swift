import CopAnalysis
import CopModel
import CopTemplates

/// Puts an analysed history into the words that its templates show.
struct LearningHistoryComposer {
    typealias View = LearningHistoryView

    let phrases: Phrases
    let isSideBySide: Bool
    let isForPublic: Bool
    let reviews: SessionReviews

    private var terms: Terms { phrases.terms }

    func view(_ history: LearningHistory) -> View {
        let workspace = phrases.workspace
        return View(
            title: workspace.cop.title,
            person: history.person?.name,
            function: history.person?.function,
            asOf: phrases.date(history.asOf),
            sharedQuestion: workspace.domain.question,
            isSideBySide: isSideBySide,
            intake: history.intake.map(intake), isForPublic: isForPublic,
            results: history.results.map { result in
                View.Result(
                    id: result.result.id, text: result.result.text,
                    date: result.day.map(phrases.date),
                    place: name(of: result.place, isDated: false),
                    who: who(result.result), evidence: result.result.evidence)
            },
            changes: history.changes.map { change in
                View.Change(
                    day: change.entry.date.description,
                    date: phrases.date(change.entry.date),
                    who: workspace.name(of: change.person),
                    place: name(of: change.place),
                    text: change.text)
            },
            episodes: history.episodes.map(episode),
            reflectionsOnWhole: history.reflectionsOnWhole.map(reflection),
            // To the public it would not be told what was seen and is withheld.
            pending: (isForPublic ? [] : history.pending).map { event in
                View.Pending(
                    name: name(of: event.place), isWhole: event.isWhole,
                    moments: event.moments.map(moment), prompt: prompt(event.episode.prompt))
            },
            questions: history.questions.map(state))
    }

    /// What waits for those who were not there, on a sheet to hand to them.
    func handout(_ history: LearningHistory) -> LearningHistoryHandout {
        LearningHistoryHandout(
            title: phrases.workspace.cop.title, person: history.person?.name,
            asOf: phrases.date(history.asOf), sharedQuestion: phrases.workspace.domain.question,
            isForPublic: isForPublic,
            sheets: history.pending.enumerated().map { index, pending in
                LearningHistoryHandout.Sheet(
                    number: index + 1, episode: episode(pending.episode),
                    isWhole: pending.isWhole, waiting: pending.moments.map(moment),
                    prompt: prompt(pending.episode.prompt),
                    command: command(pending))
            })
    }

    /// What keeps a reflection with what it is about; of a time between two sessions, with the
    /// first moment in it, if any.
    private func command(_ pending: LearningHistory.Pending) -> String {
        let session = pending.isWhole ? pending.episode.session?.id : nil
        let subject = (session ?? pending.moments.first?.id).map { " --on \($0)" } ?? ""
        return "cop reflection add --by-name NAME\(subject) --date DATE -"
    }

    /// Who made a result, and where it is in use.
    private func who(_ result: CopResult) -> String? {
        let place = result.organisation.map { phrases.workspace.name(of: $0.id) }
        let who = [phrases.names(result.by), place].compactMap { $0 }
        return who.isEmpty ? nil : who.joined(separator: "; ")
    }

    private func intake(_ intake: CopModel.Intake) -> View.Intake {
        View.Intake(
            date: intake.date.map(phrases.date), by: phrases.names(intake.by),
            question: intake.question, caseText: intake.caseText,
            whyItMatters: intake.whyItMatters, urgency: intake.urgency)
    }

    private func state(_ course: QuestionCourse) -> View.QuestionState {
        View.QuestionState(
            id: course.question.id, wording: course.wording,
            firstWording: course.wording == course.question.text ? nil : course.question.text,
            date: course.raised.map(phrases.date), status: phrases.status(course.status),
            answer: course.answer, handedTo: course.handedTo)
    }

    // MARK: - Events

    private func episode(_ episode: LearningHistory.Episode) -> View.Episode {
        let question =
            episode.hasEvents && !episode.isSeenFromOutside && !isForPublic
            ? prompt(episode.prompt) : nil
        return View.Episode(
            name: name(of: episode.place, isDated: false),
            hasEvents: episode.hasEvents || episode.session != nil,
            facts: episode.session.map(facts),
            questions: episode.questions.map(phrases.view),
            results: episode.results.map { result in
                View.EpisodeResult(id: result.id, text: result.text, who: who(result))
            },
            diaryEvents: episode.diaryEvents.map { event in
                View.DiaryEvent(
                    day: event.entry.date.description, date: phrases.date(event.entry.date),
                    who: phrases.workspace.name(of: event.person), text: event.text)
            },
            moments: episode.moments.map(moment),
            reframings: episode.reframings.map(phrases.view),
            revisions: episode.revisions.map {
                View.Revision(id: $0.id, before: $0.before, after: $0.after, reason: $0.reason)
            },
            howNext: episode.session?.howNext,
            voices: isSideBySide
                ? [] : episode.voices.filter { $0.moment == nil }.map(voice),
            readings: isSideBySide ? [] : readings(in: episode),
            reflections: isSideBySide ? [] : episode.reflections.map(reflection),
            rows: isSideBySide ? rows(of: episode, question) : [],
            prompt: question)
    }

    private func moment(_ moment: CopModel.Moment) -> View.Moment {
        View.Moment(id: moment.id, kind: phrases.kind(of: moment), text: moment.text)
    }

    private func facts(_ session: Session) -> View.Facts {
        let isToTell = session.status == .cancelled || session.status == .planned
        return View.Facts(
            id: session.id, day: session.date.description, date: phrases.date(session.date),
            status: isToTell ? terms["session.status.\(session.status!.rawValue)"] : nil,
            place: session.place ?? (session.form == .online ? terms["session.form.online"] : nil),
            host: session.host.map { phrases.workspace.name(of: $0.id) },
            caseBringers: phrases.names(session.caseBringers),
            guests: phrases.list(session.guests),
            overturned: session.overturned, minutes: session.minutes,
            decisions: session.decisions.map {
                View.Decision(
                    text: $0.text, by: phrases.names($0.by), arguments: $0.arguments)
            },
            agreements: reviews.agreements(of: session).map {
                AgreementView($0, phrases, withStanding: true)
            })
    }

    // MARK: - Voices and reflections

    private func voice(_ voice: LearningHistory.Voice) -> View.Voice {
        View.Voice(
            who: voice.person.map(phrases.speaker) ?? terms["voice.group"],
            date: voice.day.map(phrases.date),
            parts: voice.parts.map { part in
                View.Voice.Part(
                    kind: part.kind.rawValue, label: label(of: part), of: part.of?.text,
                    text: part.text)
            })
    }

    /// The voices that are about a moment, together under it.
    private func readings(in episode: LearningHistory.Episode) -> [View.Readings] {
        let voices = Dictionary(grouping: episode.voices) { $0.moment?.id }
        return episode.moments.compactMap { moment in
            guard let voices = voices[moment.id] else { return nil }
            return View.Readings(
                id: moment.id, moment: phrases.kind(of: moment), of: moment.text,
                voices: voices.map(voice))
        }
    }

    /// The kind of what is said; of a reading or a reason, with the kind of its moment, and of a
    /// value story with its title.
    private func label(of part: LearningHistory.Voice.Part) -> String {
        if let title = part.title {
            return terms("voice.\(part.kind.rawValue)", ["title": title])
        }
        guard let moment = part.of else { return terms["voice.\(part.kind.rawValue)"] }
        return terms("voice.\(part.kind.rawValue)", ["moment": phrases.kind(of: moment)])
    }

    private func reflection(_ view: LearningHistory.OutsideView) -> View.Reflection {
        let (name, capacity) = phrases.source(of: view)
        return View.Reflection(
            id: view.reflection.id, by: name, capacity: capacity,
            date: view.reflection.date.map(phrases.date), about: phrases.subject(view.subject),
            isFromOutside: view.isFromOutside, text: view.reflection.text)
    }

    /// A row for every voice, with what others see in that very entry; reflections on anything
    /// else stand in the rows whose right side is free.
    private func rows(of episode: LearningHistory.Episode, _ prompt: String?) -> [View.Row] {
        var onEntry: [String: [View.Reflection]] = [:]
        var others: [View.Reflection] = []
        let entries = Set(episode.voices.compactMap(\.entry))
        for view in episode.reflections {
            if case .entry(let person, let entry) = view.subject,
                entries.contains("\(person)/\(entry.id)")
            {
                onEntry["\(person)/\(entry.id)", default: []].append(reflection(view))
            } else {
                others.append(reflection(view))
            }
        }
        var rest = others[...]
        var prompt = prompt
        var rows: [View.Row] = []
        for voice in episode.voices {
            let own = voice.entry.flatMap { onEntry.removeValue(forKey: $0) }
            let beside = own ?? rest.popFirst().map { [$0] } ?? []
            rows.append(
                View.Row(
                    voice: self.voice(voice), reflections: beside,
                    prompt: beside.isEmpty ? prompt : nil))
            if beside.isEmpty { prompt = nil }
        }
        rows += rest.map { View.Row(voice: nil, reflections: [$0], prompt: nil) }
        if let prompt { rows.append(View.Row(voice: nil, reflections: [], prompt: prompt)) }
        return rows
    }

    private func prompt(_ prompt: LearningHistory.Prompt) -> String {
        terms["history.ask.\(prompt.rawValue)"]
    }

    // MARK: - Names of episodes

    private func name(of place: LearningHistory.Place) -> String {
        name(of: place, isDated: true)
    }

    private func name(of place: LearningHistory.Place, isDated: Bool) -> String {
        switch place {
        case .session(let session) where isDated:
            "\(session.title) (\(phrases.date(session.date)))"
        case .session(let session): session.title
        case .between(let before?, let after?):
            terms("history.between", ["before": before.title, "after": after.title])
        case .between(nil, let after?): terms("history.before", ["after": after.title])
        case .between(let before?, nil): terms("history.after", ["before": before.title])
        // Under non-disclosure there may have been sessions.
        case .between(nil, nil) where isForPublic: terms["history.undated-public"]
        case .between(nil, nil): terms["history.no-sessions"]
        case .undated: terms["history.undated"]
        }
    }
}
