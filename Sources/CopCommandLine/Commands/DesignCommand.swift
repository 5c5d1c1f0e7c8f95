import ArgumentParser
import CopModel

struct DesignCommand: ParsableCommand, Noun {
    static let name = "design"
    static let configuration = CommandConfiguration(
        commandName: name, abstract: "Your own community of practice (design.yaml).",
        subcommands: [Add.self, ListCommand<Self>.self, ShowCommand<Self>.self])

    static func items(in workspace: Workspace) -> [DesignChoice] { workspace.design.choices }
    static func id(of item: DesignChoice) -> String { item.id }
    static let columns: [Column<DesignChoice>] = [
        Column("id") { item, _ in item.id },
        Column("status") { item, _ in item.status?.rawValue ?? "" },
        Column("matters") { item, _ in item.matters },
        Column("means") { item, _ in item.means ?? "" },
    ]

    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Add what matters, and what that means.")

        @Argument(help: "What matters to us.") var matters: String?
        @Option(help: "What that means for the set-up.") var means: String?
        @Option(help: "Who helps; may be repeated.") var helps: [String] = []
        @Option(help: "An idea, under way, or done.") var status: DesignChoice.Status?
        @Option(help: "Its id, if the one made from the text will not do.") var id: String?
        @OptionGroup var editing: EditOption
        @OptionGroup(title: "Global options") var global: GlobalOptions

        func run() throws {
            let context = try global.workspace()
            var item = DesignChoice()
            item.id = id ?? ""
            item.matters = try required(matters, "<matters>", "What matters to you?")
            item.means = try text(means)
            item.helps = helps
            item.status = status
            try editing.write(item, context, global) { item in
                try context.writer.append(item, to: .choices, titled: item.matters)
            }
        }
    }
}
