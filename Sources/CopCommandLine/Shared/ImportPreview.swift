import CopModel
import CopYAML

/// What an import would do and did, in words.
struct ImportPreview {
    let file: String
    let table: CSVTable
    let forms: FormImport
    let plan: ImportPlan

    /// Everything that is to be known before it is written.
    var text: String {
        let heading =
            "\(file): \(count(forms.rowCount, "row")), \(table.delimiter.name) between the cells, \(table.encoding.rawValue)"
        var parts = [terminalSafe(heading) + "\n", columns]
        if !notes.isEmpty { parts.append(notes.map { $0 + "\n" }.joined()) }
        if !plan.writes.isEmpty { parts.append("would be written:\n" + files) }
        if !plan.present.isEmpty { parts.append("is there already:\n" + present) }
        return parts.joined(separator: "\n")
    }

    /// What is worth knowing of the file as a whole, a line each.
    var notes: [String] {
        var notes: [String] = []
        if table.encoding == .windows1252 {
            notes.append("not UTF-8, so read as Windows-1252: check the accented letters")
        }
        if forms.guessedDates {
            notes.append(
                "dates such as 03/04/2026 are read with the day first; --month-first reads them the other way"
            )
        }
        let unread = forms.mapping.unread.map { header in
            header.isEmpty
                ? "(no header)" : "'\(header.count <= 60 ? header : header.prefix(59) + "…")'"
        }
        if !unread.isEmpty {
            notes.append(
                "not read: \(unread.joined(separator: ", ")); --map 'HEADER=key' says what one fills"
            )
        }
        return notes.map(terminalSafe)
    }

    private var columns: String {
        CopCommandLine.table(
            ["column", "fills", "known from"],
            forms.mapping.columns.compactMap { column in
                column.field.map {
                    [column.header, $0.rawValue, column.source?.rawValue ?? ""]
                }
            })
    }

    private var files: String {
        let names = Dictionary(
            uniqueKeysWithValues: (plan.people.map { ($0.id, $0.name) }
                + plan.organisations.map { ($0.id, $0.name) }))
        return plan.writes.map { written in
            guard let id = written.id else {
                return "  \(written.path): \(count(plan.columns.count, "column")) to remember\n"
            }
            let name = written.path.hasPrefix("intakes/") ? nil : names[id]
            return terminalSafe("  \(written.path): \(id)\(name.map { " (\($0))" } ?? "")") + "\n"
        }.joined()
    }

    private var present: String {
        plan.present.sorted { $0.row < $1.row }
            .map { "  row \($0.row): the form of \($0.person)\n" }.joined()
    }

    /// What to say when nothing was written.
    var ending: String {
        plan.isEmpty ? result : "nothing was written; add --yes to write it"
    }

    /// What came of it, in a line.
    var result: String {
        var parts: [String] = []
        if !plan.intakes.isEmpty { parts.append("imported \(count(plan.intakes.count, "form"))") }
        let added = [
            plan.people.isEmpty ? nil : count(plan.people.count, "person", "people"),
            plan.organisations.isEmpty ? nil : count(plan.organisations.count, "organisation"),
        ].compactMap { $0 }
        if !added.isEmpty { parts.append("added \(added.joined(separator: " and "))") }
        if plan.intakes.isEmpty { parts.append("nothing new") }
        if !plan.present.isEmpty {
            parts.append("\(count(plan.present.count, "form")) there already")
        }
        if plan.badRows > 0 {
            parts.append("\(count(plan.badRows, "row")) left out, for the reasons above")
        }
        return parts.joined(separator: "; ")
    }

    private func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
        "\(number) \(number == 1 ? one : many ?? "\(one)s")"
    }
}
