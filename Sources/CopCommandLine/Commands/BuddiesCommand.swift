import ArgumentParser
import CopModel

struct BuddiesCommand: ParsableCommand, ListedNoun {
    static let name = "buddies"
    static let single = "pair of buddies"
    static let configuration = CommandConfiguration(
        commandName: name, abstract: "Two people who call each other (actions.yaml).",
        subcommands: [Add.self, ListCommand<Self>.self])

    static func items(in workspace: Workspace) -> [Buddies] { workspace.actions.buddies }
    static let columns: [Column<Buddies>] = [
        Column("pair") { item, workspace in
            item.pair.map { workspace.name(of: $0.id) }.joined(separator: ", ")
        },
        Column("since") { item, _ in item.since?.description ?? "" },
        Column("until") { item, _ in item.until?.description ?? "" },
    ]

    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Make two people each other's buddies.")

        @Argument(help: "One of the two.", completion: .people) var one: String
        @Argument(help: "The other.", completion: .people) var other: String
        @Option(help: "Since when; today, unless said otherwise.", transform: Day.parse)
        var since: Day = .today
        @Option(help: "Until when.", transform: Day.parse) var until: Day?
        @OptionGroup(title: "Global options") var global: GlobalOptions

        func validate() throws {
            if one == other { throw ValidationError("two different people make buddies") }
        }

        func run() throws {
            var item = Buddies()
            item.pair = [one, other].references()
            item.since = since
            item.until = until
            try global.workspace().writer.append(item, to: .buddies, titled: "").report()
        }
    }
}
