import CopYAML

/// What `cop explain` says about a rule of the method, in one language: `advice/CODE.yaml` among
/// the templates.
public struct AdviceText: Record {
    public var title = ""
    public var notices = ""
    public var why = ""
    public var example = ""
    public var remedy = ""
    public var next = ""
    public var location: SourceRange?

    public static let name = "advice text"
    public static let fields = Fields<AdviceText>([
        Field("title", \.title, "What is the matter, in a few words.", required: true),
        Field("notices", \.notices, "What the rule looks at.", required: true),
        Field("why", \.why, "Why the method cares.", required: true),
        Field("example", \.example, "A case in which it speaks.", required: true),
        Field("remedy", \.remedy, "What to do about it, and with which command.", required: true),
        Field("next", \.next, "The one next thing to do, as a short line.", required: true),
    ])

    public init() {}

    /// The text that a file holds; what is wrong with it otherwise.
    public static func read(_ file: SourceFile) -> (text: AdviceText?, diagnostics: [Diagnostic]) {
        let (tree, diagnostics) = Tree.parse(file)
        guard diagnostics.isEmpty, let root = tree.root?.resolved else { return (nil, diagnostics) }
        var decoding = Decoding()
        let text = decode(root, &decoding)
        return (text, decoding.diagnostics)
    }
}
