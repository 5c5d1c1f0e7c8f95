import CopAnalysis

extension SocialMapPicture {
    func attributes(_ node: MapNode) -> DOTAttributes {
        let style = NodeStyle(node.level)
        let shape: DOTAttributes = [
            "shape": node.kind == .person ? "ellipse" : "box",
            "peripheries": .number(style.outlines),
        ]
        // On all days, there is room for the largest.
        let largest = label(node, scope.highestBetweenness(of: node.id))
        let frame = shape.merging(size(largest.extent, isRound: node.kind == .person))
        guard scope.shows(node) else { return frame.merging(Self.unseen) }
        let label = scope.comparison == nil ? largest : label(node, scope.betweenness(of: node.id))
        let organisation = node.organisation.map { workspace.name(of: $0) }
        let tooltip = [
            node.name, node.kind == .person ? organisation : nil, words.level(node.level),
        ]
        let attributes = frame.merging([
            "label": .html(label.html),
            "style": .keyword("filled,\(style.line)"),
            "fillcolor": .keyword(style.fill),
            "fontcolor": .keyword(Palette.text(on: style.fill)),
            "tooltip": .text(tooltip.compactMap(\.self).joined(separator: ", ")),
        ])
        switch change(of: node.id) {
        case .new: return attributes.merging(["penwidth": 3])
        case .ended: return attributes.merging(Self.gone)
        default: return attributes
        }
    }

    func attributes(_ coalition: MapCoalition) -> DOTAttributes {
        let lines = WordWrap(width: 18, maximumLines: 4).lines(coalition.name)
        var room = TextExtent()
        for line in lines { room.add(line, size: 10) }
        let frame = size(room, isRound: true).merging(["shape": "hexagon"])
        guard scope.shows(coalition) else { return frame.merging(Self.unseen) }
        let attributes = frame.merging([
            "label": .html(DOTHTML.lines(lines.map { .text($0) }).font(size: 10)),
            "fillcolor": .keyword(Palette.paleGrey), "style": "filled,dashed",
            "tooltip": .text(
                [coalition.name, coalition.purpose].compactMap(\.self).joined(separator: ": ")),
        ])
        if scope.changes?.foundedCoalitions.contains(coalition) == true {
            return attributes.merging(["penwidth": 3])
        }
        let isGone = scope.changes?.endedCoalitions.contains(coalition) == true
        return isGone ? attributes.merging(Self.gone) : attributes
    }

    /// The name, and below it the employer that does not stand on its own; larger for those who
    /// lie between others more often.
    private func label(
        _ node: MapNode, _ betweenness: Double
    ) -> (html: DOTHTML, extent: TextExtent) {
        // Letters, and so the surface of the shape, grow with the square root.
        let size = Int((10 * (1 + 0.9 * max(0, betweenness).squareRoot())).rounded())
        let names = WordWrap(width: 16, maximumLines: 4).lines(node.name)
        let employers =
            employer(of: node).map { WordWrap(width: 20, maximumLines: 2).lines($0) } ?? []
        var extent = TextExtent()
        for line in names { extent.add(line, size: size) }
        for line in employers { extent.add(line, size: 8) }
        let html = DOTHTML.lines(
            names.map { DOTHTML.text($0).font(size: size) }
                + employers.map { DOTHTML.text($0).font(size: 8) })
        return (html, extent)
    }

    /// The size of a shape with room for a label; round ones need more, since it has corners.
    private func size(_ label: TextExtent, isRound: Bool) -> DOTAttributes {
        let (across, down) = isRound ? (1.25, 1.45) : (1, 1)
        return [
            "width": .decimal(max(0.7, (label.width * across + 12) / 72)),
            "height": .decimal(max(0.4, (label.height * down + 8) / 72)),
        ]
    }

    /// Takes its place without being seen.
    private static let unseen: DOTAttributes = ["label": "", "style": "invis"]

    /// What was there on the earlier day only.
    private static let gone: DOTAttributes = [
        "fillcolor": .keyword(Palette.white), "fontcolor": .keyword(Palette.grey),
        "color": .keyword(Palette.lightGrey), "style": "filled,dotted",
    ]

    private func change(of id: String) -> TieChange? {
        guard let changes = scope.changes else { return nil }
        if changes.earlier.node(id) == nil { return .new }
        return changes.later.node(id) == nil ? .ended : nil
    }
}
