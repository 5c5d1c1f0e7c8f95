import ArgumentParser
import CopModel
import CopTemplates
import CopYAML
import Foundation

struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Explain the code of a problem.",
        discussion: "Without a code: list them all.")

    @Argument(
        help: "The code, as in brackets behind a message.",
        completion: .list(DiagnosticCode.all.map(\.id)))
    var code: String?
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func run() throws {
        guard let code else {
            let rows = DiagnosticCode.all.map { [$0.id, $0.severity.rawValue, $0.summary] }
            return try Terminal.write(table(["code", "severity", "what it is"], rows))
        }
        // As it stands behind a message, in brackets, or as someone remembers it.
        let id = code.trimmingCharacters(in: CharacterSet(charactersIn: "[] ")).lowercased()
        guard let found = DiagnosticCode.all.first(where: { $0.id == id }) else {
            let suggestion = didYouMean(id, in: DiagnosticCode.all.map(\.id))
            throw Failure(
                .usage, "no code '\(code)'",
                notes: [suggestion ?? "'cop explain' lists them all"])
        }
        try Terminal.write(
            "\(found.id) (\(found.severity.rawValue))\n\n\(wrapped(found.explanation))\n")
    }

    /// Lines of at most 78 columns.
    private func wrapped(_ text: String) -> String {
        var lines = [""]
        for word in text.split(whereSeparator: \.isWhitespace) {
            let last = lines[lines.count - 1]
            if last.isEmpty {
                lines[lines.count - 1] = String(word)
            } else if last.count + word.count + 1 <= 78 {
                lines[lines.count - 1] += " \(word)"
            } else {
                lines.append(String(word))
            }
        }
        return lines.joined(separator: "\n")
    }
}

extension DiagnosticCode {
    /// Every code there is, layer by layer.
    public static let all = syntaxCodes + editCodes + modelCodes + templateCodes

    /// The first sentence of the explanation.
    fileprivate var summary: String {
        explanation.firstRange(of: ". ").map { String(explanation[..<$0.lowerBound]) }
            ?? explanation
    }
}
