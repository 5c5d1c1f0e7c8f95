import CopAnalysis
import CopModel

extension SocialMapView {
    /// Below this share of answers the report says that figures may be far off; a rule of thumb.
    static let lowResponseRate = 0.8

    init(
        _ workspace: Workspace, _ map: SocialMap, _ comparison: MapComparison?, _ words: MapWords,
        kind: String? = nil
    ) {
        func names(_ ids: [String]) -> String? { words.names(ids) }
        let figures = map.figures
        cop = workspace.cop.title
        tie = kind.map(words.kind)
        asOf = map.day.description
        date = words.phrases.date(map.day)
        nodes = map.nodes.map { node in
            NodeView(
                id: node.id, name: node.name, kind: node.kind.rawValue,
                organisation: node.organisation, level: node.level?.rawValue,
                sector: node.sector, takesPart: node.takesPart, ties: node.tieCount,
                betweenness: figures.betweenness[node.id].map(FigureView.rounded))
        }
        people = words.count("people", map.nodes.count { $0.kind == .person })
        organisations = words.count("organisations", map.nodes.count { $0.kind == .organisation })
        tieCount = words.count("ties", map.ties.count)
        coalitionCount = words.count("coalitions", map.coalitions.count)
        survey = map.survey.map { survey in
            SurveyView(
                date: words.phrases.date(survey.date), question: survey.question,
                answered: survey.answered.count, asked: survey.asked.count,
                rate: survey.rate.map(words.phrases.percentage), silent: names(survey.silent))
        }
        lowResponse = (map.survey?.rate).map { $0 < Self.lowResponseRate } ?? true
        hasTies = !map.ties.isEmpty
        hasFigures = !map.ties.isEmpty || comparison?.earlier.ties.isEmpty == false
        layers = map.layers.map { layer in
            LayerView(
                kind: words.kind(layer.kind), ties: layer.tieCount, pairs: layer.pairCount,
                parties: layer.partyCount, density: words.number(layer.density, decimals: 3))
        }
        ties = map.layers.flatMap { layer in
            let ties = map.ties.filter { $0.kind == layer.kind }
            return words.sorted(words.sorted(ties, by: \.to), by: \.from)
        }.map { TieView($0, workspace, words) }
        hasCoalitions = !map.coalitions.isEmpty
        coalitions = words.sorted(map.coalitions, by: \.id).map { coalition in
            CoalitionView(
                name: coalition.name, purpose: coalition.purpose,
                since: coalition.since.map(words.phrases.date), members: names(coalition.members))
        }
        counted = words(
            "counted",
            [
                "people": words.count("people", figures.peopleCount),
                "organisations": words.count("organisations", figures.organisationCount),
            ])
        self.figures = FigureView.all(of: map, words)
        brokers = names(figures.brokers)
        hasCutPoints = !figures.cutPoints.isEmpty
        cutPoints = words.sorted(figures.cutPoints, by: \.id).map { point in
            CutPointView(
                name: workspace.name(of: point.id),
                separated: words.names(point.separated, atMost: 4) ?? "")
        }
        core = names(figures.core)
        withoutTies = names(map.withoutTies.map(\.id))
        smallerParts = figures.components.dropFirst().filter { $0.count > 1 }.compactMap(names)
        hasSmallerParts = !smallerParts.isEmpty
        self.comparison = comparison.map { ComparisonView($0, workspace, words) }
    }
}

extension SocialMapView.TieView {
    init(_ tie: MapTie, _ workspace: Workspace, _ words: MapWords) {
        fromID = tie.from
        from = workspace.name(of: tie.from)
        toID = tie.to
        to = workspace.name(of: tie.to)
        kindID = tie.kind
        kind = (tie.isMutual ? "\u{2194} " : "\u{2192} ") + words.kind(tie.kind)
        isMutual = tie.isMutual
        strength = tie.strength
        since = tie.since.map(words.phrases.date)
        sinceDay = tie.since?.description
    }
}
