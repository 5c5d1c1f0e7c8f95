import CopAnalysis
import CopModel

extension DocumentMaker {
    /// As many results, and as many signals, as a page has room for.
    private static let room = (results: 3, signals: 2)

    func summary(_ summary: ManagerSummary) -> SummaryView {
        let ahead = summary.progress.sessionsAhead
        return SummaryView(
            title: summary.title, asOf: phrases.date(summary.asOf), isOpen: summary.isOpen,
            isDecided: workspace.cop.agreements.sharing.rule != nil, question: summary.question,
            signals: sentences(summary.signals.prefix(Self.room.signals)),
            participants: participants(summary.participation),
            organisations: organisations(summary.participation),
            managers: managers(summary.participation),
            hasAims: summary.vision != nil || !summary.yields.isEmpty,
            vision: summary.vision, yields: sentences(summary.yields),
            progress: lines(summary.progress),
            hasResults: !summary.resultCounts.isEmpty || !summary.carriedThrough.isEmpty,
            results: summary.results.prefix(Self.room.results).map(result),
            resultCounts: phrases.list(
                summary.resultCounts.map { level, count in
                    "\(count) \(terms["summary.level.\(level?.rawValue ?? "unknown")"])"
                }),
            carriedThrough: phrases.list(
                summary.carriedThrough.map { "\($0.count) \(word(for: $0.status))" }),
            weeks: workspace.cop.rhythm.intervalWeeks.map { phrases.count("weeks", $0) },
            sessionsAhead: ahead == 0 ? nil : phrases.count("sessions", ahead),
            next: summary.progress.next.map(phrases.dateWithWeekday))
    }

    /// Several texts as the sentences of one line.
    private func sentences(_ texts: some Collection<String>) -> String? {
        let sentences = texts.map { text in
            text.last.map { ".!?…".contains($0) } ?? true ? text : text + "."
        }
        return sentences.isEmpty ? nil : sentences.joined(separator: " ")
    }

    private func participants(_ participation: ManagerSummary.Participation) -> String? {
        guard participation.people > 0 else { return nil }
        return terms(
            "summary.participants",
            [
                "people": phrases.count("people", participation.people),
                "organisations": phrases.count("organisations", participation.organisations),
            ])
    }

    /// Where they come from, and how many other organisations there are that cannot be named.
    private func organisations(_ participation: ManagerSummary.Participation) -> String? {
        let names = participation.byOrganisation.map { name, count in
            count == 1 ? name : "\(name) (\(count))"
        }
        let others = participation.organisations - names.count
        guard !names.isEmpty, others > 0 else { return phrases.list(names) }
        return phrases.list(names + [phrases.count("other-organisations", others)])
    }

    private func managers(_ participation: ManagerSummary.Participation) -> String? {
        guard participation.organisations > 0 else { return nil }
        return terms(
            "summary.managers",
            [
                "n": String(participation.withManager),
                "organisations": phrases.count("organisations", participation.organisations),
            ])
    }

    private func result(_ landing: ManagerSummary.Landing) -> SummaryView.Result {
        SummaryView.Result(
            text: landing.text, destination: landing.destination,
            status: landing.status.map(word))
    }

    private func word(for status: CarryThrough.Status) -> String {
        terms["embedding.status.\(status.rawValue)"]
    }

    /// What happened so far; nothing is said of what there is nothing of.
    private func lines(_ progress: ManagerSummary.Progress) -> [String] {
        let (held, ahead) = (progress.sessionsHeld, progress.sessionsAhead)
        let overdue = progress.agreementsOverdue
        return [
            line(ahead == 0 ? "sessions-held" : "sessions", "sessions", held, ahead),
            line(
                progress.casesWithDeed == 0 ? "cases-unchanged" : "cases", "cases",
                progress.cases, progress.casesWithDeed),
            line("questions", "questions", progress.questions, progress.questionsClosed),
            line("agreements", "agreements", progress.agreements, progress.agreementsKept)
                .map {
                    $0 + (overdue == 0 ? "" : terms("summary.overdue", ["n": String(overdue)]))
                },
        ].compactMap { $0 }
    }

    private func line(_ key: String, _ noun: String, _ all: Int, _ part: Int) -> String? {
        guard all > 0 else { return nil }
        return terms("summary.\(key)", ["all": phrases.count(noun, all), "part": String(part)])
    }
}
