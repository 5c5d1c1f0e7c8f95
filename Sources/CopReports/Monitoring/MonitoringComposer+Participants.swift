import CopAnalysis
import CopModel

/// The level of the participants: what they did, who was there, and their own words.
extension MonitoringComposer {
    var individual: View.Individual {
        View.Individual(
            level: level(
                .individual,
                [
                    ("done", doneDifferently), ("diaries", diaries), ("cases", cases),
                    ("stories", stories),
                ]),
            quotes: quotes)
    }

    private var doneDifferently: String {
        let done = monitoring.done
        guard done.people > 0 else { return self("done.none") }
        let told = [("cases", done.deeds), ("diaries", done.entries)].filter { $0.1 > 0 }
            .map { key, number in self("done.\(key)", ["times": count("times", number)]) }
        return self(
            "done",
            [
                "who": part(done.people, of: done.participants, "participants"),
                "told": phrases.list(told) ?? "",
            ])
    }

    /// Outside, the entries that may be read say nothing of how many there are.
    private var diaries: String? {
        guard !isForPublic else { return nil }
        let voice = monitoring.voice
        guard voice.entries > 0 else { return self("diaries.none") }
        return self(
            "diaries",
            [
                "who": part(voice.writers, of: voice.participants, "participants"),
                "entries": count("entries", voice.entries),
            ])
    }

    private var cases: String {
        let done = monitoring.done
        guard done.cases > 0 else { return self("cases.none") }
        let cases = self("cases", ["cases": phrases.count("cases", done.cases)])
        guard !done.unchanged.isEmpty else { return cases }
        return cases + phrases.counted("monitoring.cases.unchanged", done.unchanged.count)
    }

    private var stories: String? {
        let stories = workspace.results.stories.count {
            $0.date.map { $0 <= monitoring.asOf } ?? true
        }
        return stories > 0 ? count("stories", stories) : nil
    }

    private var quotes: [View.Quotes] {
        let byKind = Dictionary(grouping: monitoring.evidence.quotes, by: \.kind)
        return DiaryEvidence.Kind.allCases.compactMap { kind in
            byKind[kind].map { quotes in
                View.Quotes(
                    label: phrases.terms["voice.\(kind.rawValue)"],
                    quotes: quotes.map { quote in
                        View.Quote(
                            entry: "\(quote.person)/\(quote.entry.id)",
                            who: workspace.name(of: quote.person),
                            date: phrases.date(quote.entry.date), text: short(quote.text))
                    })
            }
        }
    }
}
