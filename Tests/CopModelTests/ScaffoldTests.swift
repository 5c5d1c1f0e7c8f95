import CopTemplates
import CopYAML
import Testing

@testable import CopModel

/// The forms that `cop init` and `cop … add` write, in every language.
struct ScaffoldTests {
    /// Each form, and the record that it is a form of.
    static let forms: [(name: String, type: any Record.Type)] = [
        ("cop", Cop.self), ("domain", Domain.self), ("signals", Signals.self),
        ("organisations", Organisations.self), ("person", Person.self), ("intake", Intake.self),
        ("contract", Contract.self), ("session", Session.self),
        ("knowledge-agenda", KnowledgeAgenda.self), ("network", Network.self),
        ("reflections", Reflections.self), ("embedding", Embedding.self),
        ("pattern", Pattern.self), ("system", SystemAnalysis.self), ("cases", Cases.self),
        ("actions", Actions.self), ("results", Results.self), ("design", Design.self),
    ]

    static let all: [(language: String, name: String)] = TemplateLibrary.languages.flatMap {
        language in forms.map { (language, $0.name) }
    }

    private func source(_ language: String, _ name: String) throws -> SourceFile {
        try TemplateLibrary(language: language).source("workspace/\(name).yaml")
    }

    private func type(_ name: String) -> any Record.Type {
        Self.forms.first { $0.name == name }!.type
    }

    @Test func everyFormIsTested() {
        for language in TemplateLibrary.languages {
            let names = TemplateLibrary(language: language).names
                .filter { $0.hasPrefix("workspace/") && $0.hasSuffix(".yaml") }
            let tested = (Self.forms.map(\.name) + ["diary"]).map { "workspace/\($0).yaml" }
            #expect(names == tested.sorted())
        }
    }

    /// Every key of the record, at every depth, in the order of its declaration, and nothing else.
    @Test(arguments: all)
    func keysAreThoseOfTheRecord(language: String, name: String) throws {
        let (tree, diagnostics) = Tree.parse(try source(language, name))
        #expect(lines(diagnostics) == [])
        check(try #require(tree.root), type(name).shape, "\(language)/\(name)")
    }

    private func check(_ node: Node, _ shape: Shape, _ path: String) {
        guard case .record(let record) = shape, node.kind == .mapping else { return }
        #expect(node.entries.map(\.key.text) == record.keys, "\(path)")
        for field in record.fields {
            if let value = node[field.key] { check(value, field.shape, "\(path).\(field.key)") }
        }
    }

    /// What is left to fill in is what the record requires, and nothing is wrong.
    @Test(arguments: all)
    func formsReadWithoutErrors(language: String, name: String) throws {
        try read(type(name), try source(language, name))
    }

    private func read<R: Record>(_ type: R.Type, _ form: SourceFile) throws {
        let (record, diagnostics) = R.read(form)
        let missing = R.shape.record!.fields.filter { $0.isRequired && $0.key != "id" }.map(\.key)
        let filled = ["language"]
        #expect(
            diagnostics.map(\.headline)
                == missing.filter { !filled.contains($0) }.map { "\(R.name) has no '\($0)'" })
        #expect(record != nil)
    }

    /// A question or a word of explanation above every key, for those who meet it the first time.
    @Test(arguments: all)
    func everyKeyHasAComment(language: String, name: String) throws {
        let text = try source(language, name)
        var previous: Substring = ""
        for line in text.text(in: 0..<text.bytes.count).split(separator: "\n") {
            let content = line.drop { $0 == " " }
            if !content.hasPrefix("#"), content.contains(":") {
                #expect(previous.drop { $0 == " " }.hasPrefix("#"), "\(language)/\(name): \(line)")
            }
            previous = line
        }
    }

    /// The examples in the comments, taken out of them, are items as the list wants them.
    @Test(arguments: all)
    func examplesAreRight(language: String, name: String) throws {
        let form = try source(language, name)
        let text = form.text(in: 0..<form.bytes.count)
        let filled = Self.uncommented(text)
        try checkExamples(type(name), text, filled)
    }

