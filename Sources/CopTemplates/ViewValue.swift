import Mustache

/// A view model as a template sees it: names and values, nothing computed.
enum ViewValue {
    case null
    case bool(Bool)
    case number(String)
    case text(String)
    case list([ViewValue])
    /// In the order of the struct: of so few, a name is found as fast as in a dictionary, which would
    /// take longer to make for each of the thousands of rows of a large report.
    case object([Field])

    struct Field {
        let name: String
        let value: ViewValue
    }

    /// The value in the form in which Mustache renders it.
    var mustache: Any {
        switch self {
        case .null: Absent()
        case .bool(let value): value
        case .number(let text): RenderedMarkdown(renderText: text)
        case .text(let text): text.isEmpty ? Absent() as Any : MarkdownText(text: text)
        case .list(let values): values.map(\.mustache)
        case .object(let fields): ViewObject(fields: fields)
        }
    }
}

/// The value of a name that is known, but has no value: renders as nothing, and is false.
struct Absent: MustacheCustomRenderable {
    var renderText: String { "" }
    var isNull: Bool { true }
}

/// A part of a view model, in which Mustache looks names up.
struct ViewObject: MustacheParent {
    let fields: [ViewValue.Field]

    func child(named name: String) -> Any? {
        fields.first { $0.name == name }?.value.mustache
    }
}

/// The whole of a view model. Names are looked for from the inside out: what it has not, nobody has.
struct ViewRoot: MustacheParent {
    let object: ViewObject
    let misses: NameMisses

    func child(named name: String) -> Any? {
        if let child = object.child(named: name) { return child }
        misses.names.insert(name)
        return nil
    }
}

/// The names that a template used and the view model does not have.
final class NameMisses {
    var names: Set<String> = []
}
