import CopTemplates
import CopYAML
import Testing

@testable import CopModel

/// The texts of `cop guide`, in every language.
struct GuideStepTests {
    static let all: [(language: String, number: Int)] = TemplateLibrary.languages.flatMap {
        language in (0...10).map { (language, $0) }
    }

    private func step(_ language: String, _ number: Int) throws -> GuideStep {
        let source = try TemplateLibrary(language: language).source("guide/\(number).yaml")
        let (step, diagnostics) = GuideStep.read(source)
        #expect(lines(diagnostics) == [])
        return try #require(step)
    }

    @Test(arguments: TemplateLibrary.languages)
    func everyStepIsThere(language: String) {
        let names = TemplateLibrary(language: language).names
            .filter { $0.hasPrefix("guide/") && $0.hasSuffix(".yaml") }
        #expect(names == (0...10).map { "guide/\($0).yaml" }.sorted())
    }

    @Test(arguments: all)
    func itIsComplete(language: String, number: Int) throws {
        let step = try step(language, number)
        #expect((6...10).contains(step.questions.count))
        #expect((3...6).contains(step.pitfalls.count))
        #expect(!step.words.isEmpty && !step.files.isEmpty && !step.commands.isEmpty)
        for question in step.questions {
            #expect(question.question.last.map { "?”".contains($0) } ?? false, "\(question)")
        }
        for text in [step.purpose] + step.pitfalls {
            #expect(text.last.map { ".?".contains($0) } ?? false, "\(text)")
        }
    }

    /// Languages ask the same, of the same, and send people to the same places.
    @Test(arguments: 0...10)
    func languagesAreAlike(number: Int) throws {
        let english = try step("en", number)
        let dutch = try step("nl", number)
        #expect(english.questions.map(\.answer) == dutch.questions.map(\.answer))
        #expect(english.files.map(\.file) == dutch.files.map(\.file))
        #expect(english.commands.map(\.command) == dutch.commands.map(\.command))
        #expect(english.pitfalls.count == dutch.pitfalls.count)
        #expect(english.title != dutch.title && english.purpose != dutch.purpose)
    }

    /// Nothing that a workspace can answer goes unasked.
    @Test func everyTopicIsAsked() throws {
        let asked = Set(try (0...10).flatMap { try step("en", $0).questions.compactMap(\.answer) })
        #expect(asked == Set(GuideTopic.allCases))
    }

    /// A word leads to one step, whichever language it is in.
    @Test func wordsAreUnique() throws {
        var steps: [String: Int] = [:]
        for (language, number) in Self.all {
            for word in try step(language, number).words {
                #expect(steps[word] == nil || steps[word] == number, "\(word)")
                #expect(word == word.lowercased() && Int(word) == nil, "\(word)")
                steps[word] = number
            }
        }
    }

    /// What is called a file is one of a workspace.
    @Test(arguments: all)
    func filesAreThoseOfAWorkspace(language: String, number: Int) throws {
        let known = WorkspaceFile.single.map(\.path) + WorkspaceFile.folders.map { "\($0.name)/" }
        for file in try step(language, number).files { #expect(known.contains(file.file)) }
    }

    /// A layout shows these texts as they stand: nothing in them needs a backslash.
    @Test(arguments: all)
    func textsNeedNoEscape(language: String, number: Int) throws {
        let step = try step(language, number)
        let texts =
            [step.title, step.short, step.purpose] + step.pitfalls
            + step.questions.map(\.question) + step.files.map(\.what) + step.commands.map(\.what)
        for text in texts { #expect(escapeMarkdown(text) == text) }
    }

    /// A key that stands for nothing is pointed at, with the one that was meant.
    @Test func anUnknownAnswerIsLocated() {
        let text = """
            title: T
            short: s
            purpose: P.
            questions:
              - question: Why?
                answer: signal
            """
        let (_, diagnostics) = GuideStep.read(SourceFile(path: "guide/2.yaml", text: text))
        #expect(diagnostics.map(\.code) == [.invalidChoice])
        #expect(diagnostics.first?.primary.text == "did you mean 'signals'?")
    }
}
