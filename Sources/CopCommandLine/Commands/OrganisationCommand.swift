import ArgumentParser
import CopModel

struct OrganisationCommand: ParsableCommand, RenamableNoun {
    static let name = "organisation"
    static let kind = RecordKind.organisation
    static let configuration = CommandConfiguration(
        commandName: name, abstract: "The organisations around the question (organisations.yaml).",
        subcommands: [
            Add.self, ListCommand<Self>.self, ShowCommand<Self>.self, RenameCommand<Self>.self,
        ])

    static func items(in workspace: Workspace) -> [Organisation] { workspace.organisations }
    static func id(of item: Organisation) -> String { item.id }
    static let columns: [Column<Organisation>] = [
        Column("id") { item, _ in item.id },
        Column("name") { item, _ in item.name },
        Column("sector") { item, _ in item.sector?.text ?? "" },
        Column("level") { item, _ in item.level?.rawValue ?? "" },
        Column("people") { item, workspace in
            String(workspace.peopleCount(of: item.id))
        },
    ]

    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Add an organisation.")

        @Argument(help: "Its name.") var organisationName: String?
        @Option(help: "What it is called for short.") var abbreviation: String?
        @Option(help: "Its sector, as a word with hyphens: drinking-water.") var sector: String?
        @Option(help: "The level of the system it works at.") var level: SystemLevel?
        @Option(help: "What kind of organisation it is.") var kind: String?
        @Option(help: "Where it is.") var place: String?
        @Option(help: "In which country.") var country: String?
        @Option(help: "Anything else.") var notes: String?
        @Option(help: "Its id, if the one made from the name will not do.") var id: String?
        @OptionGroup var editing: EditOption
        @OptionGroup(title: "Global options") var global: GlobalOptions

        func run() throws {
            let context = try global.workspace()
            var item = Organisation()
            item.id = id ?? ""
            item.name = try required(organisationName, "<name>", "What is it called?")
            item.abbreviation = abbreviation
            item.sector = try sector.map(slug)
            item.level = level
            item.kind = kind
            item.place = place
            item.country = country
            item.notes = try text(notes)
            try editing.write(item, context, global) { item in
                try context.writer.append(item, to: .organisations, titled: item.name)
            }
        }

        private func slug(_ text: String) throws -> Slug {
            guard let slug = Slug(text) ?? Slug(from: text) else {
                throw ValidationError("'\(text)' cannot be written as a word with hyphens")
            }
            return slug
        }
    }
}
