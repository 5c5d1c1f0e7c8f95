/// A proposed agenda as its template sees it.
struct SessionAgendaView: Encodable {
    let community: String
    let id: String
    let title: String
    let date: String
    let from: String
    let until: String
    /// Where the times come from, when they are not the session's own.
    let hoursNote: String?
    let place: String?
    /// How many people it is made for, and how that is known.
    let people: String?
    let asOf: String
    let goals: [String]
    /// What is to be done beforehand.
    let preparations: [Block]
    let blocks: [Block]
    /// What the run has had until now, a line for each way in which work forms differ.
    let variety: [Dimension]
    /// The open questions without a block of their own, unless the blocks name them all.
    let otherQuestions: [Other]
    /// The cases without a block, those that wait longest first; when there are many, the first few.
    let otherCases: [Other]
    let moreCases: String?
    /// What there is to look back on, unless the blocks name it all.
    let lookBack: [String]

    struct Block: Encodable {
        let begins: String
        let ends: String
        let minutes: Int
        let title: String
        let lead: String?
        let caseText: String?
        /// The name of the work form, and the id by which `cop form show` knows it.
        let form: String?
        let formID: String?
        /// Its company, appeal and focus in a few words.
        let manner: String?
        /// How to do it online, for a session that is.
        let online: String?
        /// Why it is there, a reason each.
        let reasons: [String]
    }

    struct Dimension: Encodable {
        let name: String
        let counts: String
    }

    struct Other: Encodable {
        let title: String
        let reason: String
    }
}
