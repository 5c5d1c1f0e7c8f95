import CopAnalysis
import CopModel

extension CompositionComposer {
    /// The four choices, each beside how the group looks.
    var choices: [View.Choice] {
        let choices = group.choices
        return [
            choice(
                "background", choices.background,
                words(
                    "group.background",
                    [
                        "sectors": phrases.counted("composition.sectors", choices.sectors),
                        "functions": phrases.counted("composition.functions", choices.functions),
                    ])),
            choice("competition", choices.competition, competition),
            choice("per-organisation", choices.perOrganisation, perOrganisation),
            choice("stance", choices.stance, stance),
        ]
    }

    private func choice<Value: RawRepresentable<String>>(
        _ id: String, _ made: CompositionChoices.Made<Value>, _ group: String
    ) -> View.Choice {
        View.Choice(
            id: id, name: self["choice.\(id)"],
            chosen: made.chosen.map { phrases.terms["guide.composition.\($0.rawValue)"] },
            group: self.group.participants.isEmpty ? self["group.nobody"] : group,
            differs: made.differs)
    }

    private var competition: String {
        let shared = group.choices.sharedSectors.map { shared in
            words(
                "group.shared-sector",
                [
                    "sector": shared.sector.replacing("-", with: " "),
                    "organisations": phrases.count("organisations", shared.organisations.count),
                ])
        }
        return phrases.list(shared) ?? self["group.no-shared-sector"]
    }

    private var perOrganisation: String {
        let names = group.choices.several.map { workspace.name(of: $0) }
        guard let list = phrases.list(names) else { return self["group.one-each"] }
        return words("group.several", ["what": list])
    }

    private var stance: String {
        let (ahead, behind) = (group.choices.frontrunners, group.choices.followers)
        let unknown = group.participants.count - ahead - behind
        let parts = [
            ("frontrunners", ahead), ("followers", behind), ("stance-unknown", unknown),
        ].filter { $0.1 > 0 }.map { phrases.counted("composition.\($0.0)", $0.1) }
        return phrases.list(parts) ?? ""
    }

    /// What to talk about, as far as the group gives reason to.
    var asks: [String] {
        let differing = choices.filter(\.differs).map { choice in
            words("ask.differs", ["what": choice.name, "chosen": choice.chosen ?? ""])
        }
        let open = choices.filter { $0.chosen == nil }.map(\.name)
        let missing = group.parties.filter { $0.presence == .nobody }.map(\.name)
        let around = group.parties.filter { party in
            if case .around = party.presence { true } else { false }
        }.map(\.name)
        return differing + ask("open", open) + ask("missing", missing) + ask("around", around)
    }

    /// One question about the first few of them; none about none.
    private func ask(_ key: String, _ names: [String]) -> [String] {
        phrases.list(Array(names.prefix(4))).map { [words("ask.\(key)", ["what": $0])] } ?? []
    }
}
