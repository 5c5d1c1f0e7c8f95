/// A kind of problem: the name by which `explain` and a reader of the reference page find it.
public struct DiagnosticCode: Sendable, Hashable {
    /// Printed in brackets after the headline; lower-case words joined by hyphens.
    public let id: String
    public let severity: Severity
    /// What it is, why it matters and what to do, in a few sentences.
    public let explanation: String

    public init(_ id: String, severity: Severity = .error, _ explanation: String) {
        self.id = id
        self.severity = severity
        self.explanation = explanation
    }

    public static func == (left: DiagnosticCode, right: DiagnosticCode) -> Bool {
        left.id == right.id
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(id)
    }
}
