import CopYAML

/// A filled-in form: a row of a table as the records that it would become.
struct SubmittedForm: Sendable {
    /// As a spreadsheet counts it.
    let row: Int
    /// Where the name or the e-mail address stands.
    var place: SourceRange
    /// Without an id, an organisation and a status.
    var person = Person()
    /// By name.
    var organisation: String?
    /// Without an id.
    var intake = Intake()
    var date: FormDate?

    var namesSomebody: Bool { !person.name.foldedWords.isEmpty }

    /// Whether it says anything beyond who someone is.
    var hasAnswers: Bool {
        var answers = intake
        answers.date = nil
        answers.submission = nil
        return answers.encoded != nil
    }

    /// By the date and time of the form, if both have one, and else by the row.
    func isEarlier(than other: SubmittedForm) -> Bool {
        if let date, let otherDate = other.date, date != otherDate { return date < otherDate }
        return row < other.row
    }
}
