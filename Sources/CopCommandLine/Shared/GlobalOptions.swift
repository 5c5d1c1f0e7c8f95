import ArgumentParser
import CopModel
import CopTemplates
import CopYAML
import Foundation

/// The options that every command has, before or after its name.
struct GlobalOptions: ParsableArguments {
    @Option(
        name: .customShort("C"),
        help: ArgumentHelp("Work in the workspace of this folder.", valueName: "dir"),
        completion: .directory)
    var directory: String?

    @Option(help: "When to use colour: auto, always or never.")
    var color: ColorChoice = .auto

    /// The workspace around the chosen folder: the nearest above it that has a cop.yaml.
    func workspace() throws -> WorkspaceContext {
        let start = URL(fileURLWithPath: directory ?? ".").standardizedFileURL
        guard fileExists("\(start.path)/.") else {
            throw Failure(.noWorkspace, "there is no folder '\(directory ?? ".")'")
        }
        var folder = start
        while true {
            if fileExists(folder.appending(path: "cop.yaml").path) {
                GitMerging(root: folder.path).setUp()
                return WorkspaceContext(root: folder.path)
            }
            let parent = folder.deletingLastPathComponent()
            guard parent.path != folder.path else { break }
            folder = parent
        }
        throw Failure(
            .noWorkspace, "no workspace here: there is no cop.yaml in \(start.path) or above it",
            notes: ["go to one, name one with -C DIR, or start one with 'cop init'"])
    }

    /// Diagnostics as excerpts, coloured when they go to a terminal.
    func excerpts(_ diagnostics: [Diagnostic], toTerminal: Bool) -> String {
        DiagnosticRenderer(.excerpt(color: color.isOn(terminal: toTerminal))).render(diagnostics)
    }
}

/// The workspace that a command works in, opened no further than it needs.
struct WorkspaceContext {
    let root: String
    let writer: WorkspaceWriter
    /// Templates in the language of the CoP, with the workspace's own instead of the built-in.
    let templates: TemplateLibrary

    init(root: String) {
        self.root = root
        writer = WorkspaceWriter(root: root) { path, place in
            Terminal.note(
                terminalSafe("\(path) leads out of the workspace, so \(place) was changed"))
        }
        let language = WorkspaceLoader(root: root).language() ?? .english
        templates = TemplateLibrary(language: language.rawValue, overrides: "\(root)/templates")
    }

    /// The form that a new file starts from.
    func form(_ name: String) throws -> SourceFile { try templates.source("workspace/\(name)") }

    /// Everything in the workspace; problems are counted on standard error, since a list or a
    /// report is of use without what is broken.
    func load() -> Workspace {
        let (workspace, diagnostics) = WorkspaceLoader(root: root).load()
        let errors = diagnostics.count { $0.severity == .error }
        if errors > 0 {
            Terminal.note(
                "warning: \(errors) \(errors == 1 ? "error" : "errors") in the workspace: what could not be read is left out; 'cop check' shows where"
            )
        }
        return workspace
    }
}
