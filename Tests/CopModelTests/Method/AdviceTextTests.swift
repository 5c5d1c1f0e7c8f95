import CopTemplates
import CopYAML
import Testing

@testable import CopModel

/// What `cop explain` says about the rules of the method, in every language.
struct AdviceTextTests {
    static let all: [(language: String, code: AdviceCode)] = TemplateLibrary.languages.flatMap {
        language in AdviceCode.allCases.map { (language, $0) }
    }

    private func source(_ language: String, _ code: AdviceCode) throws -> SourceFile {
        try TemplateLibrary(language: language).source("advice/\(code.rawValue).yaml")
    }

    private func text(_ language: String, _ code: AdviceCode) throws -> AdviceText {
        let (text, diagnostics) = AdviceText.read(try source(language, code))
        #expect(lines(diagnostics) == [])
        return try #require(text)
    }

    /// A text for each rule, and none for what is no rule.
    @Test(arguments: TemplateLibrary.languages)
    func everyRuleHasAText(language: String) {
        let names = TemplateLibrary(language: language).names.filter { $0.hasPrefix("advice/") }
        #expect(names == AdviceCode.allCases.map { "advice/\($0.rawValue).yaml" }.sorted())
    }

    @Test(arguments: all)
    func itIsComplete(language: String, code: AdviceCode) throws {
        let (tree, _) = Tree.parse(try source(language, code))
        #expect(try #require(tree.root).entries.map(\.key.text) == AdviceText.fields.keys)
        let text = try text(language, code)
        #expect((3...8).contains(text.title.split(separator: " ").count), "\(text.title)")
        for part in [text.notices, text.why, text.example, text.remedy] {
            #expect(part.last == "." || part.last == "?", "\(part)")
        }
        // From two sentences on, and no more than a screen.
        #expect((120...700).contains(text.why.count), "\(text.why.count)")
    }

    /// It stands on a line of the status screen.
    @Test(arguments: all)
    func theNextThingIsShort(language: String, code: AdviceCode) throws {
        let next = try text(language, code).next
        #expect(next.count <= 70, "\(next.count): \(next)")
        #expect(!next.hasSuffix(".") && !next.contains("\n") && !next.contains("`"), "\(next)")
    }

    /// Files, keys and commands are the same in every language, and so is what a text says of them.
    @Test(arguments: AdviceCode.allCases)
    func languagesNameTheSame(code: AdviceCode) throws {
        let english = try text("en", code)
        let dutch = try text("nl", code)
        for (left, right) in [
            (english.notices, dutch.notices), (english.example, dutch.example),
            (english.remedy, dutch.remedy),
        ] {
            #expect(names(left) == names(right))
        }
        #expect(english.title != dutch.title)
    }

    /// What stands between backquotes, but for the names of examples, which are translated.
    private func names(_ text: String) -> [String] {
        let quoted = text.split(separator: "`", omittingEmptySubsequences: false)
            .enumerated().filter { $0.offset % 2 == 1 }.map { String($0.element) }
        let isName = { (name: String) in name.contains { " ._/".contains($0) } }
        return quoted.filter(isName).sorted()
    }

    /// A work form that a text sends people to is there.
    @Test(arguments: all)
    func workFormsExist(language: String, code: AdviceCode) throws {
        let text = try text(language, code)
        for part in text.remedy.split(separator: "cop form show ").dropFirst() {
            let id = part.prefix { $0.isLetter || $0 == "-" }
            let names = TemplateLibrary(language: language).names
            #expect(names.contains("forms/\(id).yaml"), "\(id)")
        }
    }
}
