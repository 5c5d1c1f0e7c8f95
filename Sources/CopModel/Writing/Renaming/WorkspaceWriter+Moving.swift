import CopYAML

/// Sessions on another day.
extension WorkspaceWriter {
    /// Moves a session to another day: its date, the name of its file, and every reference to it.
    ///
    /// - Parameters:
    ///   - title: what it is called from now on; the id follows it.
    ///   - from: when it begins from now on; so `until`.
    public func move(
        session id: String, to date: Day, title: String? = nil, from: ClockTime? = nil,
        until: ClockTime? = nil
    ) throws -> Renamed {
        let slug = title.flatMap { Slug(from: $0)?.text } ?? Session.slug(of: id)
        let fields: [(key: String, value: Value?)] = [
            ("title", title?.encoded), ("date", date.encoded), ("from", from?.encoded),
            ("until", until?.encoded),
        ]
        let edits = fields.compactMap { key, value in
            value.map { Edit.set([.key(key)], $0, order: Session.fields.keys) }
        }
        return try rename(
            .session, from: id, to: slug.isEmpty ? "\(date)" : "\(date)-\(slug)", edits)
    }
}

extension Session {
    /// The part of an id behind the date; empty if there is none.
    fileprivate static func slug(of id: String) -> String {
        guard Day(id.prefix(10)) != nil else { return id }
        return String(id.dropFirst(11))
    }
}
