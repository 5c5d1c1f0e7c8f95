import CopAnalysis
import CopModel

extension SocialMapView.ComparisonView {
    init(_ comparison: MapComparison, _ workspace: Workspace, _ words: MapWords) {
        since = comparison.earlier.day.description
        date = words.phrases.date(comparison.earlier.day)
        // New and stronger first, then what changed, weakened and ended.
        pairs = TieChange.allCases.flatMap { change in
            comparison.pairs.filter { $0.change == change }
                .map { SocialMapView.PairView($0, workspace, words) }
        }
        hasPairs = !pairs.isEmpty
        newcomers = words.names(comparison.newcomers.map(\.id))
        leavers = words.names(comparison.leavers.map(\.id))
        foundedCoalitions = words.names(comparison.foundedCoalitions.map(\.id))
        endedCoalitions = words.names(comparison.endedCoalitions.map(\.id))
        hasChanges =
            hasPairs || newcomers != nil || leavers != nil || foundedCoalitions != nil
            || endedCoalitions != nil
        let maps = [comparison.earlier, comparison.later]
        let figures = maps.map { SocialMapView.FigureView.all(of: $0, words) }
        self.figures =
            [
                SocialMapView.FigureChangeView(
                    name: words["counts"], was: Self.counts(maps[0], words),
                    now: Self.counts(maps[1], words)),
                SocialMapView.FigureChangeView(
                    name: words["response-rate"], was: words.response(maps[0].survey),
                    now: words.response(maps[1].survey)),
            ]
            + zip(figures[0], figures[1]).map { was, now in
                SocialMapView.FigureChangeView(name: now.name, was: was.text, now: now.text)
            }
    }

    private static func counts(_ map: SocialMap, _ words: MapWords) -> String {
        [
            words.count("people", map.figures.peopleCount),
            words.count("organisations", map.figures.organisationCount),
            words.count("ties", map.ties.count),
        ].joined(separator: ", ")
    }
}

extension SocialMapView.PairView {
    /// The two in the order of their first tie, so that an arrow reads from left to right.
    init(_ pair: PairChange, _ workspace: Workspace, _ words: MapWords) {
        let example = (pair.now + pair.was)[0]
        change = words["change.\(pair.change.rawValue)"]
        first = workspace.name(of: example.from)
        second = workspace.name(of: example.to)
        func text(_ ties: [MapTie]) -> String? {
            guard !ties.isEmpty else { return nil }
            return ties.map { tie in
                let arrow =
                    tie.isMutual ? "\u{2194}" : tie.from == example.from ? "\u{2192}" : "\u{2190}"
                let strength = tie.strength.map { " (\($0))" } ?? ""
                return "\(arrow) \(words.kind(tie.kind))\(strength)"
            }.joined(separator: "; ")
        }
        was = text(pair.was)
        now = text(pair.now)
    }
}
