import Mustache

/// A view model as a template sees it: names and values, nothing computed.
indirect enum ViewValue {
    case null
    case bool(Bool)
    case number(String)
    case text(String)
    case list([ViewValue])
    case object([String: ViewValue])

    /// The value in the form in which Mustache renders it.
    func mustache(_ misses: NameMisses) -> Any {
        switch self {
        case .null: Absent()
        case .bool(let value): value
        case .number(let text): RenderedMarkdown(renderText: text)
        case .text(let text): text.isEmpty ? Absent() as Any : MarkdownText(text: text)
        case .list(let values): values.map { $0.mustache(misses) }
        case .object(let values): ViewObject(values: values, misses: misses, isRoot: false)
        }
    }
}

/// The value of a name that is known, but has no value: renders as nothing, and is false.
struct Absent: MustacheCustomRenderable {
    var renderText: String { "" }
    var isNull: Bool { true }
}

/// A view model, or a part of one, in which Mustache looks names up.
struct ViewObject: MustacheParent {
    let values: [String: ViewValue]
    let misses: NameMisses
    let isRoot: Bool

    func child(named name: String) -> Any? {
        if let value = values[name] { return value.mustache(misses) }
        // Names are looked for from the inside out: what the root has not, nobody has.
        if isRoot { misses.names.insert(name) }
        return nil
    }
}

/// The names that a template used and the view model does not have.
final class NameMisses {
    var names: Set<String> = []
}
