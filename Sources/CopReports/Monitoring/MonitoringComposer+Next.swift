import CopAnalysis
import CopModel

/// What to put on the next session, and why.
extension MonitoringComposer {
    var next: View.Next {
        View.Next(
            topics: monitoring.next.topics.enumerated().map { position, topic in
                let (title, why) = words(topic)
                return View.Next.Topic(
                    number: position + 1, kind: topic.kind.rawValue, title: title,
                    why: why.compactMap { $0 })
            },
            left: phrases.list(monitoring.next.left.map(label)))
    }

    /// What a topic is, in a few words within a sentence.
    func label(_ topic: NextTopic) -> String {
        if case .gap(let gap) = topic { return self("next.gap.\(gap.rawValue).label") }
        return self("next.\(topic.kind.rawValue).label")
    }

    private func words(_ topic: NextTopic) -> (title: String, why: [String?]) {
        switch topic {
        case .asked(let session, let howNext, let wishes):
            return (
                self("next.asked"),
                [
                    howNext.map {
                        self("next.asked.how", ["title": session.title, "what": cited($0)])
                    },
                    some(wishes, of: "wishes").map { self("next.asked.wishes", ["what": $0]) },
                ]
            )
        case .promised(let overdue, let lookBacks):
            return (
                self("next.promised"),
                overdue.prefix(3).map(promise) + [more("agreements", overdue.count - 3)]
                    + lookBacks.prefix(2).map(lookBack)
                    + [more("look-backs", lookBacks.count - 2)]
            )
        case .persistent(let question):
            return (
                self("next.persistent", ["question": quoted(question.course.wording)]),
                [
                    self("next.persistent.why", ["stay": stay(question)]),
                    self("next.persistent.ask"),
                ]
            )
        case .unheard(let silent):
            return (self("next.unheard"), unheard(silent))
        case .diverging(let moment):
            return (
                self("next.diverging", ["what": quoted(moment.text)]),
                [self("next.diverging.why", ["kind": phrases.kind(of: moment)])]
            )
        case .unlanded(let unchanged, let results, let waiting):
            return (
                self("next.unlanded"),
                [
                    some(unchanged.map(\.title), of: "others").map {
                        self("next.unlanded.unchanged", ["what": $0])
                    },
                    some(results.map(\.text), of: "others").map {
                        self("next.unlanded.results", ["what": $0])
                    },
                    some(waiting.map(\.course.wording), of: "others").map {
                        self("next.unlanded.waiting", ["what": $0])
                    },
                ]
            )
        case .weakest(let functions):
            let names = phrases.list(functions.map { "“\(name(of: $0))”" }) ?? ""
            return (
                self("next.weakest", ["what": names]),
                functions.map { function in
                    self(
                        "next.weakest.scores",
                        ["what": name(of: function), "scores": scores(of: function)])
                }
                    + [
                        blocks(functions).map { self("next.weakest.blocks", ["what": $0]) }
                    ]
            )
        case .ambition(let since):
            return (
                self("next.ambition"),
                [
                    since.map { self("next.ambition.since", ["date": phrases.date($0)]) }
                        ?? self("next.ambition.never"),
                    self("next.ambition.ask"),
                ]
            )
        case .gap(let gap):
            return (
                self("next.gap.\(gap.rawValue)"), [self("next.gap.\(gap.rawValue).why")]
            )
        case .open(let item):
            return (
                self("next.open", ["question": quoted(item.course.wording)]),
                [
                    item.course.raised.map {
                        self("next.open.since", ["date": phrases.date($0)])
                    } ?? self("next.open.undated")
                ]
            )
        case .round: return (self("next.round"), [self("next.round.why")])
        }
    }

    /// The group reads this aloud, so that who was silent is named to the facilitators alone.
    private func unheard(_ silent: [SilentParticipant]) -> [String] {
        guard audience == .facilitators else {
            return [
                phrases.counted("monitoring.next.unheard.number", silent.count),
                self("next.unheard.ask.group"),
            ]
        }
        let key = "next.unheard.why.\(silent.count == 1 ? "one" : "many")"
        return [
            self(key, ["who": names(silent.map(\.person.id)) ?? ""]), self("next.unheard.ask"),
        ]
    }

    private func promise(_ action: Action) -> String {
        let who = phrases.names(action.who).map { " (\($0))" } ?? ""
        let due = action.due.map(phrases.date) ?? ""
        return self("next.promised.agreement", ["what": quoted(action.text) + who, "date": due])
    }

    private func lookBack(_ story: ValueStory) -> String {
        self(
            "next.promised.look-back",
            [
                "title": "“\(story.title)”",
                "date": story.lookBack.map(phrases.date) ?? "",
            ])
    }
}
