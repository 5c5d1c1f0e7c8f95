import CopCommandLine
import CopYAML
import Foundation

/// `docs/errors.md`: every code, what it means, and the message it comes with.
enum ErrorPage {
    static let path = "docs/errors.md"

    /// - Parameter root: the root of the package.
    static func text(root: URL) -> String {
        let codes = DiagnosticCode.all
        var text = """
            <!-- Written by `swift run write-reference`. Do not edit. -->

            # What cop tells about your files

            Every message ends in a code between brackets; `cop explain CODE` prints what stands \
            here. An *error* is data that cannot be read as it is meant. A *warning* can be read, \
            but is probably not what was meant. *Advice* is a departure from the method, and \
            blocks nothing: see [what cop advises](advice.md).

            | code | severity |
            | --- | --- |

            """
        for code in codes {
            text += "| [\(code.id)](#\(code.id)) | \(code.severity.rawValue) |\n"
        }
        return text + codes.map { section($0, root: root) }.joined()
    }

    private static func section(_ code: DiagnosticCode, root: URL) -> String {
        let explanation = code.explanation.replacing("<", with: "\\<").replacing("*", with: "\\*")
        var text = "\n## \(code.id)\n\n*\(code.severity.rawValue.capitalized).* \(explanation)\n"
        if let reason = BrokenWorkspace.exceptions[code.id] {
            text += "\nThere is no example of it here: \(reason).\n"
        } else {
            let message = BrokenWorkspace(code, root: root).message
            let fence = message.contains("```") ? "````" : "```"
            text += "\n\(fence)text\n\(message)\(fence)\n"
        }
        return text
    }
}
