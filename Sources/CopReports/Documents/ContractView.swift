/// A contract as its template sees it.
struct ContractView: Encodable {
    let title: String
    let sharedQuestion: String?
    let participant: DocumentParty
    let initiators: String?
    /// What the participant brings and counts on.
    let gives: [String]
    let expects: [String]
    /// What the initiator provides, as far as `cop.yaml` says so.
    let start: String?
    let sessions: String?
    let weeks: String?
    let facilitators: String?
    let monitors: String?
    /// What the initiator hopes for.
    let initiatorExpects: [String]
    let conditions: [String]
    let sharing: String
    let participantSignature: Signature
    let initiatorSignature: Signature

    struct Signature: Encodable {
        /// Who signed, or is to sign.
        let name: String?
        /// Nil as long as it is not signed.
        let date: String?
    }
}
