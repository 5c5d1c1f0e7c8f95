import ArgumentParser
import CopModel
import CopTemplates
import CopYAML
import Foundation

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check every file of the workspace.",
        discussion: """
            Shows every problem with its place and a way out, all in one run. \
            'cop explain CODE' says more about the code in brackets. \
            Exit status: 0 without errors, 1 with.
            """)

    @Option(help: "excerpt, line (path:line:column: …) or json.")
    var format: Format = .excerpt
    @Flag(help: "Warnings and advice count as errors.") var strict = false
    @OptionGroup(title: "Global options") var global: GlobalOptions

    enum Format: String, CaseIterable, ExpressibleByArgument { case excerpt, line, json }

    func run() throws {
        let context = try global.workspace()
        let problems = WorkspaceLoader(root: context.root).load().diagnostics
        let diagnostics = problems + (try context.templateProblems())
        let style: DiagnosticRenderer.Style =
            switch format {
            case .excerpt: .excerpt(color: global.color.isOn(terminal: Terminal.outputIsTerminal))
            case .line: .line
            case .json: .json
            }
        try Terminal.write(DiagnosticRenderer(style).render(diagnostics))
        if format == .excerpt { try Terminal.write(summary(diagnostics)) }
        let counts = strict ? diagnostics.count : diagnostics.count { $0.severity == .error }
        if counts > 0 { throw ExitCode(Failure.Code.refused.rawValue) }
    }

    private func summary(_ diagnostics: [Diagnostic]) -> String {
        let counts = Severity.allCases.compactMap { severity -> String? in
            let count = diagnostics.count { $0.severity == severity }
            guard count > 0 else { return nil }
            let plural = severity == .advice || count == 1 ? "" : "s"
            return "\(count) \(severity.rawValue)\(plural)"
        }
        guard !counts.isEmpty else { return "no problems found\n" }
        return "\n\(counts.joined(separator: ", ")); 'cop explain CODE' says more about a code\n"
    }
}

extension WorkspaceContext {
    /// What is wrong with the workspace's own templates and forms.
    fileprivate func templateProblems() throws -> [Diagnostic] {
        var problems = try templates.check()
        for name in templates.names where name.hasPrefix("workspace/") {
            guard templates.isOverridden(name) else { continue }
            let form = try templates.source(name)
            let found =
                switch name {
                case "workspace/person.yaml": writer.read(form, as: Person.self).diagnostics
                case "workspace/session.yaml": writer.read(form, as: Session.self).diagnostics
                case "workspace/intake.yaml": writer.read(form, as: Intake.self).diagnostics
                case "workspace/contract.yaml": writer.read(form, as: Contract.self).diagnostics
                default: Tree.parse(form).diagnostics
                }
            // What a form leaves open is there to be filled in.
            problems += found.filter { $0.code != .missingKey }
        }
        return problems.sorted()
    }
}
