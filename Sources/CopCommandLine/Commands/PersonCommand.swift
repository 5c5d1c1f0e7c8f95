import ArgumentParser
import CopModel

struct PersonCommand: ParsableCommand, RenamableNoun {
    static let name = "person"
    static let kind = RecordKind.person
    static let configuration = CommandConfiguration(
        commandName: name, abstract: "People in and around the community (people/).",
        subcommands: [
            Add.self, ListCommand<Self>.self, ShowCommand<Self>.self, RenameCommand<Self>.self,
            PersonPageCommand.self,
        ])

    static func items(in workspace: Workspace) -> [Person] { workspace.people }
    static func id(of item: Person) -> String { item.id }
    static let columns: [Column<Person>] = [
        Column("id") { item, _ in item.id },
        Column("name") { item, _ in item.name },
        Column("organisation") { item, workspace in
            item.organisation.map { workspace.name(of: $0.id) } ?? ""
        },
        Column("roles") { item, _ in item.roles.map(\.rawValue).joined(separator: ", ") },
        Column("status") { item, _ in item.status?.rawValue ?? "" },
    ]

    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Add a person.",
            discussion: "Someone with the role participant gets the status participant.")

        @Argument(help: "The name by which they are addressed.") var personName: String?
        @Option(help: "A nickname, initials or former name; may be repeated.")
        var alsoKnownAs: [String] = []
        @Option(help: "The id of the organisation they work for.") var organisation: String?
        @Option(help: "What they do there.") var function: String?
        @Option(help: "E-mail address.") var email: String?
        @Option(help: "Telephone number.") var phone: String?
        @Option(name: .customLong("language"), help: "A language they work in; may be repeated.")
        var languages: [String] = []
        @Option(help: "What others can ask them about; may be repeated.")
        var expertise: [String] = []
        @Option(
            name: .customLong("role"), help: "What they are in the community; may be repeated.")
        var roles: [Person.Role] = []
        @Option(help: "How far they are in joining.") var status: Person.Status?
        @Option(help: "Whether they run ahead in their field.") var stance: Person.Stance?
        @Option(help: "First day as a participant.", transform: Day.parse) var joined: Day?
        @Option(help: "Last day.", transform: Day.parse) var left: Day?
        @Option(help: "Another community that they facilitate; may be repeated.")
        var moderates: [String] = []
        @Option(help: "Anything else.") var notes: String?
        @Option(help: "The id, if the one made from the name will not do.") var id: String?
        @OptionGroup var editing: EditOption
        @OptionGroup(title: "Global options") var global: GlobalOptions

        func run() throws {
            let context = try global.workspace()
            var item = Person()
            item.id = id ?? ""
            item.name = try required(personName, "<name>", "What is their name?")
            item.alsoKnownAs = alsoKnownAs
            item.organisation = organisation.map { Reference($0) }
            item.function = function
            item.email = email
            item.phone = phone
            item.languages = languages
            item.expertise = expertise
            item.roles = roles
            item.status = status ?? (roles.contains(.participant) ? .participant : nil)
            item.stance = stance
            item.joined = joined
            item.left = left
            item.moderates = moderates
            item.notes = try text(notes)
            try editing.write(item, form: context.form("person.yaml"), context, global) {
                try context.writer.create($0, form: $1)
            }
        }
    }
}
