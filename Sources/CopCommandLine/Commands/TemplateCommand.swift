import ArgumentParser
import CopModel
import CopTemplates
import CopYAML

struct TemplateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "template", abstract: "Templates of reports and new files, and your own.",
        subcommands: [List.self, Eject.self])

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list",
            abstract: "List the templates; your own instead of a built-in one is marked.")

        @OptionGroup(title: "Global options") var global: GlobalOptions

        func run() throws {
            let templates = try global.workspace().templates
            let rows = templates.names.map {
                [$0, templates.isOverridden($0) ? "templates/\($0)" : "built in"]
            }
            try Terminal.write(table(["template", "from"], rows))
        }
    }

    struct Eject: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "eject",
            abstract: "Copy a built-in template into the workspace, to change it there.",
            discussion: "To go back to the built-in one, delete the copy.")

        @Argument(help: "The name of the template, as 'cop template list' has it.")
        var name: String
        @OptionGroup(title: "Global options") var global: GlobalOptions

        func run() throws {
            let context = try global.workspace()
            guard let text = context.templates.builtIn(name) else {
                let suggestion = closest(to: name, in: context.templates.names)
                throw Failure(
                    .refused, "there is no template '\(name)'",
                    notes: [
                        suggestion.map { "did you mean '\($0)'?" }
                            ?? "'cop template list' shows those there are"
                    ])
            }
            let path = "templates/\(name)"
            if context.templates.isOverridden(name) {
                throw Failure(.cannotCreate, "\(path) is there already; nothing was changed")
            }
            try context.writer.createAll([(path, Array(text.utf8))])
            try Terminal.write("\(path)\n", done: "saved: \(path)")
        }
    }
}