    private func checkExamples<R: Record>(_ type: R.Type, _ form: String, _ filled: String) throws {
        let (tree, diagnostics) = Tree.parse(SourceFile(path: "x", text: filled))
        #expect(lines(diagnostics) == [])
        var decoding = Decoding(fileID: "")
        _ = R.decode(try #require(tree.root), &decoding)
        // Of what is required, only that is missing which the form leaves to be filled in.
        let problems = decoding.diagnostics.filter { $0.code != .missingKey }
        #expect(lines(problems) == [], "\(filled)")
        let root = try #require(tree.root)
        let missing = decoding.diagnostics.filter { $0.code == .missingKey }
        #expect(missing.allSatisfy { $0.primary.range.bytes.lowerBound == root.range.lowerBound })
        checkLists(root, R.shape, form)
    }

    /// Every list of records has examples, which together show every key.
    private func checkLists(_ node: Node, _ shape: Shape, _ path: String) {
        guard case .record(let record) = shape else { return }
        for field in record.fields {
            guard let value = node[field.key] else { continue }
            if case .list(let element) = field.shape, let item = element.record {
                let keys = value.items.flatMap { $0.entries.map(\.key.text) }
                // A digest is nothing to write by hand.
                let shown = Set(item.keys).subtracting(["digest"])
                #expect(Set(keys) == shown, "\(field.key) shows not every key")
                for entry in value.items {
                    #expect(entry.entries.map(\.key.text) == item.keys.filter { entry[$0] != nil })
                    if item.name != record.name { checkLists(entry, element, path) }
                }
            } else {
                checkLists(value, field.shape, path)
            }
        }
    }

    /// The form with every `[]` replaced by the example above it.
    private static func uncommented(_ form: String) -> String {
        var result: [Substring] = []
        var example: [Substring] = []
        for line in form.split(separator: "\n", omittingEmptySubsequences: false) {
            let indent = line.prefix { $0 == " " }.count
            let content = line.dropFirst(indent)
            if content.hasPrefix("#   ") && (content.hasPrefix("#   - ") || !example.isEmpty) {
                example.append(line.prefix(indent) + content.dropFirst(2))
            } else if content.hasSuffix(": []"), !example.isEmpty {
                result.append(line.dropLast(3))
                result += example
                example = []
            } else {
                result.append(line)
                if !content.hasPrefix("#") { example = [] }
            }
        }
        return result.joined(separator: "\n")
    }

    /// What is written beside a question in one language is written in the other.
    @Test(arguments: forms.map(\.name))
    func choicesAreNamedInEveryLanguage(name: String) throws {
        let choices = type(name).shape.allFields.flatMap { field -> [String] in
            if case .choice(let words) = field.shape { return words }
            if case .list(.choice(let words)) = field.shape { return words }
            return []
        }
        // Which rules there are, `cop explain` says; a form need not list them.
        .filter { AdviceCode(rawValue: $0) == nil || name != "cop" }
        for language in TemplateLibrary.languages {
            let form = try source(language, name)
            let text = form.text(in: 0..<form.bytes.count)
            for choice in choices {
                #expect(text.contains(choice), "\(language)/\(name): \(choice)")
            }
        }
    }

    /// A form with its title and first day filled in is a workspace without problems.
    @Test(arguments: TemplateLibrary.languages)
    func aNewWorkspaceHasNoProblem(language: String) throws {
        var files: [String: String] = [:]
        for file in WorkspaceFile.single {
            let form = try TemplateLibrary(language: language).source("workspace/\(file.path)")
            files[file.path] = form.text(in: 0..<form.bytes.count)
        }
        files["cop.yaml"] = files["cop.yaml"]?
            .replacing("\ntitle:\n", with: "\ntitle: Water\n")
            .replacing("\nstart:\n", with: "\nstart: 2026-01-15\n")
        let diary = try TemplateLibrary(language: language).source("workspace/diary.yaml")
        files["diaries/anna.yaml"] = diary.text(in: 0..<diary.bytes.count)
        files["people/anna.yaml"] = "name: Anna\n"
        let folder = try TestFolder(files)
        #expect(folder.problems == [])
        #expect(folder.load().workspace.cop.language?.rawValue == language)
    }

    /// The diary has no keys to fill in: its comment names them all.
    @Test(arguments: TemplateLibrary.languages)
    func theDiaryNamesItsKeys(language: String) throws {
        let form = try source(language, "diary")
        let text = form.text(in: 0..<form.bytes.count)
        for key in DiaryEntry.fields.keys where key != "id" {
            #expect(text.contains(key), "\(language): \(key)")
        }
        #expect(text.split(separator: "\n").allSatisfy { $0.hasPrefix("#") })
    }
}
