/// In what form a workspace leaves `cop` for other programs; the raw value is the name on the
/// command line.
public enum ExportFormat: String, CaseIterable, Sendable {
    /// Tables for a spreadsheet.
    case csv
    /// Everything, with the keys of the files.
    case json
    /// The sessions, for a calendar.
    case ics
    /// The social map of a day, for programs that analyse networks.
    case graphml

    /// Whether it speaks as of a day.
    public var hasDay: Bool { self == .ics || self == .graphml }
}
