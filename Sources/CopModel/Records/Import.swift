import CopYAML

/// How forms that were filled in elsewhere are read; `cop intake import` keeps it here.
public struct Import: Record {
    public var columns: [ImportColumn] = []
    public var location: SourceRange?

    public static let name = "import"
    public static let fields = Fields<Import>([
        Field("columns", \.columns, "Which column of a file of forms fills which field.")
    ])

    public init() {}

    public func check(_ node: Node, _ decoding: inout Decoding) {
        var first: [String: ImportColumn] = [:]
        for column in columns {
            let key = Header.key(of: column.header)
            guard let other = first[key], let place = column.location else {
                first[key] = column
                continue
            }
            decoding.report(
                Diagnostic(
                    .duplicateID, "the column '\(column.header.onOneLine)' is named twice",
                    at: place,
                    related: other.location.map { [Label($0, "the first is here")] } ?? [],
                    notes: ["delete one of the two; the first is taken"]))
        }
    }
}

/// A column of a file of forms, and the field that it fills.
public struct ImportColumn: Record {
    public var header = ""
    public var field: ImportField?
    public var location: SourceRange?

    public static let name = "column"
    public static let fields = Fields<ImportColumn>([
        Field("header", \.header, "What stands above the column in the file.", required: true),
        Field("field", \.field, "The key that it fills, or ignore.", required: true),
    ])

    public init() {}

    init(header: String, field: ImportField) {
        self.header = header
        self.field = field
    }
}
