import CopReports
import CopYAML

extension Terminal {
    /// Writes paragraphs of a template to standard error, in lines that a terminal shows whole.
    static func tell(_ text: String) {
        let lines = wrappedMarkdown(text).split(separator: "\n", omittingEmptySubsequences: false)
        note(lines.map(terminalSafe).joined(separator: "\n"))
    }
}
