/// The colours of diagnostics on a terminal, or none.
struct Palette {
    let isColored: Bool

    func bold(_ text: String) -> String { styled(text, "1") }
    /// Line numbers, bars and what else frames the text of a file.
    func frame(_ text: String) -> String { styled(text, "34") }
    /// Places that matter beside the one that is wrong.
    func secondary(_ text: String) -> String { styled(text, "36") }
    func suggestion(_ text: String) -> String { styled(text, "32") }

    func severe(_ text: String, _ severity: Severity) -> String {
        switch severity {
        case .error: styled(text, "1;31")
        case .warning: styled(text, "1;33")
        case .advice: styled(text, "1;36")
        }
    }

    private func styled(_ text: String, _ parameters: String) -> String {
        isColored && !text.isEmpty ? "\u{1B}[\(parameters)m\(text)\u{1B}[0m" : text
    }
}
