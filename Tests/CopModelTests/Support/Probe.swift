import CopModel
import CopYAML

/// A record with a field of every type.
struct Probe: Record {
    var text: String?
    var needed = ""
    var slug: Slug?
    var number: Int?
    var score: Int?
    var flag: Bool?
    var day: Day?
    var time: ClockTime?
    var color: Color?
    var person: Reference<Person>?
    var texts: [String] = []
    var colors: [Color] = []
    var people: [Reference<Person>] = []
    var part = Part()
    var parts: [Part] = []
    var location: SourceRange?

    static let name = "probe"
    static let fields = Fields<Probe>([
        Field("text", \.text, "A text."),
        Field("needed", \.needed, "The text it cannot do without.", required: true),
        Field("slug", \.slug, "A slug."),
        Field("number", \.number, "A number."),
        Field("score", \.score, "A score.", in: 1...5),
        Field("flag", \.flag, "A flag."),
        Field("day", \.day, "A day."),
        Field("time", \.time, "A time."),
        Field("color", \.color, "A color."),
        Field("person", \.person, "A person."),
        Field("texts", \.texts, "Texts."),
        Field("colors", \.colors, "Colors."),
        Field("people", \.people, "People."),
        Field("part", \.part, "A part."),
        Field("parts", \.parts, "Parts."),
    ])

    enum Color: String, Choice {
        case red
        case darkBlue = "dark-blue"
    }

    struct Part: Record {
        var label: String?
        var inner: [Part] = []
        var location: SourceRange?

        static let name = "part"
        static let fields = Fields<Part>([
            Field("label", \.label, "Its label."),
            Field("inner", \.inner, "Its own parts."),
        ])
    }
}
