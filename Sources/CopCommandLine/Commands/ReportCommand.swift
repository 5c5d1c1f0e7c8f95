import ArgumentParser
import CopAnalysis
import CopModel
import CopReports
import CopTemplates
import CopYAML
import Foundation

struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Write a report: \(kinds.joined(separator: ", ")).",
        discussion: """
            The same files and the same --as-of give the same bytes, so that reports can be \
            compared in git. 'cop report all --output DIR' writes every report and an index.
            """)

    private static let kinds = ReportKind.allCases.map(\.rawValue) + ["all"]

    @Argument(
        help: ArgumentHelp("\(kinds.joined(separator: ", ")).", valueName: "kind"),
        completion: .list(kinds))
    var kind: String
    @Option(help: "md, dot (a picture for Graphviz) or json.") var format: ReportFormat?
    @Option(help: "Who it is for: facilitators, group or public.") var audience: Audience = .group
    @Option(
        help: "The day as of which it speaks; today, unless said otherwise.", transform: Day.parse)
    var asOf: Day = .today
    @Option(help: "The learning history of one person.", completion: .people) var person: String?
    @Option(help: "The earlier day to compare a social map with.", transform: Day.parse)
    var compare: Day?
    @Option(help: "Layout of a learning history: staggered (the usual one) or side-by-side.")
    var layout: ReportOptions.Layout?
    @Option(
        help: "The file to write; for all, the folder. Else standard output, as for -.",
        completion: .file())
    var output: String?
    @OptionGroup(title: "Global options") var global: GlobalOptions

    private var chosen: ReportKind? { ReportKind(rawValue: kind) }

    func validate() throws {
        guard kind == "all" || chosen != nil else {
            let suggestion =
                closest(to: kind, in: Self.kinds).map { "; did you mean '\($0)'?" } ?? ""
            throw ValidationError(
                "there is no report '\(kind)'\(suggestion) The reports are \(Self.kinds.joined(separator: ", "))."
            )
        }
        if let chosen, let format, !chosen.formats.contains(format) {
            let formats = chosen.formats.map(\.rawValue).joined(separator: ", ")
            throw ValidationError(
                "a \(kind) cannot be had as \(format.rawValue): choose from \(formats)")
        }
        if kind == "all", output == nil || output == "-" {
            throw ValidationError("'cop report all' needs --output DIR")
        }
        if kind == "all", format != nil {
            throw ValidationError("'cop report all' writes every format; leave --format out")
        }
        if let compare, compare >= asOf {
            throw ValidationError("--compare takes a day before --as-of (\(asOf))")
        }
        if person != nil, chosen != .learningHistory {
            throw ValidationError("--person goes with learning-history")
        }
        if compare != nil, chosen != .socialMap, kind != "all" {
            throw ValidationError("--compare goes with social-map")
        }
        if layout != nil, chosen != .learningHistory, kind != "all" {
            throw ValidationError("--layout goes with learning-history")
        }
    }

    func run() throws {
        let context = try global.workspace()
        if let output, output != "-" {
            try context.refuseReport(at: output, isFolder: chosen == nil)
        }
        let workspace = context.load()
        let options = ReportOptions(
            asOf: asOf, audience: audience, person: person, compare: compare,
            layout: layout ?? .staggered)
        guard let chosen else { return try writeAll(workspace, options, context) }
        let report = try make(chosen, format ?? chosen.formats[0], workspace, options, context)
        guard let output, output != "-" else { return try Terminal.write(report) }
        try write(report, to: output)
    }

    private func make(
        _ kind: ReportKind, _ format: ReportFormat, _ workspace: Workspace,
        _ options: ReportOptions,
        _ context: WorkspaceContext
    ) throws -> String {
        try show(context) {
            try makeReport(kind, of: workspace, options, as: format, templates: context.templates)
        }
    }

    /// The text of a report; what is wrong with a template of the workspace's own is shown.
    private func show(
        _ context: WorkspaceContext, _ make: () throws -> Report
    ) throws -> String {
        do {
            let report = try make()
            if !report.diagnostics.isEmpty {
                Terminal.note(
                    global.excerpts(report.diagnostics, toTerminal: isatty(STDERR_FILENO) == 1))
            }
            return report.text
        } catch TemplateError.invalid(let diagnostic) {
            throw Refusal([diagnostic])
        } catch let error as PublicationError {
            throw refusal(error, context)
        }
    }

    /// That there is no report for the public, and what to do; what could not be read is not
    /// called undecided.
    private func refusal(_ error: PublicationError, _ context: WorkspaceContext) -> Failure {
        guard error == .undecided else {
            return Failure(
                .refused, "\(error)", notes: ["use --audience group, for the group's own use"])
        }
        let path = WorkspaceFile.cop.path
        let isBroken = WorkspaceLoader(root: context.root).load().diagnostics.contains {
            $0.severity == .error && $0.primary.range.file.path == path
        }
        guard isBroken else {
            return Failure(
                .refused, "\(error)",
                notes: ["decide together, and write it down under agreements.sharing in \(path)"])
        }
        return Failure(
            .refused,
            "\(path) could not be read whole, so what the group decided about sharing is not known",
            notes: ["'cop check' shows what is wrong with it; until then nothing is public"])
    }

    private func writeAll(
        _ workspace: Workspace, _ options: ReportOptions, _ context: WorkspaceContext
    ) throws {
        let folder = output!
        let index = try show(context) {
            try ReportIndex.make(of: workspace, options, templates: context.templates)
        }
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw Failure(.cannotCreate, "cannot make the folder '\(folder)'")
        }
        for kind in ReportKind.allCases {
            for format in kind.formats {
                let text = try make(kind, format, workspace, options, context)
                try write(text, to: "\(folder)/\(ReportIndex.fileName(of: kind, format))")
            }
        }
        try write(index, to: "\(folder)/index.md")
    }

    /// Writes a file whole, unless it holds the same already: git and make see no change.
    private func write(_ text: String, to path: String) throws {
        let url = URL(fileURLWithPath: path)
        let bytes = Array(text.utf8)
        let store = FileStore(root: url.deletingLastPathComponent().path)
        let name = url.lastPathComponent
        try store.locked { files in
            do {
                try files.create(path: name, bytes: bytes)
            } catch let error as FileError where error.kind == .alreadyExists {
                guard try files.read(path: name).bytes != bytes else { return }
                try files.replace(path: name, expecting: nil, with: bytes)
            }
        }
        try Terminal.write("\(terminalSafe(path))\n")
    }
}

