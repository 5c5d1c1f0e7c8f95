import ArgumentParser
import CopModel
import CopReports
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

            With --check-fit six questions come first: whether a community of practice fits, or \
            something lighter would do. It advises, and you choose. In a workspace it asks them \
            again, and records the answers.
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
    @OptionGroup var fitness: FitnessOptions
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
            guard fitness.isAsked, isWithoutChoices else { throw isWorkspace }
            return try checkAgain(WorkspaceContext(root: root))
        }
        var cop = Cop()
        cop.format = CopModel.Cop.currentFormat
        if fitness.isAsked {
            let language = try chosenLanguage()
            cop.language = language
            cop.fitness = try checkFitness(in: language)
        }
        cop.title = try required(title, "--title", "What does the community call itself?")
        cop.language = try cop.language ?? chosenLanguage()
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
            throw Failure(
                .cannotCreate, "cannot \(error.action.rawValue) '\(error.path)': \(error.reason)",
                notes: ["when this is mended, give the same command again: it goes on from there"])
        }
        let line = "\(terminalSafe(folder)): \(terminalSafe(cop.title))"
        try Terminal.write("\(line)\n", done: "saved: \(line)")
        for path in kept { Terminal.note("\(path) was there already and stays as it is") }
        GitMerging(root: root).setUp()
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
        let usual = Language.ofMachine
        guard Terminal.isInteractive,
            let answer = try Terminal.ask(
                "Language, en or nl? [\(usual.rawValue)]", reading: Language.parse)
        else { return usual }
        return answer
    }

    // MARK: - The fitness check

    /// Asks whether a community of practice fits and says what the answers mean; who would rather
    /// not go on ends it here.
    private func checkFitness(in language: Language) throws -> Fitness {
        let check = try FitnessCheck.of(TemplateLibrary(language: language.rawValue))
        let answers = try fitness.answers(check)
        Terminal.tell(check.verdict(on: answers) + "\n")
        if answers.speaksAgainst, Terminal.isInteractive,
            try Terminal.ask(terminalSafe(check.goOn), reading: FitnessAnswer.isYes) == false
        {
            Terminal.tell(check.stopped)
            throw ExitCode(Failure.Code.refused.rawValue)
        }
        return answers
    }

    /// Whether nothing is chosen that a workspace has chosen already.
    private var isWithoutChoices: Bool {
        title == nil && language == nil && start == nil && sessions == nil && intervalWeeks == nil
            && timeZone == nil
    }

    /// Asks again in a workspace, and records what is answered.
    private func checkAgain(_ context: WorkspaceContext) throws {
        let (workspace, diagnostics) = WorkspaceLoader(root: context.root).load()
        let path = WorkspaceFile.cop.path
        let problems = diagnostics.filter {
            $0.severity == .error && $0.primary.range.file.path == path
        }
        guard problems.isEmpty else { throw Refusal(problems) }
        let check = try FitnessCheck.of(context.templates)
        let earlier = workspace.cop.fitness
        let answers = try fitness.answers(check, earlier: earlier)
        Terminal.tell(check.verdict(on: answers))
        try context.writer.record(answers, insteadOf: earlier).report()
    }

    private var nextSteps: String {
        let go = folder == "." ? "" : "cd \(terminalSafe(folder)), then "
        return """
            next: \(go)open domain.yaml and write the question down,
            add people with 'cop person add NAME', and look at it all with 'cop check';
            'cop guide' tells what to ask at each step
            """
    }
}
