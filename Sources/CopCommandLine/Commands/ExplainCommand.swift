import ArgumentParser
import CopModel
import CopTemplates
import CopYAML
import Foundation

struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Explain the code of a problem or of advice.",
        discussion: """
            Without a code: list them all. Rules of the method are explained in the language of \
            the community, in English where there is none.
            """)

    @Argument(
        help: "The code, as in brackets behind a message.",
        completion: .list(Explanation.codes))
    var code: String?
    @Option(help: "Explain rules of the method in this language: en or nl.")
    var language: Language?
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func run() throws {
        let explanation = Explanation(
            templates: language.map { TemplateLibrary(language: $0.rawValue) }
                ?? (try? global.workspace().templates)
                ?? TemplateLibrary(language: Language.english.rawValue))
        guard let code else { return try Terminal.write(explanation.list()) }
        // As it stands behind a message, in brackets, or as someone remembers it.
        let id = code.trimmingCharacters(in: CharacterSet(charactersIn: "[] ")).lowercased()
        guard let text = try explanation.text(of: id) else {
            let suggestion = didYouMean(id, in: Explanation.codes)
            throw Failure(
                .usage, "no code '\(code)'",
                notes: [suggestion ?? "'cop explain' lists them all"])
        }
        try Terminal.write(text)
    }
}

extension DiagnosticCode {
    /// Every code there is of what can be wrong, layer by layer; advice has its own.
    public static let all = syntaxCodes + editCodes + modelCodes + importCodes + templateCodes
}
