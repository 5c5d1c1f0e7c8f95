import CopYAML

/// `sessions/DATE-SLUG.yaml`: a meeting of the community, planned or held (steps 5 and 6).
public struct Session: Record, ReferenceTarget {
    public var id = ""
    public var title = ""
    public var date: Day = Day(number: 0)
    public var from: ClockTime?
    public var until: ClockTime?
    public var status: Status?
    public var form: Form?
    public var place: String?
    public var host: Reference<Person>?
    public var preparers: [Reference<Person>] = []
    public var caseBringers: [Reference<Person>] = []
    public var guests: [String] = []
    public var goals: [String] = []
    public var blocks: [Block] = []
    public var attendance = Attendance()
    public var decisions: [Decision] = []
    public var agreements: [Commitment] = []
    public var minutes: String?
    public var overturned: String?
    public var evaluation: [Evaluation] = []
    public var howNext: String?
    public var location: SourceRange?

    public static let kinds: [RecordKind] = [.session]
    public static let name = "session"
    public static let fields = Fields<Session>([
        .id(\.id, of: .session),
        Field("title", \.title, "What it is called.", required: true),
        Field("date", \.date, "The day it is held.", required: true),
        Field("from", \.from, "When it begins."),
        Field("until", \.until, "When it ends."),
        Field("status", \.status, "Whether it is planned, held or cancelled."),
        Field("form", \.form, "Whether it is in one room, online, or both."),
        Field("place", \.place, "Where it is held.", clue: .place),
        Field("host", \.host, "Who receives the group."),
        Field("preparers", \.preparers, "Who from the group prepares it."),
        Field("case_bringers", \.caseBringers, "Who brings a case."),
        Field("guests", \.guests, "Who joins from outside.", clue: .name),
        Field("goals", \.goals, "What it is for."),
        Field("blocks", \.blocks, "The agenda, block by block."),
        Field("attendance", \.attendance, "Who was there."),
        Field("decisions", \.decisions, "What the group decided."),
        Field("agreements", \.agreements, "Who will do what before the next session."),
        Field("minutes", \.minutes, "What was said that should be kept."),
        Field("overturned", \.overturned, "Why the programme was changed on the spot."),
        Field("evaluation", \.evaluation, "The round at the close."),
        Field("how_next", \.howNext, "What the group answers when asked how to go on."),
    ])

    public init() {}

    public func check(_ node: Node, _ decoding: inout Decoding) {
        if let from, let until, until <= from, let end = node["until"] {
            decoding.report(
                Diagnostic(
                    .timeOrder, "this session ends at \(until), but begins at \(from)",
                    at: end.location,
                    related: node["from"].map { [Label($0.location, "it begins here")] } ?? []))
        }
    }

    /// Whether nothing says that it was held: it is marked as planned, and nobody noted who was
    /// there, what was said, decided or agreed, or how it was.
    public var isOnlyPlanned: Bool {
        status == .planned && attendance.present.isEmpty && decisions.isEmpty
            && agreements.isEmpty && evaluation.isEmpty && minutes == nil && overturned == nil
            && howNext == nil
    }

    /// Whether the id, and so the name of the file, begins with the date.
    var isNamedAfterItsDate: Bool { id == "\(date)" || id.hasPrefix("\(date)-") }

    public enum Status: String, Choice { case planned, held, cancelled }
    public enum Form: String, Choice { case physical, online, hybrid }

    /// A part of the agenda.
    public struct Block: Record {
        public var title = ""
        public var minutes: Int?
        public var workForm: Slug?
        public var grouping: Grouping?
        public var appeal: Appeal?
        public var focus: Focus?
        public var lead: [Reference<Person>] = []
        public var caseText: String?
        public var notes: String?
        public var location: SourceRange?

        public static let name = "block"
        public static let fields = Fields<Block>([
            Field("title", \.title, "What happens.", required: true),
            Field("minutes", \.minutes, "How many minutes it takes.", in: 0...1440),
            Field("work_form", \.workForm, "The activity, by its short name."),
            Field("grouping", \.grouping, "The company in which people work."),
            Field("appeal", \.appeal, "What it appeals to."),
            Field("focus", \.focus, "Where attention goes."),
            Field("lead", \.lead, "Who leads this block."),
            Field("case", \.caseText, "The case it is about."),
            Field("notes", \.notes, "Anything else worth knowing."),
        ])

        public init() {}

        public enum Grouping: String, Choice {
            case plenary
            case smallGroups = "small-groups"
            case pairs, individual
        }
        public enum Appeal: String, Choice { case reason, body, creativity, intuition }
        /// The four corners of theme-centred interaction.
        public enum Focus: String, Choice { case content, individual, group, surroundings }
    }

    /// Who was there.
    public struct Attendance: Record {
        public var present: [Reference<Person>] = []
        public var excused: [Reference<Person>] = []
        public var absent: [Reference<Person>] = []
        public var location: SourceRange?

        public static let name = "attendance"
        public static let fields = Fields<Attendance>([
            Field("present", \.present, "Who took part."),
            Field("excused", \.excused, "Who sent word."),
            Field("absent", \.absent, "Who was missed."),
        ])

        public init() {}

        /// Puts people on one of the lists, and takes them from the others.
        public mutating func add(
            _ people: [Reference<Person>], to list: WritableKeyPath<Attendance, [Reference<Person>]>
        ) {
            let moved = Set(people)
            for path in [\Attendance.present, \.excused, \.absent] {
                self[keyPath: path].removeAll(where: moved.contains)
            }
            self[keyPath: list] += people
        }
    }

    /// A decision of the group.
    public struct Decision: Record {
        public var text = ""
        public var arguments: [String] = []
        public var by: [Reference<Person>] = []
        public var location: SourceRange?

        public static let name = "decision"
        public static let fields = Fields<Decision>([
            Field("text", \.text, "What was decided.", required: true),
            Field("arguments", \.arguments, "What was weighed."),
            Field("by", \.by, "Who proposed it."),
        ])

        public init() {}
    }

    /// What someone undertook to do before the next session.
    public struct Commitment: Record {
        public var text = ""
        public var who: [Reference<Person>] = []
        public var due: Day?
        public var location: SourceRange?

        public static let name = "agreement"
        public static let fields = Fields<Commitment>([
            Field("text", \.text, "What will be done.", required: true),
            Field("who", \.who, "Who will do it."),
            Field("due", \.due, "The day before which it will be done."),
        ])

        public init() {}
    }

    /// One person's word at the close.
    public struct Evaluation: Record {
        public var person: Reference<Person> = ""
        public var score: Int?
        public var words: String?
        public var wish: String?
        public var location: SourceRange?

        public static let name = "evaluation"
        /// From of no use to just what someone needed.
        public static let scores = 1...5
        public static let fields = Fields<Evaluation>([
            Field("person", \.person, "Whose word it is.", required: true),
            Field("score", \.score, "From 1, of no use, to 5, just what I needed.", in: scores),
            Field("words", \.words, "What they said, in their words."),
            Field("wish", \.wish, "What they wish for the next session."),
        ])

        public init() {}
    }
}
