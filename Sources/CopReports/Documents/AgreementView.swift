import CopAnalysis

/// Something that people undertook to do, as templates see it.
struct AgreementView: Encodable {
    let who: String?
    let text: String
    let due: String?
    let isDone: Bool
    /// What became of it, in a page that tells; nil in one that is of its day.
    let standing: String?
    let outcome: String?
}

extension AgreementView {
    /// - Parameter withStanding: whether it tells what became of it.
    init(_ undertaking: Undertaking, _ phrases: Phrases, withStanding: Bool = false) {
        let names = phrases.names(undertaking.who)
        // Where people are not named they are words, such as `participant D`.
        who = phrases.workspace.isAnonymous ? names?.atStart : names
        text = undertaking.text
        due = undertaking.due.map(phrases.date)
        isDone = undertaking.isDone
        guard withStanding else {
            (standing, outcome) = (nil, nil)
            return
        }
        switch undertaking.standing {
        case .done(let day, let outcome):
            standing = phrases.terms("session.agreement.done", ["date": phrases.date(day)])
            self.outcome = outcome
        case .letGo(let reason):
            (standing, outcome) = (phrases.terms["session.agreement.let-go"], reason)
        case .overdue: (standing, outcome) = (phrases.terms["session.agreement.overdue"], nil)
        case .open: (standing, outcome) = (phrases.terms["session.agreement.open"], nil)
        }
    }
}
