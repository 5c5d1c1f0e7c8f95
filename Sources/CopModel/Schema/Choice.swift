import CopYAML

/// A fixed set of words, one of which a field holds.
public protocol Choice: FieldValue, CaseIterable, RawRepresentable, Hashable
where RawValue == String {}

extension Choice {
    public static var shape: Shape { .choice(allCases.map(\.rawValue)) }

    public static func decode(_ node: Node, _ decoding: inout Decoding) -> Self? {
        guard let text = decoding.scalar(node, expected: shape) else { return nil }
        if let choice = Self(rawValue: text) { return choice }
        let choices = allCases.map(\.rawValue)
        let suggestion = decoding.closest(to: text, in: choices, for: .invalidChoice)
        decoding.report(
            Diagnostic(
                .invalidChoice, "'\(text)' is not one of \(choices.joined(separator: ", "))",
                at: node.location, label: suggestion.map { "did you mean '\($0)'?" } ?? "",
                notes: suggestion == nil
                    ? ["write one of these words; they are English in every language"] : [],
                fix: suggestion.map { Fix("write '\($0)'", [TextEdit(node.range, $0)]) }))
        return nil
    }

    public var encoded: Value? { .text(rawValue) }

    public func mapped(by map: any ValueMap, in field: FieldShape) -> Self? { self }
}
