/// One of the files that `cop report all` writes into its folder.
public struct ReportPage: Sendable, Hashable {
    public let kind: ReportKind
    public let format: ReportFormat
    /// Where it stands in the folder, without its ending.
    let place: String

    /// Where it stands in the folder, such as `timeline.md`.
    public var path: String { "\(place).\(format.rawValue)" }
    /// Where its picture stands when it is drawn; nil when it is none.
    public var picturePath: String? { format == .dot ? "\(place).svg" : nil }
}
