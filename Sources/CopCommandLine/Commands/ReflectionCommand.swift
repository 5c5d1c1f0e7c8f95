import ArgumentParser
import CopModel

struct ReflectionCommand: ParsableCommand, Noun {
    static let name = "reflection"
    static let configuration = CommandConfiguration(
        commandName: name, abstract: "Reflections of outsiders and the monitor (reflections.yaml).",
        subcommands: [Add.self, ListCommand<Self>.self, ShowCommand<Self>.self])

    static func items(in workspace: Workspace) -> [Reflection] { workspace.reflections.reflections }
    static func id(of item: Reflection) -> String { item.id }
    static let columns: [Column<Reflection>] = [
        Column("id") { item, _ in item.id },
        Column("by") { item, workspace in
            item.by.map { workspace.name(of: $0.id) } ?? item.byName ?? ""
        },
        Column("on") { item, _ in item.on?.id ?? "" },
        Column("text") { item, _ in item.text },
    ]

    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Add a reflection.")

        @Argument(help: "The reflection; - reads it from standard input.") var words: String?
        @Option(help: "Who reflects.", completion: .people) var by: String?
        @Option(help: "Who reflects, if not in people/.") var byName: String?
        @Option(
            help: "What it is about: the id of a session, question, signal, …; or PERSON/ENTRY.",
            completion: .sessions)
        var on: String?
        @Option(help: "When; today, unless said otherwise.", transform: Day.parse)
        var date: Day = .today
        @Option(help: "Who may read it: facilitators, group or public.") var visibility: Visibility?
        @Option(help: "Its id, if the one made from the text will not do.") var id: String?
        @OptionGroup var editing: EditOption
        @OptionGroup(title: "Global options") var global: GlobalOptions

        func validate() throws {
            if visibility == .private {
                throw ValidationError(
                    "a reflection cannot be private: reflections.yaml is shared; keep it in your "
                        + "diary with 'cop diary add --private'")
            }
        }

        func run() throws {
            let context = try global.workspace()
            var item = Reflection()
            item.id = id ?? ""
            item.text = try required(words, "<words>", "What do you see?")
            item.by = by.map { Reference($0) }
            item.byName = byName
            item.on = on.map { Reference($0) }
            item.date = date
            item.visibility = visibility
            try editing.write(item, context, global) { item in
                try context.writer.append(item, to: .reflections, titled: item.text)
            }
        }
    }
}
