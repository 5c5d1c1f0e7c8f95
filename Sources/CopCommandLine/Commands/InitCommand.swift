import ArgumentParser
import CopModel
import CopTemplates
import CopYAML
import Foundation

struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Start a community of practice in a folder.",
        discussion: """
            Writes every file of the workspace with the method's questions as comments, in the \
            language of the community. With --sessions the whole run is planned: a file for each \
            session, --interval-weeks apart. A folder that is a workspace already stays as it is; \
            in one with a .gitignore, .gitattributes or README.md these keep what is in them.
            """)

    @Argument(help: "The folder; it is made if it is not there.", completion: .directory)
    var folder: String = "."
    @Option(help: "What the community calls itself.") var title: String?
    @Option(help: "Language of scaffolds and reports: en or nl.") var language: Language?
    @Option(help: "First day of the run; today, unless said otherwise.", transform: Day.parse)
    var start: Day?
    @Option(help: "Number of sessions to plan.") var sessions: Int?
    @Option(help: "Weeks between two sessions; 6, unless said otherwise.") var intervalWeeks: Int?
    @Option(help: "Where it meets, as Europe/Amsterdam.") var timeZone: String?
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func validate() throws {
        if let sessions, !(0...500).contains(sessions) {
            throw ValidationError("--sessions takes a number from 0 to 500")
        }
        if let intervalWeeks, !(1...100).contains(intervalWeeks) {
            throw ValidationError("--interval-weeks takes a number from 1 to 100")
        }
    }

    func run() throws {
        let root = URL(
            fileURLWithPath: folder,
            relativeTo: global.directory.map { URL(fileURLWithPath: $0, isDirectory: true) }
        ).standardizedFileURL.path
        if fileExists("\(root)/\(WorkspaceFile.cop.path)") {
            throw isWorkspace
        }
        var cop = Cop()
        cop.format = CopModel.Cop.currentFormat
        cop.title = try required(title, "--title", "What does the community call itself?")
        cop.language = try chosenLanguage()
        cop.start = start ?? .today
        cop.timeZone = timeZone
        cop.rhythm.sessions = sessions
        cop.rhythm.intervalWeeks = intervalWeeks ?? sessions.map { _ in 6 }

        do {
            try FileManager.default.createDirectory(
                atPath: root, withIntermediateDirectories: true)
        } catch {
            throw Failure(.cannotCreate, "cannot make the folder '\(folder)'")
        }
        let scaffold = Scaffold(cop: cop, writer: WorkspaceWriter(root: root))
        let kept: [String]
        do {
            kept = try scaffold.writer.scaffold(scaffold.files())
        } catch ScaffoldConflict.isWorkspace {
            throw isWorkspace
        } catch ScaffoldConflict.otherContent(let path) {
            throw Failure(
                .cannotCreate, "'\(path)' is in '\(folder)' already; nothing was changed",
                notes: ["move it away, or name another folder"])
        } catch let error as FileError {
            throw Failure(.cannotCreate, "\(error)")
        }
        try Terminal.write("\(terminalSafe(folder)): \(terminalSafe(cop.title))\n")
        for path in kept { Terminal.note("\(path) was there already and stays as it is") }
        Terminal.note(nextSteps)
    }

    private var isWorkspace: Failure {
        Failure(
            .cannotCreate, "'\(folder)' is a workspace already; nothing was changed",
            notes: ["'cop check -C \(folder)' tells how it stands"])
    }

    private typealias Cop = CopModel.Cop

    /// The language asked for, or that of the machine; asked at a terminal.
    private func chosenLanguage() throws -> Language {
        if let language { return language }
        let environment = ProcessInfo.processInfo.environment
        let locale =
            environment["LC_ALL"] ?? environment["LC_MESSAGES"] ?? environment["LANG"] ?? ""
        let usual: Language = locale.hasPrefix("nl") ? .dutch : .english
        guard Terminal.isInteractive,
            let answer = try Terminal.ask(
                "Language, en or nl? [\(usual.rawValue)]", reading: Language.parse)
        else { return usual }
        return answer
    }

    private var nextSteps: String {
        let go = folder == "." ? "" : "cd \(folder), then "
        return """
            next: \(go)open domain.yaml and write the question down,
            add people with 'cop person add NAME', and look at it all with 'cop check'
            """
    }
}

/// The files of a new workspace.
struct Scaffold {
    let cop: CopModel.Cop
    let writer: WorkspaceWriter

    /// Every file; `cop.yaml`, which makes a folder a workspace, comes last.
    func files() throws -> [ScaffoldFile] {
        let templates = TemplateLibrary(language: (cop.language ?? .english).rawValue)
        func form(_ name: String) throws -> SourceFile {
            try templates.source("workspace/\(name)")
        }
        var files = [
            ScaffoldFile(
                ".gitignore", Array("/diaries/private/\n.cop-tmp\n.cop-lock\n".utf8),
                ifThere: .addLines),
            ScaffoldFile(
                ".gitattributes", Array("/diaries/*.yaml merge=union\n".utf8), ifThere: .addLines),
            ScaffoldFile("README.md", try form("README.md").bytes, ifThere: .keep),
        ]
        files += try WorkspaceFile.single.filter { $0 != .cop }.map {
            ScaffoldFile($0.path, try form($0.path).bytes)
        }
        let blank = try form("session.yaml")
        let title = try Terms(templates)["session"]
        for (number, date) in plannedDates.enumerated() {
            let planned = PlannedSession(title: "\(title) \(number + 1)", date: date)
            files.append(
                ScaffoldFile(
                    WorkspaceFile.session(planned.session.id).path,
                    try planned.bytes(writer, blank)))
        }
        files.append(
            ScaffoldFile(
                WorkspaceFile.cop.path, try writer.filledIn(form("cop.yaml"), with: cop)))
        return files
    }

    private var plannedDates: [Day] {
        guard let start = cop.start, let sessions = cop.rhythm.sessions else { return [] }
        return (0..<sessions).map { start.adding(days: $0 * 7 * (cop.rhythm.intervalWeeks ?? 6)) }
    }
}
