import CopAnalysis
import CopModel

extension DocumentMaker {
    typealias Page = PersonPageView

    /// - Returns: the page, and what to tell of what is, or is not, in it.
    func personPage(
        _ id: String, for reader: OwnRecords.Reader
    ) throws -> (view: PersonPageView, notes: [String]) {
        let person = try known(id)
        let calendar = RunCalendar(workspace, asOf: asOf)
        let all = OwnRecords(of: id, in: workspace, calendar)
        let own = all.visible(to: reader)
        let actions = workspace.actions.actions.filter {
            !calendar.isLater(calendar.day($0.agreedOn, $0.session))
        }
        let buddies = buddies(of: id)
        let calls = actions.filter { $0.buddy?.id == id && $0.isOpen(on: calendar) }
        let sessions = attended(by: person, calendar)
        let view = PersonPageView(
            title: workspace.cop.title, asOf: phrases.date(asOf), person: phrases.party(person),
            hasPrivate: reader == .themself,
            intake: workspace.intake(of: id).map(intake),
            questions: questions(of: id, calendar), cases: cases(of: id, calendar),
            agreements: actions.filter { $0.who.contains { $0.id == id } }
                .map { agreement($0, calendar) },
            hasBuddies: buddies != nil || !calls.isEmpty, buddies: buddies,
            calls: calls.map { agreement($0, calendar) },
            diary: diary(own.entries),
            results: own.results.map { result in
                let day = calendar.day(result.date, result.session)
                return Page.Line(date: day.map(phrases.date), text: result.text)
            },
            stories: own.stories.map(story),
            attendance: sessions.attendance, sessions: sessions.attended)
        return (view, all.note(withPrivate: reader == .themself).map { [$0] } ?? [])
    }

    private func intake(_ intake: Intake) -> Page.Intake {
        Page.Intake(
            date: intake.date.map(phrases.date), question: intake.question,
            caseText: intake.caseText, whyItMatters: intake.whyItMatters,
            nextStepNeeds: intake.nextStepNeeds)
    }

    private func questions(of id: String, _ calendar: RunCalendar) -> [Page.Question] {
        workspace.questions.filter { $0.by.contains { $0.id == id } }
            .compactMap { QuestionCourse($0, calendar) }
            .map { course in
                Page.Question(
                    wording: course.wording, status: phrases.status(course.status),
                    answer: course.answer)
            }
    }

    private func cases(of id: String, _ calendar: RunCalendar) -> [Page.Case] {
        workspace.cases.filter { $0.person.contains { $0.id == id } }
            .filter { !calendar.isLater($0.since) }
            .map { practiceCase in
                Page.Case(
                    title: practiceCase.title, text: practiceCase.text,
                    turns: practiceCase.turns.compactMap { turn in
                        guard !calendar.isLater(calendar.day(nil, turn.session)) else { return nil }
                        return Page.Turn(
                            session: workspace.session(turn.session.id)?.title ?? turn.session.id,
                            asked: turn.asked, takenHome: turn.takenHome)
                    },
                    deeds: practiceCase.doneDifferently.compactMap { deed in
                        let day = calendar.day(deed.date, deed.session)
                        guard !calendar.isLater(day) else { return nil }
                        return Page.Line(date: day.map(phrases.date), text: deed.text)
                    },
                    experiments: practiceCase.experiments.filter { !calendar.isLater($0.date) }
                        .map { experiment in
                            Page.Experiment(
                                date: experiment.date.map(phrases.date), text: experiment.text,
                                outcome: experiment.outcome, learned: experiment.learned)
                        },
                    future: practiceCase.backcast.future,
                    steps: practiceCase.backcast.steps.map { step in
                        Page.Step(by: step.by.map(phrases.date), text: step.text)
                    })
            }
    }

    private func agreement(_ action: Action, _ calendar: RunCalendar) -> Page.Agreement {
        let done = action.doneOn.flatMap { calendar.isLater($0) ? nil : $0 }
        return Page.Agreement(
            who: phrases.names(action.who), text: action.text,
            due: action.due.map(phrases.date), done: done.map(phrases.date),
            isOverdue: action.isOverdue(on: asOf),
            outcome: done == nil ? nil : action.outcome, dropped: action.dropped,
            buddy: action.buddy.map { workspace.name(of: $0.id) })
    }

    /// Whom they call, and who calls them, on the day.
    private func buddies(of id: String) -> String? {
        let pairs = workspace.actions.buddies.filter { buddies in
            buddies.pair.contains { $0.id == id } && buddies.since.map { $0 <= asOf } ?? true
                && buddies.until.map { $0 >= asOf } ?? true
        }
        return phrases.names(pairs.flatMap(\.pair).filter { $0.id != id })
    }

    /// All that they wrote, by what they were asked when they wrote it.
    private func diary(_ entries: [DiaryEntry]) -> [Page.DiaryPart] {
        let kinds: [(key: String, text: (DiaryEntry) -> String?)] = [
            ("event", \.event), ("highlight", \.highlight), ("insight", \.insight),
            ("did-differently", \.didDifferently), ("question", \.question),
            ("feeling", \.feeling), ("text", \.text),
        ]
        return kinds.compactMap { key, text in
            let lines = entries.compactMap { entry in
                text(entry).map { Page.Line(date: phrases.date(entry.date), text: $0) }
            }
            return lines.isEmpty
                ? nil : Page.DiaryPart(label: terms["page.diary.\(key)"], lines: lines)
        }
    }

    private func story(_ story: ValueStory) -> Page.Story {
        let hasLookedBack = story.lookBack.map { $0 <= asOf } ?? true
        return Page.Story(
            title: story.title, date: story.date.map(phrases.date), text: story.text,
            aspired: story.aspired, lookBack: story.lookBack.map(phrases.date),
            lookedBack: hasLookedBack ? story.lookedBack : nil)
    }

    private func attended(
        by person: Person, _ calendar: RunCalendar
    ) -> (attendance: String?, attended: [Page.Attended]) {
        let id = person.id
        let attended = calendar.held.filter { $0.attendance.present.contains { $0.id == id } }
        let missed = calendar.held.filter { session in
            !session.attendance.present.contains { $0.id == id }
                && person.joined.map { $0 <= session.date } ?? true
                && person.left.map { $0 >= session.date } ?? true
        }
        return (
            attendance(attended.count, of: attended.count + missed.count),
            attended.map { session in
                let parts = [
                    ("host", session.host?.id == id),
                    ("preparer", session.preparers.contains { $0.id == id }),
                    ("case", session.caseBringers.contains { $0.id == id }),
                ].filter(\.1).map { terms["page.part.\($0.0)"] }
                return Page.Attended(
                    date: phrases.date(session.date), title: session.title,
                    part: phrases.list(parts))
            }
        )
    }

    /// At how many they were of the sessions that were held while they took part.
    private func attendance(_ attended: Int, of held: Int) -> String? {
        switch held {
        case 0: nil
        case 1: terms[attended == 1 ? "page.attendance.only" : "page.attendance.missed"]
        default:
            terms(
                "page.attendance",
                ["n": String(attended), "held": phrases.count("sessions", held)])
        }
    }
}
