import CopModel
import CopTemplates

extension WorkForm {
    /// Every work form of a library, by id: the built-in ones and the workspace's own.
    ///
    /// Throws `TemplateError` for one that cannot be read.
    public static func all(in templates: TemplateLibrary) throws -> [WorkForm] {
        try templates.allNames(in: "forms").map { name in
            let (form, diagnostics) = WorkForm.read(try templates.source(name))
            guard let form, diagnostics.isEmpty else {
                throw Refusal(diagnostics)
            }
            return form
        }
    }
}
