import CopYAML

/// One entry of a learning diary (step 7): a document of `diaries/PERSON.yaml`.
public struct DiaryEntry: Record, ReferenceTarget {
    public var date: Day = Day(number: 0)
    public var session: Reference<Session>?
    public var visibility: Visibility?
    public var event: String?
    public var highlight: String?
    public var insight: String?
    public var didDifferently: String?
    public var question: String?
    public var feeling: String?
    public var text: String?
    public var id = ""
    public var location: SourceRange?

    public static let kinds: [RecordKind] = [.entry]
    public static let name = "diary entry"
    /// The id comes last: git's union of two diaries takes once what entries have in common at
    /// their ends.
    public static let fields = Fields<DiaryEntry>([
        Field("date", \.date, "The day it was written.", required: true),
        Field("session", \.session, "The session it is about."),
        Field("visibility", \.visibility, "Who may read it; the group, unless said otherwise."),
        Field("event", \.event, "What happened."),
        Field("highlight", \.highlight, "What stood out."),
        Field("insight", \.insight, "What became clear."),
        Field("did_differently", \.didDifferently, "What was done differently."),
        Field("question", \.question, "What is now the question."),
        Field("feeling", \.feeling, "How it felt."),
        Field("text", \.text, "Anything else, in free words."),
        .entryID(\.id),
    ])

    public init() {}

    /// Its texts in the order of the form, with their keys.
    public var texts: [(key: String, text: String)] {
        [
            ("event", event), ("highlight", highlight), ("insight", insight),
            ("did_differently", didDifferently), ("question", question), ("feeling", feeling),
            ("text", text),
        ].compactMap { key, text in text.map { (key, $0) } }
    }

    /// The order of a diary: by date; on one day by name.
    static func isEarlier(_ left: DiaryEntry, _ right: DiaryEntry) -> Bool {
        (left.date, left.id) < (right.date, right.id)
    }

    public func check(_ node: Node, _ decoding: inout Decoding) {
        guard text == nil, texts.isEmpty, let location else { return }
        decoding.report(
            Diagnostic(
                .emptyEntry, "this diary entry says nothing", at: location,
                notes: ["write an event, highlight, insight, did_differently, question or text"]))
    }
}

/// Who may read something.
public enum Visibility: String, Choice {
    case `private`, facilitators, group, `public`
}
