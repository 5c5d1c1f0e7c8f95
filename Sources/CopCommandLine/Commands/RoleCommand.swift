import ArgumentParser
import CopModel

struct RoleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "role", abstract: "Who does what for the community (cop.yaml).",
        subcommands: [Give.self, Take.self, List.self])

    /// The roles that serve the community, as people write them.
    enum Role: String, CaseIterable, ExpressibleByArgument {
        case initiator, commissioner
        case contentFacilitator = "content-facilitator"
        case processFacilitator = "process-facilitator"
        case monitor
        case soundingBoard = "sounding-board"

        /// Its key in cop.yaml.
        var key: String { "roles.\(rawValue.replacing("-", with: "_"))" }

        func people(in roles: Roles) -> [Reference<Person>] {
            switch self {
            case .initiator: roles.initiator
            case .commissioner: roles.commissioner
            case .contentFacilitator: roles.contentFacilitator
            case .processFacilitator: roles.processFacilitator
            case .monitor: roles.monitor
            case .soundingBoard: roles.soundingBoard
            }
        }
    }

    struct Give: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "give", abstract: "Give people a role.")

        @Argument(help: "The role.") var role: Role
        @Argument(help: "Who gets it: ids of people.", completion: .people) var person: [String]
        @OptionGroup(title: "Global options") var global: GlobalOptions

        func run() throws {
            try global.workspace().writer.change(
                RecordAddress(.cop), [(role.key, .add(ids: person))]
            ).report()
        }
    }

    struct Take: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "take", abstract: "Take a role from people.")

        @Argument(help: "The role.") var role: Role
        @Argument(help: "Whom it is taken from: ids of people.", completion: .people)
        var person: [String]
        @OptionGroup(title: "Global options") var global: GlobalOptions

        func run() throws {
            try global.workspace().writer.change(
                RecordAddress(.cop), [(role.key, .remove(person))]
            ).report()
        }
    }

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "List every role, with who has it.")

        @Option(help: "text, or json: the roles with the keys of their file.")
        var format: ListFormat = .text
        @OptionGroup(title: "Global options") var global: GlobalOptions

        func run() throws {
            let workspace = try global.workspace().load()
            let roles = workspace.cop.roles
            if format == .json { return try printRecord(roles, format) }
            let rows = Role.allCases.map { role in
                let people = role.people(in: roles).map(\.id)
                return [role.rawValue, people.map(workspace.name).joined(separator: ", ")]
            }
            try Terminal.write(table(["role", "people"], rows))
        }
    }
}
