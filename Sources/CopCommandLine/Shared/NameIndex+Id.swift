import CopModel

extension NameIndex {
    /// The id of the one record that a text stands for.
    func id(_ text: String, _ kind: RecordKind) throws -> String {
        let meaning = meaning(of: text)
        if case .one(let id) = meaning { return id }
        let problem = meaning.problem(with: text, kind)
        throw Failure(
            .refused, problem?.headline ?? "", notes: problem.map { [$0.hint] } ?? [])
    }
}
