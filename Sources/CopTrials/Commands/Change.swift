import Foundation

/// A command that changes files, as it is given in a full workspace.
package struct Change: Sendable, CustomStringConvertible {
    /// The words of the command itself.
    package let command: [String]
    let options: [String]
    let environment: [String: String]
    /// What has to be there for it.
    let before: [[String]]
    let files: [String: String]
    /// Files that hold, for a while, neither what they held nor what they shall hold.
    let passing: Set<String>

    /// Whether it is for mending files, also such as cannot be read.
    var mends: Bool { command == ["edit"] }

    init(
        _ command: String, _ options: String..., with environment: [String: String] = [:],
        after before: [[String]] = [], files: [String: String] = [:], passing: Set<String> = []
    ) {
        self.command = command.split(separator: " ").map(String.init)
        self.options = options
        self.environment = environment
        self.before = before
        self.files = files
        self.passing = passing
    }

    package var arguments: [String] { command + options }
    package var description: String { arguments.joined(separator: " ") }

    /// A workspace in which the command can be given.
    func workspace() throws -> Sandbox {
        let sandbox = try Sandbox.withFullWorkspace()
        for (path, text) in files { try sandbox.write(text, to: path) }
        for arguments in before { try sandbox.mustDo(arguments) }
        return sandbox
    }

    /// Gives the command there.
    func run(in sandbox: Sandbox) throws -> Outcome {
        try sandbox.cop(arguments, with: environment.mapValues { $0 })
    }

    /// Gives the command there, and lets something befall it.
    func run(
        in sandbox: Sandbox, _ fault: Trap.Fault = .kill, at calls: Trap.Calls, number: Int = 0
    ) throws -> Trap {
        try Trap.run(
            arguments, in: sandbox, fault, at: calls, number: number, with: environment)
    }
}
