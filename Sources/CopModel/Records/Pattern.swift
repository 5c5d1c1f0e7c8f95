import CopYAML

/// `patterns/ID.yaml`: a short story in the fixed format of a pattern (step 4; Alexander).
public struct Pattern: Record, ReferenceTarget {
    public var id = ""
    public var name = ""
    public var confidence: Int?
    public var picture: String?
    public var context: String?
    public var problem: String?
    public var forces: String?
    public var therefore: String?
    public var diagram: String?
    public var larger: [Reference<Pattern>] = []
    public var smaller: [Reference<Pattern>] = []
    public var cases: [Reference<PracticeCase>] = []
    public var by: [Reference<Person>] = []
    public var date: Day?
    public var location: SourceRange?

    public static let kinds: [RecordKind] = [.pattern]
    public static let name = "pattern"
    public static let fields = Fields<Pattern>([
        .id(\.id, of: .pattern),
        Field("name", \.name, "A name that people will use.", required: true),
        Field("confidence", \.confidence, "Stars, from 0 to 2; cases earn them.", in: 0...2),
        Field("picture", \.picture, "A picture, or what it would show."),
        Field("context", \.context, "Where it holds."),
        Field("problem", \.problem, "The problem as a headline."),
        Field("forces", \.forces, "What pulls in which direction, and the evidence."),
        Field("therefore", \.therefore, "Therefore: what to do."),
        Field("diagram", \.diagram, "The solution as a drawing, or where it is."),
        Field("larger", \.larger, "Patterns that it is a part of."),
        Field("smaller", \.smaller, "Patterns that complete it."),
        Field("cases", \.cases, "Cases that bear it out."),
        Field("by", \.by, "Who wrote it."),
        Field("date", \.date, "The day it was written."),
    ])

    public init() {}
}
