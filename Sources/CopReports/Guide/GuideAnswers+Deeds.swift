import CopAnalysis
import CopModel

/// New things and results (steps 8 and 9).
extension GuideAnswers {
    private var allCases: [PracticeCase] { upToNow(workspace.cases, \.since) }

    /// The cases that had a turn, and those that had none.
    var cases: [String] {
        let isHeard = { (item: PracticeCase) in
            item.turns.contains { !calendar.isLater(calendar.day(nil, $0.session)) }
        }
        return [
            counted("guide.cases.heard", allCases.filter(isHeard).map(\.title)),
            counted("guide.not-yet", allCases.filter { !isHeard($0) }.map(\.title)),
        ].compactMap { $0 }
    }

    /// The latest first.
    var deeds: [String] {
        allCases.flatMap { item in
            item.doneDifferently.map {
                (calendar.day($0.date, $0.session), said($0.text, by: item.person))
            }
        }
        .filter { !calendar.isLater($0.0) }
        .sorted { ($1.0?.number ?? .min, $0.1) < ($0.0?.number ?? .min, $1.1) }.map(\.1)
    }

    var experiments: [String] {
        upToNow(allCases.flatMap(\.experiments), \.date).map { experiment in
            (experiment.learned ?? experiment.outcome).map { "\(experiment.text) → \($0)" }
                ?? experiment.text
        }
    }

    /// The future, and the step that comes first on the way there.
    var backcasts: [String] {
        allCases.compactMap { item in
            let backcast = item.backcast
            guard let future = backcast.future else { return nil }
            return backcast.steps.last.map { "\(future) ← \($0.text)" } ?? future
        }
    }

    /// Those that are due first come first.
    var openActions: [String] {
        upToNow(workspace.actions.actions) { calendar.day($0.agreedOn, $0.session) }
            .filter { $0.isOpen(on: calendar.asOf) }
            .sorted { ($0.due?.number ?? .max, $0.id) < ($1.due?.number ?? .max, $1.id) }
            .map { action in
                let what = said(action.text.excerpt(limit: 110), by: action.who)
                return action.due.map {
                    terms("guide.before", ["what": what, "date": phrases.date($0)])
                } ?? what
            }
    }

    private func said(_ text: String, by people: [Reference<Person>]) -> String {
        people.isEmpty ? text : "\(names(names(people))): \(text)"
    }

    var buddies: [String] {
        line(
            workspace.actions.buddies.filter { buddies in
                (buddies.since.map { $0 <= calendar.asOf } ?? true)
                    && (buddies.until.map { calendar.asOf <= $0 } ?? true)
            }.map { names($0.pair).joined(separator: " – ") })
    }

    var rhythm: [String] {
        let rhythm = workspace.cop.rhythm
        return joined(
            [
                rhythm.sessions.map { phrases.count("sessions", $0) },
                rhythm.intervalWeeks.map {
                    terms("guide.apart", ["what": phrases.count("weeks", $0)])
                },
            ].compactMap { $0 })
    }

    /// What the group may see of them; an individual's competence stays with that person.
    func results(_ kind: CopResult.Kind) -> [CopResult] {
        visibleResults.filter { ($0.kind ?? .direct) == kind }
    }

    private var visibleResults: [CopResult] {
        upToNow(workspace.results.results) { calendar.day($0.date, $0.session) }.filter {
            Audience.group.maySee($0.visibility) && $0.competence != true
        }
    }

    private var visibleStories: [ValueStory] {
        upToNow(workspace.results.stories, \.date).filter { Audience.group.maySee($0.visibility) }
    }

    var stories: [String] {
        visibleStories.map { "\(workspace.name(of: $0.by.id)): \($0.title)" }
    }

    /// Hopes that nobody has looked back on yet.
    var lookBacks: [String] {
        visibleStories.filter { $0.lookedBack == nil }.compactMap { story in
            guard let hope = story.aspired else { return nil }
            let said = "\(workspace.name(of: story.by.id)): \(hope.excerpt(limit: 110))"
            return story.lookBack.map { "\(said) (\(phrases.date($0)))" } ?? said
        }
    }

    var destinations: [String] {
        visibleResults.compactMap { result in
            result.destination.map { "\(result.text.excerpt(limit: 90)) → \($0)" }
        }
    }
}
