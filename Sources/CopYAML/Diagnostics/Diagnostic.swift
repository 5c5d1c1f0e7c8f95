/// Something worth telling about a place in a file: what it is, where, and a way out.
public struct Diagnostic: Sendable, Hashable {
    public let code: DiagnosticCode
    /// One line in plain words that leads with the specific; no full stop.
    public let headline: String
    /// Where it is, and a few words under the caret.
    public let primary: Label
    /// Other places that matter, such as the first of two duplicates.
    public let related: [Label]
    /// What to do about it, and what else helps to know; a line each.
    public let notes: [String]
    /// A change that would mend it, where one is certain enough to offer.
    public let fix: Fix?

    public var severity: Severity { code.severity }

    public init(
        _ code: DiagnosticCode, _ headline: String, at range: SourceRange, label: String = "",
        related: [Label] = [], notes: [String] = [], fix: Fix? = nil
    ) {
        self.code = code
        self.headline = headline
        self.primary = Label(range, label)
        self.related = related
        self.notes = notes
        self.fix = fix
    }
}

extension Diagnostic: Comparable {
    /// By severity, then by place, then by words: the same order every time.
    public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
        if left.severity != right.severity { return left.severity < right.severity }
        if left.primary.range != right.primary.range {
            return left.primary.range < right.primary.range
        }
        return (left.code.id, left.headline) < (right.code.id, right.headline)
    }
}

/// A place in a file and what to say about it.
public struct Label: Sendable, Hashable {
    public let range: SourceRange
    public let text: String

    public init(_ range: SourceRange, _ text: String) {
        self.range = range
        self.text = text
    }
}

/// How much a diagnostic matters.
public enum Severity: String, Sendable, Comparable, CaseIterable {
    /// The data is broken; what depends on it cannot be trusted.
    case error
    /// The data can be read, but is probably not what was meant.
    case warning
    /// A departure from the method; it never blocks.
    case advice

    public static func < (left: Severity, right: Severity) -> Bool {
        allCases.firstIndex(of: left)! < allCases.firstIndex(of: right)!
    }
}

/// A change to a file that mends a problem: what it does, and the bytes it replaces.
public struct Fix: Sendable, Hashable {
    public let title: String
    public let edits: [TextEdit]

    public init(_ title: String, _ edits: [TextEdit]) {
        self.title = title
        self.edits = edits
    }
}

/// Bytes of a file to be replaced by a text.
public struct TextEdit: Sendable, Hashable {
    public let range: Range<Int>
    public let replacement: String

    public init(_ range: Range<Int>, _ replacement: String) {
        self.range = range
        self.replacement = replacement
    }
}

extension Sequence<TextEdit> {
    /// The bytes with every edit made; edits must not overlap.
    public func applied(to bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var position = 0
        for edit in sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
            result += bytes[position..<edit.range.lowerBound]
            result += edit.replacement.utf8
            position = edit.range.upperBound
        }
        return result + bytes[position...]
    }
}
