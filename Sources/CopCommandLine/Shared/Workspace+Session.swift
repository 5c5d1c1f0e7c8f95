import CopModel

extension Workspace {
    /// The session of an id, or the only one of a day.
    func session(named text: String) throws -> Session {
        if let session = session(text) { return session }
        let onDay = sessions.filter { $0.date.description == text }
        guard onDay.count != 1 else { return onDay[0] }
        guard onDay.isEmpty else {
            let ids = onDay.map { "'\($0.id)'" }.joined(separator: ", ")
            throw Failure(
                .refused, "there are \(onDay.count) sessions on \(text)",
                notes: ["say which: \(ids)"])
        }
        throw Failure(
            .refused, "no session '\(text)'",
            notes: [
                didYouMean(text, in: sessions.map(\.id))
                    ?? "'cop session list' shows those there are"
            ])
    }
}
