import CopAnalysis

extension SocialMapPicture {
    /// A thin line to an employer, or from a coalition to a member.
    func membership(_ tooltip: String, isShown: Bool) -> DOTAttributes {
        guard isShown else { return ["style": "invis", "len": 1.3] }
        return [
            "dir": "none", "style": "solid", "color": .keyword(Palette.lightGrey),
            "penwidth": 0.7, "len": 1.3, "tooltip": .text(tooltip),
        ]
    }

    func attributes(_ drawn: DrawnTie) -> DOTAttributes {
        let tie = drawn.tie
        let style = styles[tie.kind]!
        var attributes: DOTAttributes = [
            "color": .keyword(style.colour), "style": .keyword(style.line.rawValue),
            "penwidth": .decimal(drawn.width),
            "dir": tie.isMutual ? "none" : drawn.isAnswered ? "both" : "forward",
            "tooltip": .text(tooltip(drawn)),
        ]
        switch drawn.change {
        case .ended:
            attributes["color"] = .keyword(Palette.lightGrey)
            attributes["style"] = "dotted"
        case .stronger: attributes["label"] = "+"
        case .weaker: attributes["label"] = "\u{2212}"
        default: break
        }
        return attributes
    }

    private func tooltip(_ drawn: DrawnTie) -> String {
        let tie = drawn.tie
        let sentence = [tie.from, tie.to].map { workspace.name(of: $0) }
            .joined(separator: " \(words.kind(tie.kind)) ")
        let details = [
            tie.strength.map { words("strength", ["n": String($0)]) },
            tie.since.map { words("since", ["date": words.phrases.date($0)]) },
            drawn.change.map { words["change.\($0.rawValue)"] },
        ]
        return ([sentence] + details.compactMap(\.self)).joined(separator: ", ")
    }
}
