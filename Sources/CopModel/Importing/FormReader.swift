import CopYAML

/// Reads the rows of a table as forms.
struct FormReader {
    private let table: CSVTable
    private let columns: [(index: Int, header: String, field: ImportField)]
    let dates: (order: FormDate.Order, isCertain: Bool)

    /// - Parameter order: of day and month in dates; nil to tell it from the dates themselves.
    init(_ table: CSVTable, _ mapping: ColumnMapping, order: FormDate.Order?) {
        self.table = table
        let columns = mapping.columns.enumerated().compactMap { index, column in
            column.field.map { (index: index, header: column.header, field: $0) }
        }
        self.columns = columns
        if let order {
            dates = (order, true)
        } else {
            dates = FormDate.order(
                of: columns.filter { $0.field == .date }.flatMap { column in
                    table.records.map { $0.cells[column.index].trimmed }
                })
        }
    }

    /// The forms that can be read, and what is wrong with the other rows.
    func read() -> (forms: [SubmittedForm], problems: [RowProblem]) {
        var forms: [SubmittedForm] = []
        var problems: [RowProblem] = []
        for record in table.records {
            let (form, found) = read(record)
            if found.isEmpty { forms.append(form) } else { problems += found }
        }
        return (forms, problems)
    }

    private func read(_ record: CSVRecord) -> (SubmittedForm, [RowProblem]) {
        var answers: [ImportField: [Answer]] = [:]
        for column in columns {
            let cell = record.cells[column.index]
            let text = cell.trimmed
            guard !text.isEmpty else { continue }
            answers[column.field, default: []].append(
                Answer(text: text, header: column.header, bytes: cell.bytes))
        }
        func lines(_ field: ImportField) -> String? {
            answers[field].map { $0.map(\.text).joined(separator: "\n") }
        }
        func line(_ field: ImportField) -> String? { answers[field]?.first?.text.onOneLine }
        func items(_ field: ImportField, _ ends: (Character) -> Bool) -> [String] {
            (answers[field] ?? []).flatMap { $0.items(endingAt: ends) }
        }
        let start = record.cells[0].bytes.lowerBound
        let who = ([.name, .lastName, .firstName, .email] as [ImportField])
            .compactMap { answers[$0]?.first }.first
        var form = SubmittedForm(
            row: record.row, place: SourceRange(table.file, who?.bytes ?? start..<start))
        form.person.name = Self.name(line(.name), line(.firstName), answers[.lastName] ?? [])
        form.person.email = line(.email)
        form.person.phone = line(.phone)
        form.person.function = line(.function)
        form.person.languages = items(.languages) { $0 == ";" || $0 == "," || $0.isNewline }
        form.organisation = line(.organisation)
        form.intake.offers = items(.offers) { $0 == ";" || $0.isNewline }
        form.intake.networks = items(.networks) { $0 == ";" || $0.isNewline }
        form.intake.carryThrough = items(.carryThrough, \.isNewline)
        form.intake.question = lines(.question)
        form.intake.caseText = lines(.caseText)
        form.intake.urgency = lines(.urgency)
        form.intake.time = lines(.time)
        form.intake.whyItMatters = lines(.whyItMatters)
        form.intake.nextStepNeeds = lines(.nextStepNeeds)
        form.intake.notes = lines(.notes)
        form.intake.submission = line(.submission)
        let date = answers[.date]?.first
        form.date = date.flatMap { FormDate($0.text, order: dates.order) }
        form.intake.date = form.date?.day

        var problems: [RowProblem] = []
        if let date, form.date == nil { problems.append(problem(record, noDate: date)) }
        if let email = answers[.email]?.first, !Self.isEmail(email.text.onOneLine) {
            problems.append(
                RowProblem(
                    record.row, .importValue, "'\(email.text.onOneLine)' is not an e-mail address",
                    at: place(email), in: email.header,
                    notes: ["one has an '@' with a name before it and a domain behind it"]))
        }
        if !form.namesSomebody, form.person.email == nil {
            problems.append(
                RowProblem(
                    record.row, .importName, "nobody's name stands here", at: form.place,
                    notes: ["fill in the name, or delete the row"]))
        }
        return (form, problems)
    }

    private func place(_ answer: Answer) -> SourceRange { SourceRange(table.file, answer.bytes) }

    private func problem(_ record: CSVRecord, noDate answer: Answer) -> RowProblem {
        let text = answer.text.onOneLine
        return RowProblem(
            record.row, .importValue, "'\(text)' is not a date that exists", at: place(answer),
            in: answer.header, notes: ["write it as 2026-01-15, or as 15-1-2026"])
    }

    /// The whole name, or its parts one behind the other.
    private static func name(_ whole: String?, _ first: String?, _ last: [Answer]) -> String {
        if let whole { return whole }
        let last = last.map(\.text.onOneLine).joined(separator: " ")
        guard let first, !last.foldedWords.starts(with: first.foldedWords) || last.isEmpty else {
            return last
        }
        return last.isEmpty ? first : "\(first) \(last)"
    }

    private static func isEmail(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { !$0.isEmpty }
            && !text.contains(where: \.isWhitespace)
    }

    /// What stands in a cell that is not empty.
    private struct Answer {
        let text: String
        let header: String
        let bytes: Range<Int>

        /// The parts of the text, without the dashes and dots that begin the lines of a list.
        func items(endingAt ends: (Character) -> Bool) -> [String] {
            text.split(whereSeparator: ends).map { part in
                let words = part.split(whereSeparator: \.isWhitespace)
                let isListed = words.count > 1 && ["-", "*", "•", "–", "·"].contains(words[0])
                return words.dropFirst(isListed ? 1 : 0).joined(separator: " ")
            }.filter { !$0.isEmpty }
        }
    }
}
