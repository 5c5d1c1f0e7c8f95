import CopAnalysis
import CopModel

/// What was hoped for beside what the files show, at the levels of organisations and field.
extension MonitoringComposer {
    /// As many results as are named at a level; the others are counted.
    private static let mostResults = 3

    var organisation: View.Organisation {
        let managers = monitoring.managers
        let organisations = managers.count
        let involved =
            organisations > 0
            ? self(
                "managers",
                [
                    "which": part(
                        managers.count { !$0.managers.isEmpty }, of: organisations,
                        "organisations")
                ]) : nil
        let change = monitoring.network.first.map { change in
            self(
                "network.pairs",
                ["then": String(change.pairsThen), "now": String(change.pairsNow)])
        }
        return View.Organisation(
            level: level(.organisation, [("managers", involved), ("ties", change)]),
            network: monitoring.network.map(network))
    }

    var field: View.Field {
        let waiting = monitoring.agenda.items.compactMap(\.handOver)
        let handed =
            waiting.isEmpty
            ? nil
            : self(
                "handed-over",
                [
                    "all": phrases.count("questions", waiting.count),
                    "n": String(waiting.count(where: \.isTakenUp)),
                ])
        let told = counts([
            ("patterns", workspace.patterns.count { !calendar.isLater($0.date) }),
            ("publications", workspace.results.publications.count { !calendar.isLater($0.date) }),
        ])
        let initiator = level(.initiator, [])
        let isSilent = initiator.beside.hoped.isEmpty && initiator.results.isEmpty
        return View.Field(
            level: level(.field, [("handed-over", handed), ("told", told)]), functions: functions,
            initiator: isSilent ? nil : initiator)
    }

    // MARK: - A level

    /// - Parameter facts: what the files show, each with the key of its label.
    func level(
        _ key: CopResult.Level, _ facts: [(key: String, text: String?)]
    ) -> View.Level {
        let level = monitoring.levels.first { $0.level == key }
        let results = level?.results ?? []
        let carried = phrases.list(
            (level?.carried ?? []).map { status, count in
                let status =
                    status.map { phrases.terms["embedding.status.\($0.rawValue)"] }
                    ?? self("no-status")
                return "\(count) \(status)"
            })
        let named = results.isEmpty ? nil : count("results", results.count)
        return View.Level(
            hard: hard(level?.challenges ?? []),
            beside: View.Beside(
                heading: self("hoped"), hoped: level?.hopes ?? [],
                shown: labelled(facts + [("results", named), ("carried", carried)])),
            results: results.prefix(Self.mostResults).map { result in
                View.Result(
                    id: result.id, text: short(result.text).atStart,
                    date: calendar.day(result.date, result.session).map(phrases.month),
                    destination: result.destination.map(short))
            })
    }

    /// What made it hard at the start, as running text.
    private func hard(_ challenges: [String]) -> String? {
        challenges.isEmpty ? nil : challenges.map(sentence).joined(separator: " ")
    }

    /// Facts with their labels, without those of which there is nothing to tell.
    func labelled(_ facts: [(key: String, text: String?)]) -> [View.Labelled] {
        facts.compactMap { key, text in
            text.map { View.Labelled(label: self("fact.\(key)"), text: $0) }
        }
    }

    // MARK: - The network and the functions

    private func network(_ change: NetworkChange) -> View.Network {
        let counts = TieChange.allCases.compactMap { kind in
            let number = change.count(kind)
            return number > 0 ? "\(number) \(phrases.terms["map.change.\(kind.rawValue)"])" : nil
        }
        return View.Network(
            since: phrases.date(change.since),
            changes: phrases.list(counts) ?? self("network.same"),
            founded: phrases.list(change.founded.map(\.name)),
            ended: phrases.list(change.ended.map(\.name)))
    }

    /// The weakest, the one on which raters differ most, and those that somebody scored otherwise
    /// than before; each once, for the first of these reasons.
    private var functions: [View.Function] {
        let all = monitoring.functions
        let disputed = all.byDifference.prefix(1).filter { ($0.latest?.spread ?? 0) > 1 }
        let weakest = all.scored.count > 1 ? all.weakest : []
        let reasons =
            weakest.map { ("weakest", $0) } + disputed.map { ("disputed", $0) }
            + all.scored.filter { !$0.moves.isEmpty }.map { ("moved", $0) }
        var seen: Set<SystemFunction.Function> = []
        return reasons.filter { seen.insert($0.1.function).inserted }.map { reason, function in
            View.Function(
                id: function.function.rawValue, name: name(of: function),
                why: self("function.\(reason)"), scores: scores(of: function),
                blocks: blocks([function]))
        }
    }

    /// What is in the way of functions, without the full stop at its end.
    func blocks(_ functions: [FunctionScores]) -> String? {
        phrases.list(functions.flatMap(\.blocks)).map(withoutStop)
    }

    func name(of function: FunctionScores) -> String {
        phrases.terms["guide.function.\(function.function.rawValue)"]
    }

    /// Every score, since a mean would hide where raters differ.
    func scores(of function: FunctionScores) -> String {
        phrases.list((function.latest?.scores ?? []).compactMap(\.score).map(String.init)) ?? ""
    }
}
