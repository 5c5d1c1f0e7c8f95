import CopModel

/// A table of an export: the records of a list, a row each.
public struct ExportTable: Sendable {
    /// By which the command line and the name of its file know it.
    public let name: String
    /// The noun of its records on the command line, such as `person`; nil for what belongs to
    /// records of another table.
    public let noun: String?
    public let columns: [String]
    let rows: [[String]]

    /// Every table there is, without its rows, in the order of the method's steps.
    public static let all = WorkspaceSchema.files.flatMap { TableBuilder(of: $0, []).tables }

    /// The table of a name, or of a noun; nil for any other word.
    public static func named(_ word: String) -> ExportTable? {
        all.first { $0.name == word } ?? all.first { $0.noun == word }
    }
}
