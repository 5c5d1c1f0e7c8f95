import CopModel
import CopTemplates

extension GuideStep {
    /// Every step of a library by its number, in order: the built-in ones and the workspace's own.
    ///
    /// Throws `Refusal` for one that cannot be read.
    static func all(in templates: TemplateLibrary) throws -> [(number: Int, step: GuideStep)] {
        let numbered = templates.allNames(in: "guide").compactMap { name in
            Int(name.dropFirst("guide/".count).prefix { $0 != "." }).map { ($0, name) }
        }
        return try numbered.sorted { $0.0 < $1.0 }.map { number, name in
            let (step, diagnostics) = GuideStep.read(try templates.source(name))
            guard let step, diagnostics.isEmpty else { throw Refusal(diagnostics) }
            return (number, step)
        }
    }
}
