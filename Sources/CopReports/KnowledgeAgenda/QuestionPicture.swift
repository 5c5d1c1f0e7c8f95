import CopAnalysis
import CopModel

/// Where questions come from, as a picture for Graphviz: every question with those that follow
/// from it to its right, and the ones without relatives in a box of their own.
struct QuestionPicture {
    private let composer: KnowledgeAgendaComposer
    private let agenda: QuestionAgenda
    private let families: [QuestionFamily]
    private let singles: [AgendaItem]
    /// The ids of the questions that an earlier agenda did not have.
    private let new: Set<String>
    private let since: Day?

    /// More boxes than these nobody looks at.
    static let mostQuestions = 200
    /// More than these below each other make a picture of a towel.
    private static let mostInAColumn = 60

    init(
        _ composer: KnowledgeAgendaComposer, _ agenda: QuestionAgenda,
        _ comparison: AgendaComparison?
    ) {
        self.composer = composer
        self.agenda = agenda
        let all = agenda.families
        families = KnowledgeAgendaComposer.lastMoved(all, atMost: Self.mostQuestions)
        let related = Set(all.flatMap { $0.members.map(\.item.id) })
        let room = Self.mostQuestions - families.reduce(0) { $0 + $1.members.count }
        singles = KnowledgeAgendaComposer.lastMoved(
            agenda.items.filter { !related.contains($0.id) }, atMost: max(0, room))
        new = Set(comparison?.raised.map(\.id) ?? [])
        since = comparison?.earlier.asOf
    }

    var graph: DOTGraph {
        var graph = DOTGraph(name: composer["picture.name"])
        graph.attributes = [
            "rankdir": "LR", "nodesep": 0.15, "ranksep": 0.4, "fontname": "Helvetica",
            "labelloc": "t", "label": .html(legend.label), "pad": 0.3,
            "tooltip": .text(composer["picture.name"]),
        ]
        if drawn.count > Self.mostInAColumn {
            // Families are laid out one by one, and then pushed together.
            graph.attributes["pack"] = 16
            graph.attributes["packmode"] = "graph"
        }
        graph.nodeDefaults = ["fontname": "Helvetica", "fontsize": 11, "width": 2.6]
        graph.edgeDefaults = ["color": .keyword(Palette.darkGrey), "penwidth": 1.4]
        // Of what hangs not together Graphviz puts the last on top.
        if !singles.isEmpty { graph.subgraph(box) }
        for family in families.reversed() { add(family, to: &graph) }
        return graph
    }

    private func add(_ family: QuestionFamily, to graph: inout DOTGraph) {
        let members = family.members.prefix(Self.mostQuestions)
        let ids = Set(members.map(\.item.id))
        for member in members { graph.node(member.item.id, attributes(member.item)) }
        for member in members {
            guard let parent = member.follows, ids.contains(parent) else { continue }
            graph.edge(
                parent, member.item.id,
                member.closesRing ? ["constraint": "false", "style": "dashed"] : [:])
        }
    }

    private var members: [QuestionFamily.Member] {
        families.flatMap { $0.members.prefix(Self.mostQuestions) }
    }

    private var drawn: [AgendaItem] { members.map(\.item) + singles }

    private var legend: QuestionLegend {
        QuestionLegend(
            composer: composer, agenda: agenda, drawn: drawn.count,
            fates: Set(drawn.map(\.fate)), hasFamilies: !families.isEmpty,
            hasRing: members.contains(where: \.closesRing),
            since: drawn.contains { new.contains($0.id) } ? since : nil)
    }

    /// The questions without relatives, row after row, in the order in which they were raised.
    private var box: DOTSubgraph {
        // About twice as wide as high, as boxes are three times as wide as high.
        let columns = max(1, Int((Double(singles.count) * 0.6).squareRoot().rounded()))
        var statements = singles.map { DOTStatement.node($0.id, attributes($0)) }
        for row in singles.chunks(of: columns) {
            for (left, right) in zip(row, row.dropFirst()) {
                statements.append(.edge(left.id, right.id, ["style": "invis"]))
            }
        }
        return DOTSubgraph(
            "single", isCluster: true,
            [
                "label": .text(composer["picture.single"]), "fontsize": 12, "style": "dotted",
                "color": .keyword(Palette.grey), "fontcolor": .keyword(Palette.darkGrey),
            ], statements)
    }

    private func attributes(_ item: AgendaItem) -> DOTAttributes {
        let style = FateStyle(item.fate)
        let wording = WordWrap(width: 30, longestWord: 30, maximumLines: 7)
            .lines(item.course.wording).map { DOTHTML.text($0) }
        let raised = item.course.raised.map(composer.phrases.date)
        let small = [composer.now(item), raised].compactMap(\.self).joined(separator: " · ")
        let cells = [
            [DOTHTML.Cell(.text(small).font(size: 9, colour: Palette.darkGrey))],
            [DOTHTML.Cell(.lines(wording))],
        ]
        return [
            "label": .html(
                .table(["BORDER": "0", "CELLSPACING": "0", "CELLPADDING": "1"], cells)),
            "shape": .keyword(style.shape), "style": .keyword(style.style),
            "fillcolor": .keyword(style.fill), "peripheries": .number(style.outlines),
            "penwidth": .decimal(new.contains(item.id) ? 3.5 : style.lineWidth),
            "margin": style.shape == "cds" ? "0.16,0.12" : "0.08,0.05",
            "tooltip": .text(tooltip(item)),
        ]
    }

    private func tooltip(_ item: AgendaItem) -> String {
        let view = composer.item(item)
        return [
            view.firstWording.map { composer("picture.first", ["what": $0]) }, view.wording,
            view.fateName, view.stay, view.answer,
        ].compactMap(\.self).joined(separator: "\n")
    }
}
