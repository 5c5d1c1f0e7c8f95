import CopModel
import CopTemplates

/// The method as a companion: what each step asks, with what a workspace answers beside it.
public struct Guide {
    private let steps: [(number: Int, step: GuideStep)]
    private let templates: TemplateLibrary
    private let answers: GuideAnswers?
    private let title: String?

    /// - Parameter workspace: nil for the method alone.
    ///
    /// Throws `Refusal`, `TemplateError` or `FileError` when a text of the workspace's own cannot
    /// be used.
    public init(
        _ templates: TemplateLibrary, of workspace: Workspace?, asOf: Day
    ) throws {
        self.templates = templates
        steps = try GuideStep.all(in: templates)
        answers = try workspace.map { try GuideAnswers($0, asOf: asOf, templates) }
        title = workspace?.cop.title
    }

    // MARK: - Finding a step

    /// The step that goes by a number or a word, in whichever language; nil when none does.
    public func number(of name: String) throws -> Int? {
        let name = name.lowercased()
        if let number = Int(name) { return steps.first { $0.number == number }?.number }
        return try index().first { $0.word == name }?.number
    }

    /// Every word that finds a step.
    public func words() throws -> [String] { try index().map(\.word) }

    /// The words of its own language come first.
    private func index() throws -> [(word: String, number: Int)] {
        let others = try TemplateLibrary.languages.filter { $0 != templates.language }
            .flatMap { try GuideStep.all(in: TemplateLibrary(language: $0)) }
        return (steps + others).flatMap { number, step in
            step.words.map { ($0.lowercased(), number) }
        }
    }

    // MARK: - Telling

    /// The steps in a list, each with how far the workspace answers it.
    public func overview(as format: ReportFormat) throws -> Report {
        let view = GuideOverviewView(
            title: title,
            steps: steps.map { number, step in
                let open = step.questions.compactMap(\.answer).map { answers?.lines($0) ?? [] }
                let answered = open.count { !$0.isEmpty }
                return GuideOverviewView.Step(
                    number: number, name: step.title, short: step.short,
                    mark: answers.map { _ in mark(answered, of: open.count) },
                    answered: answered, asked: open.count)
            })
        return try Report.of(view, "guide/overview.md", format, TemplateRenderer(templates))
            .wrapped(format)
    }

    /// One step; nil when there is none of that number.
    public func step(_ number: Int, as format: ReportFormat) throws -> Report? {
        guard let step = steps.first(where: { $0.number == number })?.step else { return nil }
        let forms = try WorkForm.all(in: templates).filter { $0.step == number }
        let view = GuideStepView(
            title: title, number: number, isStart: number == 0, name: step.title,
            purpose: step.purpose,
            questions: step.questions.enumerated().map { position, question in
                let lines = question.answer.map { answers?.lines($0) ?? [] } ?? []
                return GuideStepView.Question(
                    number: position + 1, question: question.question, answers: lines,
                    isOpen: answers != nil && question.answer != nil && lines.isEmpty)
            },
            pitfalls: step.pitfalls,
            files: step.files.map { .init(file: $0.file, what: $0.what) },
            commands: step.commands.map { .init(command: $0.command, what: $0.what) },
            forms: forms.map { .init(id: $0.id, name: $0.name) })
        return try Report.of(view, "guide/step.md", format, TemplateRenderer(templates)).wrapped(
            format)
    }

    private func mark(_ answered: Int, of asked: Int) -> String {
        if answered == 0 { return "○" }
        return answered == asked ? "●" : "◐"
    }
}

extension Report {
    /// With lines that a terminal shows whole; JSON stays as it is.
    fileprivate func wrapped(_ format: ReportFormat) -> Report {
        guard format == .markdown else { return self }
        return Report(text: wrappedMarkdown(text), diagnostics: diagnostics)
    }
}
