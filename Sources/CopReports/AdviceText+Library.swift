import CopModel
import CopTemplates

extension AdviceText {
    /// The text of a rule in the language of a library, the workspace's own where it has one.
    ///
    /// Throws `TemplateError` or `FileError` when the workspace's own cannot be used.
    public static func of(_ code: AdviceCode, in templates: TemplateLibrary) throws -> AdviceText {
        let name = "advice/\(code.rawValue).yaml"
        let (text, diagnostics) = AdviceText.read(try templates.source(name))
        guard let text, diagnostics.isEmpty else {
            throw diagnostics.first.map(TemplateError.invalid) ?? TemplateError.unknown(name)
        }
        return text
    }
}
