import ArgumentParser
import CopModel

struct TalkCommand: ParsableCommand, Noun {
    static let name = "talk"
    static let configuration = CommandConfiguration(
        commandName: name, abstract: "Talks with prospective participants (signals.yaml).",
        subcommands: [Add.self, ListCommand<Self>.self, ShowCommand<Self>.self])

    static func items(in workspace: Workspace) -> [Talk] { workspace.signals.talks }
    static func id(of item: Talk) -> String { item.id }
    static let columns: [Column<Talk>] = [
        Column("id") { item, _ in item.id },
        Column("with") { item, workspace in workspace.name(of: item.person.id) },
        Column("date") { item, _ in item.date?.description ?? "" },
        Column("questions") { item, _ in (item.substantive + item.personal).joined(separator: " / ")
        },
    ]

    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Add a talk with a prospective participant.")

        @Argument(help: "The id of the person it was with.", completion: .people) var person:
            String?
        @Option(help: "When.", transform: Day.parse) var date: Day?
        @Option(help: "Who held it; may be repeated.", completion: .people) var by: [String] = []
        @Option(help: "A question of substance; may be repeated.") var substantive: [String] = []
        @Option(help: "A personal learning question; may be repeated.") var personal: [String] = []
        @Option(name: .customLong("dilemma"), help: "What they are torn between; may be repeated.")
        var dilemmas: [String] = []
        @Option(help: "Anything else.") var notes: String?
        @Option(help: "Its id, if the one made from the name will not do.") var id: String?
        @OptionGroup var editing: EditOption
        @OptionGroup(title: "Global options") var global: GlobalOptions

        func run() throws {
            let context = try global.workspace()
            var item = Talk()
            item.id = id ?? ""
            item.person = Reference(try required(person, "<person>", "With whom was it (id)?"))
            item.date = date
            item.by = by.references()
            item.substantive = substantive
            item.personal = personal
            item.dilemmas = dilemmas
            item.notes = try text(notes)
            try editing.write(item, context, global) { item in
                try context.writer.append(item, to: .talks, titled: "talk-\(item.person.id)")
            }
        }
    }
}