extension WorkspaceContext {
    /// Refuses to put a report where the workspace has, or would look for, files of its own: what
    /// people wrote there is not a report that may be replaced.
    fileprivate func refuseReport(at output: String, isFolder: Bool) throws {
        let home = Self.steps(to: root).map { $0.lowercased() }
        let target = Self.steps(to: output).map { $0.lowercased() }
        guard target.starts(with: home), target.count > home.count else { return }
        let steps = target.dropFirst(home.count)
        let first = steps.first!
        let own = Set(WorkspaceFile.folders.map { String($0.name.prefix { $0 != "/" }) })
        let isOwn =
            if first == ".git" || first == "templates" {
                true
            } else if isFolder {
                own.contains(first)
            } else {
                ["yaml", "yml"].contains(URL(fileURLWithPath: steps.last!).pathExtension)
                    || steps.count == 1
                        && ["readme.md", ".gitignore", ".gitattributes"].contains(first)
            }
        guard isOwn else { return }
        throw Failure(
            .cannotCreate,
            isFolder
                ? "'\(output)' is a folder of the workspace itself; no report was written"
                : "'\(output)' is a file of the workspace itself; no report was written",
            notes: ["choose another place, such as \(isFolder ? "reports" : "reports/map.md")"])
    }

    /// The folders from the root of the disk to a path, and its own name, with links followed as
    /// far as there is anything.
    private static func steps(to path: String) -> [String] {
        let start = path.hasPrefix("/") ? "" : FileManager.default.currentDirectoryPath + "/"
        var ahead = Array((start + path).split(separator: "/").map(String.init).reversed())
        var steps: [String] = []
        var links = 0
        while let step = ahead.popLast() {
            if step == "." { continue }
            if step == ".." {
                _ = steps.popLast()
                continue
            }
            let place = "/" + (steps + [step]).joined(separator: "/")
            guard links < 40,
                let target = try? FileManager.default.destinationOfSymbolicLink(atPath: place)
            else {
                steps.append(step)
                continue
            }
            links += 1
            if target.hasPrefix("/") { steps = [] }
            ahead += target.split(separator: "/").map(String.init).reversed()
        }
        return steps
    }
}
