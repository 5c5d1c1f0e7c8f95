/// An invitation as its template sees it.
struct InvitationView: Encodable {
    let title: String
    /// Whom it is addressed to.
    let person: DocumentParty?
    let invitation: String?
    let question: String?
    let yields: [String]
    /// Whether any of the following is known.
    let hasDates: Bool
    let start: String?
    let hasStarted: Bool
    let sessions: String?
    let weeks: String?
    /// The first session that who is invited now could come to.
    let firstSession: FirstSession?
    let facilitators: [DocumentParty]
    let initiators: String?

    struct FirstSession: Encodable {
        let title: String
        let date: String
        let times: String?
        let place: String?
        let isOnline: Bool
    }
}
