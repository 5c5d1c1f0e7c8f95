import ArgumentParser
import CopModel
import CopReports

extension DocumentFormat: ExpressibleByArgument {}

/// The options of every command that prints a document.
struct DocumentOptions: ParsableArguments {
    @Option(help: "md, or json: what the template sees.") var format: DocumentFormat = .markdown
    @Option(
        help: "The file to write. Else standard output, as for -.", completion: .file())
    var output: String?

    /// Makes a document of the workspace, and writes it where it is wanted.
    func write(_ document: Document, asOf: Day = .today, _ global: GlobalOptions) throws {
        let context = try global.workspace()
        if let output, output != "-" { try context.refuseReport(at: output, isFolder: false) }
        let workspace = context.load()
        let text = try global.text {
            try makeDocument(
                document, of: workspace, asOf: asOf, as: format, templates: context.templates)
        }
        guard let output, output != "-" else { return try Terminal.write(text) }
        try writeReport(text, to: output)
    }
}

/// The day as of which a document speaks.
struct AsOfOption: ParsableArguments {
    @Option(
        help: "The day as of which it speaks; today, unless said otherwise.", transform: Day.parse)
    var asOf: Day = .today
}
