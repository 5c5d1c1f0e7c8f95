import CopAnalysis

/// Something that people undertook to do, as templates see it.
struct AgreementView: Encodable {
    let who: String?
    let text: String
    let due: String?
    let isDone: Bool
}

extension AgreementView {
    init(_ undertaking: Undertaking, _ phrases: Phrases) {
        who = phrases.names(undertaking.who)
        text = undertaking.text
        due = undertaking.due.map(phrases.date)
        isDone = undertaking.isDone
    }
}
