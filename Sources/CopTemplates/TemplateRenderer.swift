import CopYAML
import Mustache

/// Renders view models through Mustache templates into Markdown.
///
/// The one place that knows Mustache: it supplies the content type that templates would have to
/// repeat, escapes every text of the view model, and turns a name that the view model lacks,
/// which Mustache renders as nothing, into a diagnostic.
public struct TemplateRenderer {
    private let library: TemplateLibrary

    public init(_ library: TemplateLibrary) { self.library = library }

    /// - Parameters:
    ///   - name: the template, such as `reports/timeline.md`.
    ///   - model: a struct of texts, numbers, truth values, lists and structs of the same.
    /// - Returns: the text, and a warning for each name that the model does not have.
    public func render(
        _ name: String, _ model: some Encodable
    ) throws -> (text: String, diagnostics: [Diagnostic]) {
        let source = try library.source(name)
        let template = try parse(source)
        var partials = MustacheLibrary()
        for partial in library.names where partial.hasPrefix("partials/") {
            partials.register(try parse(try library.source(partial)), named: partialName(partial))
        }
        guard case .object(let values) = try ViewEncoder.encode(model) else {
            preconditionFailure("a view model is a struct")
        }
        let misses = NameMisses()
        let root = ViewObject(values: values, misses: misses, isRoot: true)
        let text = template.render(root, library: partials)
        let diagnostics = misses.names.sorted().map { unknownName($0, in: source) }
        return (tidied(text), diagnostics)
    }

    /// `partials/entry.md` is used as `{{> entry}}`.
    private func partialName(_ path: String) -> String {
        String(path.dropFirst("partials/".count).prefix { $0 != "." })
    }

    private func parse(_ source: SourceFile) throws -> MustacheTemplate {
        do {
            return try MustacheTemplate(
                string: "{{% CONTENT_TYPE:TEXT}}" + source.text(in: 0..<source.bytes.count))
        } catch let error as MustacheTemplate.ParserError {
            let line = max(0, error.context.lineNumber - 1)
            let index = LineIndex(source)
            let range = index.range(ofLine: min(line, index.count - 1))
            throw TemplateError.invalid(
                Diagnostic(
                    .invalidTemplate, "the template cannot be read here: \(error.error)",
                    at: SourceRange(source, range),
                    notes: ["every {{#name}} or {{^name}} needs its {{/name}}"]))
        }
    }

    private func unknownName(_ name: String, in source: SourceFile) -> Diagnostic {
        let text = source.text(in: 0..<source.bytes.count)
        var place = 0..<0
        for tag in text.ranges(of: "{{") {
            let rest = text[tag.upperBound...].prefix { $0 != "}" }
            guard let found = rest.firstRange(of: name) else { continue }
            let start = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
            place = start..<start + name.utf8.count
            break
        }
        return Diagnostic(
            .unknownTemplateName, "this report has nothing called '\(name)'",
            at: SourceRange(source, place),
            notes: ["`--format json` shows the names that it has"])
    }

    /// Sections that came out empty leave runs of blank lines: one is enough.
    private func tidied(_ text: String) -> String {
        var lines: [Substring] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let isBlank = line.allSatisfy { $0 == " " }
            if isBlank, lines.last?.isEmpty ?? true { continue }
            lines.append(isBlank ? "" : line)
        }
        while lines.last?.isEmpty == true { lines.removeLast() }
        return lines.joined(separator: "\n") + "\n"
    }
}
