import CopYAML

/// The tree of why in `domain.yaml`.
extension WorkspaceWriter {
    /// Adds a cause to the tree of why.
    ///
    /// - Parameter under: the text of the cause that it explains, or a part of it that no other
    ///   cause has; nil for a cause that explains none.
    public func append(
        cause text: String, changeable: Bool? = nil, under: String?
    ) throws -> Written {
        var cause = Cause()
        cause.text = text
        cause.changeable = changeable
        try validate(cause)
        let value = cause.encoded ?? .mapping([])
        try change(.domain) { tree in
            let root = tree.root?.resolved
            let path = try under.map { try Self.path(toCause: $0, in: root) + ["because"] }
            let list = path ?? ["causes"]
            let siblings = root?[list]?.resolved.items.map { $0.resolved["text"]?.text ?? "" } ?? []
            guard !siblings.contains(where: { $0.hasWords(of: text) }) else {
                throw Refusal(.duplicateID, "this cause is there already")
            }
            let order = path == nil ? Domain.fields.keys : Cause.fields.keys
            return [.append(list, value, order: order)]
        }
        return Written(.domain, id: nil)
    }

    private static func path(toCause text: String, in root: Node?) throws -> [PathStep] {
        let causes = causes(below: ["causes"], in: root)
        let same = causes.filter { $0.text.hasWords(of: text) }
        let meant =
            same.isEmpty
            ? causes.filter { $0.text.lowercased().contains(text.lowercased()) } : same
        if meant.count == 1 { return meant[0].path }
        guard meant.isEmpty else {
            throw Refusal(
                .unknownReference, "there are \(meant.count) causes with '\(text)'",
                notes: ["give more of the text of the one that is meant"])
        }
        throw Refusal(
            .unknownReference, "there is no cause '\(text)'",
            notes: [
                didYouMean(text, in: causes.map(\.text))
                    ?? "give the text of one of domain.yaml, or a part of it"
            ])
    }

    /// Every cause of a list and below, with the path to it.
    private static func causes(
        below list: [PathStep], in root: Node?
    ) -> [(text: String, path: [PathStep])] {
        let items = root?[list]?.resolved.items.map(\.resolved) ?? []
        return items.enumerated().flatMap { index, item in
            let path = list + [.index(index)]
            return [(item["text"]?.resolved.text ?? "", path)]
                + causes(below: path + ["because"], in: root)
        }
    }
}
