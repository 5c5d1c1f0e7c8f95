import CopYAML

/// The words of reports in one language: names of kinds, statuses, months and units.
///
/// They stand in `terms.yaml` of each language, which a workspace can override as it can a
/// template; a test compares the languages.
public struct Terms: Sendable {
    private let words: [String: String]

    /// Throws `TemplateError` or `FileError` when the workspace's own file cannot be used.
    public init(_ library: TemplateLibrary) throws {
        var words: [String: String] = [:]
        for text in [
            library.builtIn("terms.yaml").map { SourceFile(path: "terms.yaml", text: $0) },
            try library.source("terms.yaml"),
        ].compactMap({ $0 }) {
            let (tree, diagnostics) = Tree.parse(text)
            if let problem = diagnostics.first { throw TemplateError.invalid(problem) }
            for (key, value) in tree.root?.entries.map({ $0 }) ?? [] {
                words[key.text] = value.text
            }
        }
        self.words = words
    }

    /// The word for a key; the key itself where there is none, so that nothing goes missing.
    public subscript(key: String) -> String { words[key] ?? key }

    /// The word for a key with `{name}` in it replaced by values, which may hold braces themselves.
    public func callAsFunction(_ key: String, _ values: KeyValuePairs<String, String>) -> String {
        var result = ""
        var rest = self[key][...]
        while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")),
            let close = rest[open...].utf8.firstIndex(of: UInt8(ascii: "}"))
        {
            let name = rest[open..<close].dropFirst()
            result += rest[..<open]
            result += values.first { $0.key == name }?.value ?? "{\(name)}"
            rest = rest[close...].dropFirst()
        }
        return result + rest
    }

    /// Every key, sorted.
    public var keys: [String] { words.keys.sorted() }
}
