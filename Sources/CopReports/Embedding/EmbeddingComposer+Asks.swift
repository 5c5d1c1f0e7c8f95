import CopAnalysis
import CopModel

extension EmbeddingComposer {
    /// Of each kind of question no more than these: what is longer is a list, and no conversation.
    private static let fewest = 2

    /// What to ask next, as far as the files give reason to.
    var asks: [String] {
        let without = carrying.organisations.filter(\.managers.isEmpty)
        let unused = carrying.levers.filter { $0.state == .unused }.map { name($0.lever) }
        return carrying.withoutEvidence.prefix(Self.fewest).map { ask("evidence", $0.text) }
            + carrying.withoutDestination.prefix(Self.fewest).map { ask("destination", $0.text) }
            + carrying.waiting.prefix(Self.fewest).map { ask("waiting", $0.text) }
            + carrying.withoutOwner.prefix(Self.fewest).map { ask("owner", $0.text) }
            + ask("managers", without.map { workspace.name(of: $0.organisation) })
            + ask("levers", unused)
            + carrying.stopped.prefix(Self.fewest).map { ask("stopped", $0.text) }
    }

    private func ask(_ key: String, _ text: String) -> String {
        words("ask.\(key)", ["what": text.excerpt(limit: 110)])
    }

    /// One question about all of them; none about none.
    private func ask(_ key: String, _ names: [String]) -> [String] {
        phrases.list(names).map { [words("ask.\(key)", ["what": $0])] } ?? []
    }
}
