import ArgumentParser
import CopTrials
import Foundation
import Testing

@testable import CopCommandLine

struct HelpTests {
    /// Every command with the words that lead to it.
    static let commands: [[String]] = {
        var found: [[String]] = []
        func visit(_ command: any ParsableCommand.Type, _ path: [String]) {
            found.append(path)
            for next in command.configuration.subcommands {
                let name =
                    next.configuration.commandName ?? String(describing: next).lowercased()
                visit(next, path + [name])
            }
        }
        visit(CopCommandLine.Cop.self, [])
        return found
    }()

    @Test func thereAreMany() { #expect(Self.commands.count > 40) }

    /// A command without a name of its own gets one from its type, at every start, and looking a
    /// type's name up costs more than all else that a start does.
    @Test func everyCommandHasAName() {
        func visit(_ command: any ParsableCommand.Type) {
            #expect(command.configuration.commandName != nil, "\(command)")
            for next in command.configuration.subcommands { visit(next) }
        }
        visit(CopCommandLine.Cop.self)
    }

    /// The machine-readable help knows every option; each must say what it is for.
    @Test func everyOptionHasAText() throws {
        let outcome = try Sandbox().cop("--experimental-dump-help")
        let help = try #require(try outcome.json() as? [String: Any])
        var options = 0
        func visit(_ command: [String: Any], _ path: String) {
            let name = "\(path) \(command["commandName"] as? String ?? "?")"
            if name.hasSuffix(" help") { return }
            let abstract = command["abstract"] as? String ?? ""
            #expect(abstract.hasSuffix("."), "'\(name)' has no abstract")
            for argument in command["arguments"] as? [[String: Any]] ?? [] {
                let text = argument["abstract"] as? String ?? ""
                let value = argument["valueName"] as? String ?? "?"
                if ["help", "version"].contains(value) { continue }
                options += 1
                #expect(!text.isEmpty, "'\(name)' says nothing about \(value)")
            }
            for next in command["subcommands"] as? [[String: Any]] ?? [] { visit(next, name) }
        }
        visit(try #require(help["command"] as? [String: Any]), "")
        #expect(options > 200)
    }

    @Test(arguments: commands)
    func helpNamesEveryOption(command: [String]) throws {
        let outcome = try Sandbox().cop(command + ["--help"])
        #expect(outcome.status == 0)
        #expect(outcome.out.contains("USAGE: cop"))
        // Groups of commands take the options of their commands.
        if outcome.out.contains("SUBCOMMANDS:"), !command.isEmpty { return }
        #expect(outcome.out.contains("-C <dir>"), "\(outcome)")
        #expect(outcome.out.contains("--color <color>"))
    }

    @Test(arguments: [
        (["persn", "list"], "did you mean 'cop person'?"),
        (["person", "lst"], "did you mean 'cop person list'?"),
        (["-C", "x", "chek"], "did you mean 'cop check'?"),
        (["--color", "never", "contract", "sing", "anna"], "did you mean 'cop contract sign'?"),
        (["zzzzzzzzzz"], "'cop --help' lists those there are"),
    ])
    func anUnknownCommand(arguments: [String], suggestion: String) throws {
        let outcome = try Sandbox().cop(arguments)
        #expect(outcome.status == 64)
        #expect(outcome.err.contains("there is no command"), "\(outcome)")
        #expect(outcome.err.contains(suggestion), "\(outcome)")
    }

    @Test func anUnknownOption() throws {
        let outcome = try Sandbox().cop("person", "add", "Anna", "--organization", "north")
        #expect(outcome.status == 64)
        #expect(outcome.err.contains("--organisation"), "\(outcome)")
    }

    @Test func version() throws {
        let outcome = try Sandbox().cop("--version")
        #expect(outcome.out == "\(CopCommandLine.Cop.version)\n")
    }

    @Test(arguments: ["bash", "zsh", "fish"])
    func completions(shell: String) throws {
        let sandbox = try Sandbox.withWorkspace()
        let outcome = try sandbox.cop("--generate-completion-script", shell)
        #expect(outcome.status == 0)
        #expect(outcome.out.contains("did-differently"))
        guard let program = Tools.find(shell) else { return }
        let path = try sandbox.script(outcome.out)
        let parsed = try sandbox.run(program, ["-n", path])
        #expect(parsed.status == 0, "\(parsed)")
    }
}
