import CopModel

/// Carrying it through (step 4).
extension GuideAnswers {
    var managers: [String] {
        upToNow(workspace.embedding.managers, \.involvedSince).map { manager in
            let organisation = workspace.name(of: manager.organisation.id)
            let name = manager.manager ?? manager.person.map { workspace.name(of: $0.id) }
            let known = [name, manager.how].compactMap { $0 }.joined(separator: ": ")
            return known.isEmpty ? organisation : "\(organisation), \(known)"
        }
    }

    var ledger: [String] { entries { $0.kind != .lever } }

    var levers: [String] { entries { $0.kind == .lever } }

    private func entries(_ isShown: (CarryThrough) -> Bool) -> [String] {
        upToNow(workspace.embedding.entries, \.since).filter(isShown).map { entry in
            guard let status = entry.status?.rawValue else { return entry.text }
            return
                "\(entry.text.excerpt(limit: 110)) (\(terms["embedding.status.\(status)"]))"
        }
    }

    var fee: [String] {
        let fee = workspace.embedding.fee
        return joined([fee.amount, fee.note].compactMap { $0 })
    }

    var anchors: [String] {
        let anchors = workspace.embedding.anchors
        return [
            labelled("guide.anchors.rewards", anchors.rewards),
            labelled("guide.anchors.channels", anchors.channels),
            labelled("guide.anchors.finance-and-law", anchors.financeAndLaw),
            labelled("guide.anchors.networks", anchors.networks),
        ].compactMap { $0 }
    }

    /// Each pattern with its stars.
    var patterns: [String] {
        line(
            upToNow(workspace.patterns, \.date).map { pattern in
                let stars = String(repeating: "★", count: pattern.confidence ?? 0)
                return stars.isEmpty ? pattern.name : "\(pattern.name) \(stars)"
            })
    }
}
