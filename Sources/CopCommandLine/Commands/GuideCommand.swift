import ArgumentParser
import CopModel
import CopReports
import CopTemplates
import Foundation

struct GuideCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "guide",
        abstract: "The method as a companion: what to ask, and what you have answered.",
        discussion: """
            Without a step: the ten steps at a glance. A step is a number, where 0 is what comes \
            before the first, or a word in English or Dutch: cop guide urgency, cop guide \
            doorwerking. Outside a workspace it tells the method alone.
            """)

    @Argument(
        help: "0 to 10, or a word such as urgency or diary.",
        completion: .list((0...10).map(String.init)))
    var step: String?
    @Option(help: "en or nl; the community's own, unless said otherwise.")
    var language: Language?
    @Option(help: "md, or json: what the template sees.") var format: Format = .md
    @Option(
        help: "The day as of which it answers; today, unless said otherwise.", transform: Day.parse)
    var asOf: Day = .today
    @OptionGroup(title: "Global options") var global: GlobalOptions

    enum Format: String, CaseIterable, ExpressibleByArgument {
        case md, json

        fileprivate var ofReport: ReportFormat { self == .json ? .json : .markdown }
    }

    func run() throws {
        // A folder that was named must be a workspace; where nobody named one, none is needed.
        let context = try global.directory == nil ? try? global.workspace() : global.workspace()
        do {
            let guide = try Guide(templates(context), of: context?.load(), asOf: asOf)
            try write(report(guide))
        } catch TemplateError.invalid(let diagnostic) {
            throw Refusal([diagnostic])
        }
    }

    /// Those of the workspace, which are in its language; in another, the built-in ones.
    private func templates(_ context: WorkspaceContext?) -> TemplateLibrary {
        if let context, language.map({ $0.rawValue == context.templates.language }) ?? true {
            return context.templates
        }
        return TemplateLibrary(language: (language ?? .ofMachine).rawValue)
    }

    private func report(_ guide: Guide) throws -> Report {
        guard let step else { return try guide.overview(as: format.ofReport) }
        guard let number = try guide.number(of: step),
            let report = try guide.step(number, as: format.ofReport)
        else {
            throw Failure(
                .usage, "there is no step '\(step)'",
                notes: [
                    didYouMean(step.lowercased(), in: try guide.words())
                        ?? "'cop guide' lists the steps; they go by 0 to 10, or by a word"
                ])
        }
        return report
    }

    private func write(_ report: Report) throws {
        if !report.diagnostics.isEmpty {
            Terminal.note(
                global.excerpts(report.diagnostics, toTerminal: isatty(STDERR_FILENO) == 1))
        }
        try Terminal.write(report.text)
    }
}
