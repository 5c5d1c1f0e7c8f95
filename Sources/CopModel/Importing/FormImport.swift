import CopYAML

/// Forms that were filled in elsewhere, read from a table and ready to be taken into a workspace.
public struct FormImport: Sendable {
    public let mapping: ColumnMapping
    /// How dates such as 03/04/2026 were read, if the dates themselves do not tell.
    public let guessedDates: Bool
    /// The number of rows with something in them, the header aside.
    public let rowCount: Int
    let forms: [SubmittedForm]
    let problems: [RowProblem]

    /// - Parameter isMonthFirst: whether the month comes first in dates such as 03/04/2026; else
    ///   the dates of the column tell, or the day comes first.
    /// - Throws: `Refusal` if no column tells whose form a row is.
    public init(_ table: CSVTable, _ mapping: ColumnMapping, isMonthFirst: Bool) throws {
        guard mapping.namesPeople else {
            let headers = mapping.columns.map(\.header).filter { !$0.isEmpty }
            throw Refusal(
                .importTable, "no column is known to hold a name or an e-mail address",
                notes: [
                    "say which does: --map 'HEADER=name'",
                    "the headers are \(headers.prefix(40).joined(separator: " | "))",
                ])
        }
        let reader = FormReader(table, mapping, order: isMonthFirst ? .monthFirst : nil)
        let (forms, problems) = reader.read()
        self.mapping = mapping
        self.forms = forms
        self.problems = table.problems + problems
        guessedDates = !reader.dates.isCertain
        rowCount = table.records.count + table.problems.count
    }

    /// What an import would do.
    ///
    /// - Parameter diagnostics: what is wrong with the workspace.
    /// - Throws: `Refusal` if it cannot be told who is in the workspace.
    public func plan(for workspace: Workspace, _ diagnostics: [Diagnostic]) throws -> ImportPlan {
        let obstacles = diagnostics.filter(Self.isObstacle)
        guard obstacles.isEmpty else { throw Refusal(obstacles) }
        var planner = ImportPlanner(workspace)
        // Whoever left out the name in one row may have given it in another.
        for form in forms where form.namesSomebody { planner.identify(form) }
        for form in forms where !form.namesSomebody { planner.identify(form) }
        planner.settle()
        var plan = planner.plan
        let all = problems + planner.problems
        plan.badRows = Set(all.filter { $0.diagnostic.severity == .error }.map(\.row)).count
        plan.diagnostics = all.map(\.diagnostic).sorted()
        let known = Dictionary(
            workspace.cop.import.columns.map { (Header.key(of: $0.header), $0.field) },
            uniquingKeysWith: { first, _ in first })
        plan.columns = mapping.toRemember.filter { known[Header.key(of: $0.header)] != $0.field }
        return plan
    }

    /// An error in a file that tells who is there: someone would be taken for new.
    private static func isObstacle(_ diagnostic: Diagnostic) -> Bool {
        let path = diagnostic.primary.range.file.path
        let isOfPeople =
            [WorkspaceFile.cop, .organisations, .network].contains { $0.path == path }
            || ["people", "intakes"].contains { path == $0 || path.hasPrefix("\($0)/") }
        return isOfPeople && diagnostic.severity == .error && diagnostic.code != .unknownReference
    }
}
