import ArgumentParser
import CopModel
import CopYAML
import Foundation

struct IntakeImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Import forms that were filled in elsewhere.",
        discussion: """
            Reads a CSV file of KoboToolbox, LimeSurvey or any spreadsheet, a form in each row, \
            and shows what would be written: a file in people/ for whom it does not know yet, as \
            a candidate, and one in intakes/ for each form. --yes writes it. Nothing that is \
            there is changed, and what was imported before is recognised. Which column fills \
            which key is told from the headers, or said with --map, and kept in cop.yaml for the \
            next file. Exit status: 0, or 1 if there are rows that could not be imported; the \
            others are.

            Keys: \(ImportField.allCases.map(\.rawValue).joined(separator: ", ")).
            """)

    @Argument(help: "The CSV file.", completion: .file(extensions: ["csv", "tsv", "txt"]))
    var file: String
    @Option(
        name: .customLong("map"),
        help: ArgumentHelp(
            "What a column fills, as 'Leervraag=question'; 'ignore' for nothing. May be repeated.",
            valueName: "header=key"),
        transform: GivenColumn.init)
    var given: [GivenColumn] = []
    @Flag(help: "In dates such as 03/04/2026 the month comes first.") var monthFirst = false
    @Flag(help: "Write it, without asking.") var yes = false
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func run() throws {
        let context = try global.workspace()
        let table = try CSVTable(readTable())
        let (workspace, problems) = WorkspaceLoader(root: context.root).load()
        let forms = try FormImport(
            table, mapping(of: table, workspace), isMonthFirst: monthFirst)
        let plan = try forms.plan(for: workspace, problems)
        let preview = ImportPreview(file: file, table: table, forms: forms, plan: plan)
        if !yes {
            try Terminal.write(preview.text)
            tell(plan)
            guard !plan.isEmpty, Self.isConfirmed() else {
                Terminal.note(preview.ending)
                return try end(plan)
            }
        }
        try write(forms, context) { plan in
            ImportPreview(file: file, table: table, forms: forms, plan: plan)
        }
    }

    /// Writes it and tells what came of it; unless it was asked for, nothing was shown before.
    private func write(
        _ forms: FormImport, _ context: WorkspaceContext, _ preview: (ImportPlan) -> ImportPreview
    ) throws {
        let imported = try context.writer.importForms(
            forms, personForm: context.form("person.yaml"), intakeForm: context.form("intake.yaml"))
        for written in imported.written { try written.report() }
        let summary = preview(imported.plan)
        if yes {
            for note in summary.notes { Terminal.note(note) }
            tell(imported.plan)
        }
        if let failure = imported.failure {
            if !imported.written.isEmpty {
                Terminal.note("it stopped half-way; import the file again to do the rest")
            }
            throw failure
        }
        Terminal.note(summary.result)
        try end(imported.plan)
    }

    private func readTable() throws -> SourceFile {
        do throws(FileError) {
            return SourceFile(
                path: file, bytes: try readFile(file, limit: CSVTable.maximumSize))
        } catch {
            guard error.kind == .tooLarge else { throw error }
            throw Failure(
                .inputOutput, "'\(file)' is larger than \(CSVTable.maximumSize >> 20) MB",
                notes: ["is it the right file? if so, cut it into several"])
        }
    }

    private func mapping(of table: CSVTable, _ workspace: Workspace) throws -> ColumnMapping {
        do throws(ColumnMapping.UnknownHeader) {
            return try ColumnMapping(
                headers: table.headers, remembered: workspace.cop.import.columns,
                given: given.map { ($0.header, $0.field) })
        } catch {
            throw Failure(
                .usage, "no column of '\(file)' is headed '\(error.header)'",
                notes: [
                    error.suggestion.map { "did you mean '\($0)'?" }
                        ?? "the headers are \(table.headers.prefix(40).joined(separator: " | "))"
                ])
        }
    }

    /// Shows what there is to say about single rows.
    private func tell(_ plan: ImportPlan) {
        guard !plan.diagnostics.isEmpty else { return }
        Terminal.note(
            global.excerpts(plan.diagnostics, toTerminal: isatty(STDERR_FILENO) == 1))
    }

    /// Asks at a terminal; nobody can say yes elsewhere.
    private static func isConfirmed() -> Bool {
        guard Terminal.isInteractive, let answer = Terminal.ask("Write this? [y/N]") else {
            return false
        }
        return ["y", "yes", "j", "ja"].contains(answer.lowercased())
    }

    private func end(_ plan: ImportPlan) throws {
        if plan.badRows > 0 { throw ExitCode(Failure.Code.refused.rawValue) }
    }
}

/// What `--map` says of a column.
struct GivenColumn {
    let header: String
    let field: ImportField

    @Sendable init(_ text: String) throws {
        // A header may hold an equals sign, a key cannot.
        guard let equals = text.lastIndex(of: "=") else {
            throw ValidationError(
                "write --map 'HEADER=key', for example --map 'Leervraag=question'")
        }
        let key = text[text.index(after: equals)...].trimmingCharacters(in: .whitespaces)
        let spelled = key.lowercased().replacing("-", with: "_")
        guard let field = ImportField(rawValue: spelled) else {
            let keys = ImportField.allCases.map(\.rawValue)
            throw ValidationError(
                "no form has '\(key)': \(didYouMean(spelled, in: keys) ?? "the keys are \(keys.joined(separator: ", "))")"
            )
        }
        header = text[..<equals].trimmingCharacters(in: .whitespaces)
        self.field = field
    }
}
