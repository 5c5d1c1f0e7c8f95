import CopYAML
import Mustache

/// A template ready to be rendered.
struct PreparedTemplate: Sendable {
    let parsed: MustacheTemplate
    /// All partials of its library.
    let partials: MustacheLibrary
    /// Its own tags, and those of the partials that it leads to.
    let tags: [TemplateTags]
    /// What is wrong with it, whatever it is rendered with.
    let problems: [Diagnostic]
}
