import CopModel
import CopYAML

/// A departure from the method that the files show. It never blocks: a group may have its reasons.
public struct Advice: Sendable {
    public let code: AdviceCode
    /// One line in plain words that leads with the specific; no full stop.
    public let headline: String
    /// Where it shows; for something that is missing, where it would stand.
    public let place: SourceRange
    /// A few words at that place.
    public let label: String
    /// Other places where the same shows.
    public let related: [Label]
    /// What else helps to know, a line each.
    public let notes: [String]

    init(
        _ code: AdviceCode, _ headline: String, at place: SourceRange, label: String = "",
        related: [Label] = [], notes: [String] = []
    ) {
        self.code = code
        self.headline = headline
        self.place = place
        self.label = label
        self.related = related
        self.notes = notes
    }

    /// The advice as `cop check` shows it beside errors. What it means stands in the templates,
    /// where `cop explain` reads it.
    public var diagnostic: Diagnostic {
        Diagnostic(
            DiagnosticCode(code.rawValue, severity: .advice, ""), headline, at: place,
            label: label, related: related, notes: notes)
    }
}

extension Advice: Comparable {
    /// By the order of the rules, which is that of the method's steps; then by place and words.
    public static func < (left: Advice, right: Advice) -> Bool {
        if left.code != right.code { return left.code.rank < right.code.rank }
        return (left.place, left.headline) < (right.place, right.headline)
    }

    public static func == (left: Advice, right: Advice) -> Bool {
        left.code == right.code && left.place == right.place && left.headline == right.headline
    }
}

extension AdviceCode {
    fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension Workspace {
    /// What the rules of the method have to say on a day, without the rules that `cop.yaml`
    /// silences; in the order of the method's steps.
    ///
    /// A rule says nothing while it cannot read all that it looks at: what it would miss may stand
    /// there. So do all of them while `cop.yaml` has errors, which says what is silenced.
    public func advice(asOf: Day) -> [Advice] {
        guard !incomplete.contains(WorkspaceFile.cop.path) else { return [] }
        let facts = Facts(self, asOf: asOf)
        let silenced = Set(cop.silenced.compactMap(\.code))
        let rules = Rule.all.filter { !silenced.contains($0.code) && $0.canTell(in: self) }
        return rules.concurrentMap { $0.find(facts) }.flatMap(\.self).sorted()
    }

    /// Whether rules that are not silenced wait until errors are mended.
    public var adviceWaits: Bool {
        incomplete.contains(WorkspaceFile.cop.path)
            || Rule.all.contains { rule in
                !rule.canTell(in: self) && !cop.silenced.contains { $0.code == rule.code }
            }
    }
}
