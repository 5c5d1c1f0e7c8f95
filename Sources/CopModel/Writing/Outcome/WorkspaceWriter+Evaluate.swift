import CopYAML

/// One person's word at the close of a session.
extension WorkspaceWriter {
    /// Adds somebody's evaluation to a session.
    ///
    /// - Parameters:
    ///   - again: whether it takes the place of one that the same person gave before; otherwise
    ///     that is a refusal.
    /// - Returns: what was written; with a note where the very same stands already.
    public func evaluate(
        _ id: String, _ evaluation: Session.Evaluation, again: Bool
    ) throws -> Written {
        try require(id, .session)
        try validate(evaluation)
        let value = evaluation.encoded ?? .mapping([])
        var note: String?
        try change(.session(id)) { tree in
            note = nil
            let items = tree.root?.resolved["evaluation"]?.resolved.items.map(\.resolved) ?? []
            let index = items.firstIndex {
                $0["person"]?.resolved.text == evaluation.person.id
            }
            guard let index else {
                return [.append(["evaluation"], value, order: Session.fields.keys)]
            }
            if evaluation.isTold(by: items[index]) {
                note = "that stands there already"
                return []
            }
            guard again else {
                throw Refusal(
                    .duplicateID, "\(evaluation.person.id) has evaluated this session already",
                    notes: ["--again puts this in the place of that"])
            }
            return [.set(["evaluation", .index(index)], value)]
        }
        return Written(.session(id), id: id, note: note)
    }
}
