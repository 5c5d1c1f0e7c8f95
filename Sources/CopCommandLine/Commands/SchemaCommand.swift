import ArgumentParser
import CopModel
import CopReports
import CopYAML

struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: "Print the JSON Schema of a file, for editors.",
        discussion: """
            Without a file: list them. In VS Code with the YAML extension, map the printed \
            schemas to the files to get completion and hints while typing.
            """)

    @Argument(help: "The file, as cop.yaml or people.", completion: .list(WorkspaceSchema.names))
    var file: String?
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func run() throws {
        guard let file else {
            return try Terminal.write(WorkspaceSchema.names.joined(separator: "\n") + "\n")
        }
        guard let shape = WorkspaceSchema.shape(of: file) else {
            let suggestion = didYouMean(file, in: WorkspaceSchema.names)
            throw Failure(
                .usage, "there is no file '\(file)' in the format",
                notes: [suggestion ?? "'cop schema' lists them"])
        }
        try Terminal.write(JSONText.text(shape.jsonSchema))
    }
}
