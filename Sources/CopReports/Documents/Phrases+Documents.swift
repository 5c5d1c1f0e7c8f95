import CopModel

extension Phrases {
    /// `Thursday 15 January 2026`: who plans to come looks for the day of the week.
    func dateWithWeekday(_ day: Day) -> String {
        // 1970-01-01 was a Thursday.
        let weekday = ((day.number + 3) % 7 + 7) % 7 + 1
        return "\(terms["weekday.\(weekday)"]) \(date(day))"
    }

    /// The same at the beginning of a line.
    func heading(_ day: Day) -> String { dateWithWeekday(day).atStart }

    /// `09:30–15:30`; the beginning alone where the end is not known.
    func times(of session: Session) -> String? {
        guard let from = session.from else { return nil }
        return session.until.map { "\(from)–\($0)" } ?? from.description
    }

    /// What the group's agreement about sharing means for who holds a document.
    var sharing: String {
        terms["sharing.\(workspace.cop.agreements.sharing.rule?.rawValue ?? "undecided")"]
    }

    func party(_ person: Person) -> DocumentParty {
        DocumentParty(
            name: person.name, function: person.function,
            organisation: person.organisation.map { workspace.name(of: $0.id) },
            email: person.email, phone: person.phone)
    }
}
