import ArgumentParser
import CopModel
import CopReports
import CopTemplates
import CopYAML
import Foundation

/// The command `cop`.
public struct Cop: ParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "cop",
        abstract: "Run a community of practice from a folder of plain files.",
        discussion: """
            A first community:
              cop init my-cop --title "My community"
              cd my-cop
              cop person add "Anna de Vries" --role participant
              cop check
            """,
        version: version,
        groupedSubcommands: [
            CommandGroup(
                name: "Workspace:",
                subcommands: [
                    InitCommand.self, StatusCommand.self, GuideCommand.self, CheckCommand.self,
                    ExplainCommand.self, TemplateCommand.self, SchemaCommand.self,
                    MergeCommand.self,
                ]),
            CommandGroup(
                name: "Any file or record:",
                subcommands: [SetCommand.self, EditCommand.self, RemoveCommand.self]),
            CommandGroup(
                name: "What it is about, and what is asked (steps 1, 2 and 7):",
                subcommands: [
                    DomainCommand.self, SignalCommand.self, TalkCommand.self, ReversalCommand.self,
                    QuestionCommand.self,
                ]),
            CommandGroup(
                name: "People, and what they agree on (steps 3 and 6):",
                subcommands: [
                    OrganisationCommand.self, PersonCommand.self, RoleCommand.self,
                    IntakeCommand.self, ContractCommand.self, SharingCommand.self,
                    AgreementCommand.self,
                ]),
            CommandGroup(
                name: "What happens (steps 5, 7 and 8):",
                subcommands: [
                    SessionCommand.self, FormCommand.self, DiaryCommand.self, MomentCommand.self,
                    ReflectionCommand.self, RevisionCommand.self, CaseCommand.self,
                    ActionCommand.self, BuddiesCommand.self,
                ]),
            CommandGroup(
                name: "The field around it (step 7):",
                subcommands: [
                    RelationCommand.self, CoalitionCommand.self, SurveyCommand.self,
                    SystemCommand.self, IndicatorCommand.self,
                ]),
            CommandGroup(
                name: "What comes of it (steps 4, 9 and 10):",
                subcommands: [
                    EmbeddingCommand.self, ManagerCommand.self, PatternCommand.self,
                    ResultCommand.self, StoryCommand.self, PublicationCommand.self,
                    DesignCommand.self,
                ]),
            CommandGroup(
                name: "Reports:",
                subcommands: [ReportCommand.self, SummaryCommand.self, ExportCommand.self]),
        ])

    /// The one place that has it.
    public static let version = "0.1.0"

    @OptionGroup(title: "Global options") var global: GlobalOptions

    public init() {}

    /// Parses and runs; every error becomes a message on standard error and its exit code.
    public static func main() {
        // Of a file that may not become as large as it would, its writer hears instead.
        signal(SIGXFSZ, SIG_IGN)
        takeMemoryInLargeSteps()
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch let failure as Failure {
            quit(failure.code, failure.message, failure.notes)
        } catch let unfinished as UnfinishedRenaming {
            quit(unfinished)
        } catch let refusal as Refusal {
            quit(refusal)
        } catch let error as EditError {
            quit(Refusal([error.diagnostic]))
        } catch TemplateError.invalid(let diagnostic) {
            quit(Refusal([diagnostic]))
        } catch let error as ReportError {
            quit(.refused, "\(error)")
        } catch let error as ValidationError {
            // One of `validate()` comes wrapped, with the usage of its command.
            quit(.usage, error.message)
        } catch let error as FileError {
            quit(
                error.kind == .alreadyExists ? .cannotCreate : .inputOutput, "\(error)",
                error.remedy.map { [$0] } ?? [])
        } catch {
            if exitCode(for: error) == .validationFailure,
                let failure = UnknownCommand(in: CommandLine.arguments.dropFirst())?.failure
                    ?? UnquotedText(fullMessage(for: error), in: CommandLine.arguments)?.failure
            {
                quit(failure.code, failure.message, failure.notes)
            }
            quit(error)
        }
    }

    /// Ends as the parser of the command line does: with help, or with an error that quotes what was
    /// typed or pasted there.
    private static func quit(_ error: any Error) -> Never {
        let code = exitCode(for: error)
        let message = fullMessage(for: error)
        guard code != .success, !message.isEmpty else { exit(withError: error) }
        let lines = message.split(separator: "\n", omittingEmptySubsequences: false)
        Terminal.note(lines.map(terminalSafe).joined(separator: "\n"))
        Foundation.exit(code.rawValue)
    }

    private static func quit(_ code: Failure.Code, _ message: String, _ notes: [String] = [])
        -> Never
    {
        Terminal.note(
            (["error: \(message)"] + notes.map { "  \($0)" }).map(terminalSafe).joined(
                separator: "\n"))
        Foundation.exit(code.rawValue)
    }

    /// Says what stopped a renaming, and how to go on.
    private static func quit(_ unfinished: UnfinishedRenaming) -> Never {
        let (code, reason): (Failure.Code, String) =
            switch unfinished.cause {
            case let error as FileError where error.kind == .unconfirmed:
                (.inputOutput, "\(error)")
            case let error as FileError:
                (.inputOutput, "cannot \(error.action.rawValue) '\(error.path)': \(error.reason)")
            case let refusal as Refusal:
                (.refused, refusal.diagnostics.map(\.headline).joined(separator: "; "))
            default: (.refused, "\(unfinished.cause)")
            }
        quit(
            code, reason,
            [
                "the renaming is not finished: the record is there under both ids, and nothing is lost",
                "when this is mended, give the same command again",
            ])
    }

    private static func quit(_ refusal: Refusal) -> Never {
        tell(refusal)
        Terminal.note("nothing was changed")
        Foundation.exit(Failure.Code.refused.rawValue)
    }

    /// Problems in files are shown with their place; what was said on the command line has none.
    static func tell(_ refusal: Refusal) {
        let placed = refusal.diagnostics.filter { !$0.primary.range.file.path.isEmpty }
        for diagnostic in refusal.diagnostics where diagnostic.primary.range.file.path.isEmpty {
            Terminal.note(
                (["error: \(diagnostic.headline) [\(diagnostic.code.id)]"]
                    + diagnostic.notes.map { "  \($0)" }).map(terminalSafe).joined(separator: "\n"))
        }
        if !placed.isEmpty {
            let color = ColorChoice(in: CommandLine.arguments).isOn(
                terminal: isatty(STDERR_FILENO) == 1)
            Terminal.note(DiagnosticRenderer(.excerpt(color: color)).render(placed))
        }
    }
}

extension ColorChoice {
    /// The choice on a command line, for errors that end the command that parsed it.
    fileprivate init(in arguments: [String]) {
        let joined = arguments.last { $0.hasPrefix("--color=") }?.dropFirst("--color=".count)
        let separate = zip(arguments, arguments.dropFirst())
            .filter { $0.0 == "--color" }.last?.1
        self = (joined.map(String.init) ?? separate).flatMap(ColorChoice.init) ?? .auto
    }
}
