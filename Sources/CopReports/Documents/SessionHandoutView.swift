/// The hand-out before a session as its template sees it.
struct SessionHandoutView: Encodable {
    /// The community's name.
    let community: String
    let title: String
    let date: String
    let times: String?
    let place: String?
    /// That it is online, or partly.
    let form: String?
    let isCancelled: Bool
    let host: String?
    let preparers: String?
    let guests: [String]
    let goals: [String]
    /// How the session before answered the question how to go on.
    let previous: Previous?
    let cases: [Case]
    /// What takes no time of the session: to be done beforehand.
    let preparation: [Block]
    let agenda: [Block]
    /// What to look back on, and what is still to be done.
    let agreements: [AgreementView]
    let questions: [Question]
    let sharing: String

    struct Previous: Encodable {
        let title: String
        let howNext: String
    }

    /// Who brings a case, and what is asked as far as it is known.
    struct Case: Encodable {
        let who: String
        let title: String?
        let asked: String?
    }

    struct Block: Encodable {
        /// When it begins and ends, or how long it takes.
        let times: String?
        let title: String
        let grouping: String?
        let lead: String?
        let caseText: String?
        /// What is to be done, of a block that takes no time; what facilitators note beside the
        /// others is theirs.
        let notes: String?
    }

    struct Question: Encodable {
        let wording: String
        let by: String?
        let date: String?
    }
}
