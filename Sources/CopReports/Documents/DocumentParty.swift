/// Someone whom a document is about, or whom to turn to.
struct DocumentParty: Encodable {
    let name: String
    let function: String?
    let organisation: String?
    let email: String?
    let phone: String?
}
