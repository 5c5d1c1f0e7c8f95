/// An intake form as its template sees it: what is empty leaves room to write.
struct IntakeFormView: Encodable {
    let title: String
    let sharedQuestion: String?
    let name: String?
    let organisation: String?
    let function: String?
    let email: String?
    let phone: String?
    let languages: String?
    /// To whom it goes when it is filled in.
    let facilitators: [DocumentParty]
    let date: String?
    let by: String?
    let offers: [String]
    let networks: [String]
    let question: String?
    let caseText: String?
    let urgency: String?
    let carryThrough: [String]
    let time: String?
    let whyItMatters: String?
    let nextStepNeeds: String?
    let decision: String?
    let notes: String?
}
