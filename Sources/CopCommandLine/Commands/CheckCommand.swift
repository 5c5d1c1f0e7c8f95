import ArgumentParser
import CopAnalysis
import CopModel
import CopTemplates
import CopYAML
import Foundation

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check every file of the workspace.",
        discussion: """
            Shows every problem with its place and a way out, all in one run; after errors and \
            warnings comes the method's advice, which blocks nothing. \
            'cop explain CODE' says more about the code in brackets; 'silenced' in cop.yaml \
            leaves a rule out, with your reason. \
            Exit status: 0 without errors, 1 with.
            """)

    @Option(help: "excerpt, line (path:line:column: …) or json.")
    var format: Format = .excerpt
    @Flag(help: "Warnings and advice count as errors.") var strict = false
    @Flag(help: "Leave the method's advice out.") var noAdvice = false
    @Option(
        help: "The day as of which the method advises; today, unless said otherwise.",
        transform: Day.parse)
    var asOf: Day = .today
    @OptionGroup(title: "Global options") var global: GlobalOptions

    enum Format: String, CaseIterable, ExpressibleByArgument { case excerpt, line, json }

    func run() throws {
        let context = try global.workspace()
        // Before the workspace is read: to start a program costs more the more memory is in use.
        let tracked = TrackedPrivateFiles(root: context.root)
        let files = WorkspaceLoader(root: context.root).read()
        let (workspace, problems) = files.joined()
        let advice = noAdvice ? [] : workspace.advice(asOf: asOf)
        let diagnostics =
            problems + files.outsideLinks(from: context.root) + tracked.diagnostics()
            + (try context.templateProblems())
            + advice.map(\.diagnostic)
        let style: DiagnosticRenderer.Style =
            switch format {
            case .excerpt: .excerpt(color: global.color.isOn(terminal: Terminal.outputIsTerminal))
            case .line: .line
            case .json: .json
            }
        try Terminal.write(DiagnosticRenderer(style).render(diagnostics))
        if format == .excerpt { try Terminal.write(summary(diagnostics)) }
        if !noAdvice, workspace.adviceWaits {
            Terminal.note("advice on files with errors waits until they are mended")
        }
        let counts = strict ? diagnostics.count : diagnostics.count { $0.severity == .error }
        // The system takes back at once what takes a tenth of the time of it all to free piece by piece.
        withExtendedLifetime((files, workspace, diagnostics)) {
            Foundation.exit(counts > 0 ? Failure.Code.refused.rawValue : EXIT_SUCCESS)
        }
    }

    private func summary(_ diagnostics: [Diagnostic]) -> String {
        let advice = diagnostics.count { $0.severity == .advice }
        let problems = [Severity.error, .warning].compactMap { severity -> String? in
            let count = diagnostics.count { $0.severity == severity }
            return count > 0 ? "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")" : nil
        }
        guard advice > 0 || !problems.isEmpty else { return "no problems found\n" }
        let pieces = advice > 0 ? ["\(advice) piece\(advice == 1 ? "" : "s") of advice"] : []
        let counts = (problems.isEmpty ? ["no problems found"] : problems) + pieces
        return "\n\(counts.joined(separator: ", ")); 'cop explain CODE' says more about a code\n"
    }
}

extension WorkspaceContext {
    /// What is wrong with the workspace's own templates, forms and texts.
    fileprivate func templateProblems() throws -> [Diagnostic] {
        var problems = try templates.check()
        for name in templates.names where templates.isOverridden(name) {
            guard name.hasPrefix("workspace/") || name.hasPrefix("advice/") else { continue }
            let form = try templates.source(name)
            let found =
                switch name {
                case "workspace/person.yaml": try writer.read(form, as: Person.self).diagnostics
                case "workspace/session.yaml": try writer.read(form, as: Session.self).diagnostics
                case "workspace/intake.yaml": try writer.read(form, as: Intake.self).diagnostics
                case "workspace/contract.yaml": try writer.read(form, as: Contract.self).diagnostics
                case _ where name.hasPrefix("advice/"): AdviceText.read(form).diagnostics
                default: Tree.parse(form).diagnostics
                }
            // What a form leaves open is there to be filled in.
            problems += found.filter { $0.code != .missingKey }
        }
        return problems.sorted()
    }
}
