import ArgumentParser
import CopModel

struct SystemActorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "actor", abstract: "Add an actor: a row of the matrix.",
        discussion: """
            What helps and hinders the actor is filled in by its id, for example:
              cop set ID cells.legislation.barriers --add "Each trench needs a permit"
            The features: \(SystemActor.Cells.fields.keys.joined(separator: ", ")).
            """)

    @Argument(help: "Who it is.") var actorName: String?
    @Option(
        help: "The id of the organisation, where it is listed.",
        completion: .ids(of: .organisation))
    var organisation: String?
    @Option(help: "Its id, if the one made from the name will not do.") var id: String?
    @OptionGroup var editing: EditOption
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func run() throws {
        let context = try global.workspace()
        var item = SystemActor()
        item.id = id ?? ""
        item.name = try required(actorName, "<actor-name>", "Who is it?")
        item.organisation = organisation.map { Reference($0) }
        try editing.write(item, context, global) { item in
            try context.writer.append(item, to: .actors, titled: item.name)
        }
    }
}
