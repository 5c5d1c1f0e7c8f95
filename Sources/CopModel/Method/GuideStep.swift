import CopYAML

/// A step of the method as `cop guide` tells it, in one language: `guide/NUMBER.yaml` among the
/// templates, where 0 is what comes before the first step.
public struct GuideStep: Record {
    public var title = ""
    public var short = ""
    public var words: [String] = []
    public var purpose = ""
    public var questions: [Question] = []
    public var pitfalls: [String] = []
    public var files: [File] = []
    public var commands: [Command] = []
    public var location: SourceRange?

    public static let name = "step of the guide"
    public static let fields = Fields<GuideStep>([
        Field("title", \.title, "What the step is called.", required: true),
        Field("short", \.short, "What it is about, in a few words.", required: true),
        Field("words", \.words, "Words that find it, beside its number."),
        Field("purpose", \.purpose, "What it is for.", required: true),
        Field("questions", \.questions, "What to ask."),
        Field("pitfalls", \.pitfalls, "What often goes wrong."),
        Field("files", \.files, "The files that belong to it."),
        Field("commands", \.commands, "The commands that belong to it."),
    ])

    public init() {}

    /// The step that a file holds; what is wrong with it otherwise.
    public static func read(_ file: SourceFile) -> (step: GuideStep?, diagnostics: [Diagnostic]) {
        let (tree, diagnostics) = Tree.parse(file)
        guard diagnostics.isEmpty, let root = tree.root?.resolved else { return (nil, diagnostics) }
        var decoding = Decoding()
        let step = decode(root, &decoding)
        return (step, decoding.diagnostics)
    }

    /// A question that a facilitator asks.
    public struct Question: Record {
        public var question = ""
        public var answer: GuideTopic?
        public var location: SourceRange?

        public static let name = "question of the guide"
        public static let fields = Fields<Question>([
            Field("question", \.question, "The question.", required: true),
            Field("answer", \.answer, "What of the workspace stands beside it, if anything."),
        ])

        public init() {}
    }

    /// A file or a folder of the workspace.
    public struct File: Record {
        public var file = ""
        public var what = ""
        public var location: SourceRange?

        public static let name = "file of the guide"
        public static let fields = Fields<File>([
            Field("file", \.file, "Its path.", required: true),
            Field("what", \.what, "What it holds.", required: true),
        ])

        public init() {}
    }

    /// A command to work with.
    public struct Command: Record {
        public var command = ""
        public var what = ""
        public var location: SourceRange?

        public static let name = "command of the guide"
        public static let fields = Fields<Command>([
            Field("command", \.command, "As it is typed.", required: true),
            Field("what", \.what, "What it does.", required: true),
        ])

        public init() {}
    }
}
