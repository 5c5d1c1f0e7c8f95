import CopYAML

/// Why nothing was written: the data that was given, or the data that is there, is wrong.
public struct Refusal: Error, Sendable {
    public let diagnostics: [Diagnostic]

    public init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }

    init(_ code: DiagnosticCode, _ headline: String, notes: [String] = []) {
        diagnostics = [Diagnostic(code, headline, at: .nowhere, notes: notes)]
    }

    /// No record of a kind has an id; `ids` are those that some have.
    init(missing id: String, _ kind: RecordKind, among ids: [String]) {
        self.init(
            .unknownReference, "no \(kind.rawValue) '\(id)'",
            notes: [didYouMean(id, in: ids.sorted()) ?? ReferenceCheck.hint(for: [kind])])
    }

    /// Two records have an id, so nobody can tell which is meant.
    init(twoOf id: String, _ place: SourceRange, first: SourceRange) {
        diagnostics = [
            Diagnostic(
                .duplicateID, "two records have the id '\(id)'", at: place,
                related: [Label(first, "the first is here")],
                notes: ["give one of them another id by hand"])
        ]
    }
}

extension SourceRange {
    /// For what is said on the command line and stands in no file.
    static let nowhere = SourceRange(startOf: SourceFile(path: "", bytes: []))
}

/// What a command wrote.
public struct Written: Sendable {
    /// From the root of the workspace.
    public let path: String
    /// By which other commands refer to it; nil for records without one.
    public let id: String?
    /// What else is worth saying, such as that a planned session made way.
    public let note: String?

    init(_ file: WorkspaceFile, id: String?, note: String? = nil) {
        path = file.path
        self.id = id
        self.note = note
    }
}
