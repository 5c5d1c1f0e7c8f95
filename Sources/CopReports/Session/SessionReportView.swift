/// The page of a session as its template sees it: one of its two halves, as the documents have
/// them.
struct SessionReportView: Encodable {
    /// The title of the session; the community's where it has none.
    let title: String
    /// As `2026-01-15`.
    let asOf: String
    /// Nil where there is no session at all.
    let id: String?
    /// Of a session that is still ahead.
    let handout: SessionHandoutView?
    /// Of a session that is over.
    let minutes: SessionMinutesView?
}
