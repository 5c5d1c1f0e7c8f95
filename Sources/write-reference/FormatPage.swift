import CopModel

/// `docs/format.md`: every file of a workspace and every key in it.
enum FormatPage {
    static let path = "docs/format.md"

    static var text: String {
        """
        <!-- Written by `swift run write-reference`. Do not edit. -->

        # The files of a workspace

        Every key of every file. `list[]` stands for each item of a list, `part.key` for a key \
        inside a part. A key may be left out or left empty unless it is *required*. Texts are \
        texts whatever they look like: `No`, `12:30` and `0123` need no quotes. Keys and fixed \
        words are English in every language. `cop schema FILE` prints the same for editors.


        """ + WorkspaceSchema.files.map(section).joined(separator: "\n")
    }

    private static func section(_ file: FileSchema) -> String {
        """
        ## \(file.path)

        \(file.documentation)

        | key | holds | meaning |
        | --- | --- | --- |
        \(rows(of: file.shape, under: "", inside: []).joined(separator: "\n"))

        """
    }

    /// - Parameter inside: the names of the records around this one; one of its own kind is not
    ///   written out again.
    private static func rows(of shape: Shape, under prefix: String, inside: [String]) -> [String] {
        guard case .record(let record) = shape, !inside.contains(record.name) else { return [] }
        return record.fields.flatMap { field -> [String] in
            let key = prefix + field.key
            // The name of a file is an id as good as one that stands in it.
            let isRequired = field.isRequired && !(field.key == "id" && prefix.isEmpty)
            let form = form(field.shape, inside: inside + [record.name])
            let row =
                "| `\(key)` | \(form)\(isRequired ? ", *required*" : "") | \(field.documentation) |"
            let below =
                switch field.shape {
                case .list(let element):
                    rows(of: element, under: "\(key)[].", inside: inside + [record.name])
                default: rows(of: field.shape, under: "\(key).", inside: inside + [record.name])
                }
            return [row] + below
        }
    }

    private static func form(_ shape: Shape, inside: [String]) -> String {
        switch shape {
        case .list(.record(let record)) where inside.contains(record.name):
            "a list; each item again a \(record.name)"
        case .list(.record): "a list"
        case .list(let element): "a list; each item \(form(element, inside: inside))"
        case .record: "keys"
        case .choice(let words): "one of \(words.map { "`\($0)`" }.joined(separator: ", "))"
        case .reference(TieKind.kinds):
            "one of \(TieKind.builtIn.map { "`\($0)`" }.joined(separator: ", ")), or \(shape.description)"
        default: shape.description
        }
    }
}
