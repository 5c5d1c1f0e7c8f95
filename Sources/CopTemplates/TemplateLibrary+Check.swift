import CopYAML

extension TemplateLibrary {
    /// What is wrong with the workspace's own templates and words, file by file; its forms of new
    /// files and its texts of advice are for those who know what records they hold.
    ///
    /// Throws `FileError` when one is there but cannot be read.
    public func check() throws -> [Diagnostic] {
        let renderer = TemplateRenderer(self)
        return try names.filter(isOverridden).flatMap { name -> [Diagnostic] in
            let source = try source(name)
            if name.hasPrefix("workspace/") || name.hasPrefix("advice/") { return [] }
            if name.hasSuffix(".yaml") { return Tree.parse(source).diagnostics }
            return renderer.problems(in: source)
        }
    }
}
