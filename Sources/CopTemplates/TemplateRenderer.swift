import CopYAML
import Mustache
import Synchronization

/// Renders view models through Mustache templates into Markdown.
///
/// The one place that knows Mustache: it supplies the content type that templates would have to
/// repeat, escapes every text of the view model, and turns a name that the view model lacks,
/// which Mustache renders as nothing, into a diagnostic. A template is read once, however often it
/// is rendered: a large workspace has a page for each of many sessions.
public final class TemplateRenderer: Sendable {
    private let library: TemplateLibrary
    private let known = Mutex<[String: PreparedTemplate]>([:])

    public init(_ library: TemplateLibrary) { self.library = library }

    /// - Parameters:
    ///   - name: the template, such as `reports/timeline.md`.
    ///   - model: a struct of texts, numbers, truth values, lists and structs of the same.
    /// - Returns: the text, and a warning for each name that the model does not have.
    public func render(
        _ name: String, _ model: some Encodable
    ) throws -> (text: String, diagnostics: [Diagnostic]) {
        let template = try prepared(name)
        guard case .object(let fields) = try ViewEncoder.encode(model) else {
            preconditionFailure("a view model is a struct")
        }
        let misses = NameMisses()
        let root = ViewRoot(object: ViewObject(fields: fields), misses: misses)
        let text = template.parsed.render(root, library: template.partials)
        let unknown = misses.names.sorted().map { unknownName($0, in: template.tags) }
        return (tidied(text), unknown + template.problems)
    }

    private func prepared(_ name: String) throws -> PreparedTemplate {
        try known.withLock { known in
            let template = try known[name] ?? prepare(name)
            known[name] = template
            return template
        }
    }

    private func prepare(_ name: String) throws -> PreparedTemplate {
        let source = try library.source(name)
        let parsed = try parse(source)
        var partials = MustacheLibrary()
        var sources: [SourceFile] = []
        for partial in library.names where partial.hasPrefix("partials/") {
            let part = try library.source(partial)
            partials.register(try parse(part), named: partialName(partial))
            sources.append(part)
        }
        let tags = usedTags(from: TemplateTags(source), among: sources)
        return PreparedTemplate(
            parsed: parsed, partials: partials, tags: tags,
            problems: tags.flatMap(unknownPartials))
    }

    /// What is wrong with a template by itself, whatever it is rendered with.
    func problems(in source: SourceFile) -> [Diagnostic] {
        do {
            _ = try parse(source)
        } catch TemplateError.invalid(let diagnostic) {
            return [diagnostic]
        } catch {
            return []
        }
        return unknownPartials(TemplateTags(source))
    }

    /// The tags of a template and of the partials that it leads to, each once.
    private func usedTags(
        from main: TemplateTags, among partials: [SourceFile]
    ) -> [TemplateTags] {
        var result = [main]
        var seen: Set<String> = []
        var next = 0
        while next < result.count {
            for tag in result[next].partials where seen.insert(tag.name).inserted {
                let source = partials.first {
                    $0.path.hasSuffix("/partials/\(tag.name).md")
                }
                if let source { result.append(TemplateTags(source)) }
            }
            next += 1
        }
        return result
    }

    private func unknownPartials(_ tags: TemplateTags) -> [Diagnostic] {
        let known = library.names.filter { $0.hasPrefix("partials/") }.map(partialName)
        return tags.partials.filter { !known.contains($0.name) && !$0.name.hasPrefix("*") }.map {
            Diagnostic(
                .unknownTemplateName, "there is no partial called '\($0.name)'",
                at: SourceRange(tags.source, $0.nameRange),
                notes: ["the partials are \(known.joined(separator: ", "))"])
        }
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
                TemplateTags(source).problem
                    ?? Diagnostic(
                        .invalidTemplate, "the template cannot be read from here on",
                        at: SourceRange(source, range),
                        notes: [
                            "compare it with the built-in one, which counts when this file is gone"
                        ]))
        }
    }

    /// Where templates ask for a name: in the workspace's own first, since those built in have no
    /// wrong ones.
    private func unknownName(_ name: String, in templates: [TemplateTags]) -> Diagnostic {
        let places = templates.compactMap { $0.place(of: name) }
        let place = places.first { $0.file.path.hasPrefix("templates/") } ?? places.first
        return Diagnostic(
            .unknownTemplateName, "this report has nothing called '\(name)'",
            at: place ?? SourceRange(templates[0].source, 0..<0),
            notes: ["`--format json` shows the names that it has"])
    }

    /// Sections that came out empty leave runs of blank lines: one is enough.
    private func tidied(_ text: String) -> String {
        var text = text
        let result = text.withUTF8 { bytes in
            var result: [UInt8] = []
            result.reserveCapacity(bytes.count + 1)
            var isAfterBlank = true
            var start = 0
            while start <= bytes.count {
                let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
                let line = UnsafeBufferPointer(rebasing: bytes[start..<end])
                let isBlank = line.allSatisfy { $0 == UInt8(ascii: " ") }
                if !(isBlank && isAfterBlank) {
                    if !isBlank { result += line }
                    result.append(UInt8(ascii: "\n"))
                }
                isAfterBlank = isBlank
                start = end + 1
            }
            if result.count > 1, isAfterBlank { result.removeLast() }
            return result
        }
        return result.isEmpty ? "\n" : String(decoding: result, as: UTF8.self)
    }
}
