import CopYAML

/// What can be wrong with a template that a workspace overrides.
extension DiagnosticCode {
    public static let invalidTemplate = DiagnosticCode(
        "invalid-template",
        """
        A template in the workspace's folder templates/ is not proper Mustache: a section that \
        is opened and not closed, or a tag without its closing braces. Compare it with the \
        built-in one, which `cop template eject` writes afresh under another name.
        """)
    public static let unknownTemplateName = DiagnosticCode(
        "unknown-template-name", severity: .warning,
        """
        A template asks for a name that its report or document does not have, so nothing appears \
        there. The names are those that the same command prints with `--format json`.
        """)

    /// Every code of this layer, in the order of the reference page.
    public static let templateCodes: [DiagnosticCode] = [invalidTemplate, unknownTemplateName]
}
