import ArgumentParser
import CopModel
import CopYAML

/// A kind of record whose id people may want to change.
protocol RenamableNoun: Noun {
    static var kind: RecordKind { get }
}

/// `cop NOUN rename ID NEW-ID`.
struct RenameCommand<N: RenamableNoun>: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "rename", abstract: "Give \(N.withArticle) another id, or another name.",
            discussion: """
                Changes every reference as well, and renames the files that are named after the \
                id. Texts that mention it stay as they are.
                """)
    }

    @Argument(help: "The id that it has.", completion: N.kind == .person ? .people : nil)
    var id: String
    @Argument(help: "The id that it gets.") var newID: String?
    @Option(help: "The name that it gets.") var name: String?
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func run() throws {
        let context = try global.workspace()
        try context.writer.require(id, N.kind)
        let newID = try required(newID, "<new-id>", "What is the new id?")
        let edits = name.map { self.edits(named: $0, context.writer) } ?? []
        try context.writer.rename(N.kind, from: id, to: newID, edits).report()
        if N.kind == .person { IdentityOption.noteRenamed(from: id, to: newID, in: context.root) }
    }

    /// A person is still known by a name that is not within the new one: old texts call them so, and
    /// must not give them away where they are not to be known.
    private func edits(named name: String, _ writer: WorkspaceWriter) -> [Edit] {
        let keys = N.Item.fields.keys
        let words = name.split(separator: " ")
        let edits = [Edit.set(["name"], .text(name), order: keys)]
        guard N.kind == .person,
            let person = writer.record(at: RecordAddress(.person(id)), as: Person.self),
            !person.name.split(separator: " ").allSatisfy(words.contains),
            !person.alsoKnownAs.contains(person.name)
        else { return edits }
        return edits + [.appendAll(["also_known_as"], [.text(person.name)], order: keys)]
    }
}
