import CopModel
import CopTemplates

extension FitnessCheck {
    /// The fitness check in the language of a library, the workspace's own where it has one.
    ///
    /// Throws `Refusal` or `FileError` when the workspace's own cannot be used.
    public static func of(_ templates: TemplateLibrary) throws -> FitnessCheck {
        let (check, diagnostics) = FitnessCheck.read(try templates.source("fitness.yaml"))
        guard let check, diagnostics.isEmpty else { throw Refusal(diagnostics) }
        return check
    }
}
