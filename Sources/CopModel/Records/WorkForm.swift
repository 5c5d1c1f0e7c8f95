import CopYAML

/// A way of working for a block of a session (step 5): `forms/ID.yaml` among the templates.
public struct WorkForm: Record {
    public var id = ""
    public var name = ""
    public var purpose: String?
    public var steps: [String] = []
    public var minutes: Int?
    public var minutesRange: String?
    public var groupSize: String?
    public var grouping: Session.Block.Grouping?
    public var appeal: Session.Block.Appeal?
    public var focus: Session.Block.Focus?
    public var step: Int?
    public var phase: Phase?
    public var needs: [String] = []
    public var tip: String?
    public var online: String?
    public var location: SourceRange?

    public static let name = "work form"
    public static let fields = Fields<WorkForm>([
        Field("id", \.id, "Name by which a block of a session refers to it.", required: true),
        Field("name", \.name, "What it is called.", required: true),
        Field("purpose", \.purpose, "What it is for."),
        Field("steps", \.steps, "How it goes, step by step."),
        Field("minutes", \.minutes, "How long it usually takes.", in: 0...1440),
        Field("minutes_range", \.minutesRange, "How long it can take."),
        Field("group_size", \.groupSize, "For how many people in the room."),
        Field("grouping", \.grouping, "In what company."),
        Field("appeal", \.appeal, "What it appeals to."),
        Field("focus", \.focus, "Where attention goes."),
        Field("step", \.step, "The step of the method that it serves most.", in: 1...10),
        Field("phase", \.phase, "Where in a session it belongs."),
        Field("needs", \.needs, "What to have at hand."),
        Field("tip", \.tip, "What often goes wrong, and where it comes from."),
        Field("online", \.online, "How to do it online."),
    ])

    public init() {}

    /// Where in a session a form belongs.
    public enum Phase: String, Choice { case opening, working, harvest, closing }

    /// The work form that a file holds; what is wrong with it otherwise.
    public static func read(_ file: SourceFile) -> (form: WorkForm?, diagnostics: [Diagnostic]) {
        let (tree, diagnostics) = Tree.parse(file)
        guard diagnostics.isEmpty, let root = tree.root?.resolved else { return (nil, diagnostics) }
        var decoding = Decoding()
        let form = decode(root, &decoding)
        return (form, decoding.diagnostics)
    }
}
