/// How much there is of what a workspace holds.
struct WorkspaceSize: Hashable, CustomStringConvertible {
    var people: Int
    var sessions: Int
    /// Diary entries, the private ones among them.
    var entries: Int
    var questions: Int
    var relations: Int

    /// So many have a role of their own that serves the group, and somebody has to take part.
    static let fewestPeople = 10

    /// Sizes that measurements speak of.
    enum Name: String, CaseIterable {
        /// A community as the method has it.
        case s
        /// A large one, after years.
        case m
        /// A hundred communities in one folder, more than anybody will have: about 15 MB.
        case l
        /// Ten times that, to see what grows faster than it should.
        case xl

        var size: WorkspaceSize {
            switch self {
            case .s:
                WorkspaceSize(
                    people: 20, sessions: 12, entries: 240, questions: 40, relations: 60)
            case .m:
                WorkspaceSize(
                    people: 150, sessions: 40, entries: 2000, questions: 300, relations: 600)
            case .l:
                WorkspaceSize(
                    people: 1500, sessions: 120, entries: 18_000, questions: 3000, relations: 6000)
            case .xl: Name.l.size * 10
            }
        }
    }

    static func * (size: WorkspaceSize, factor: Int) -> WorkspaceSize {
        WorkspaceSize(
            people: size.people * factor, sessions: size.sessions * factor,
            entries: size.entries * factor, questions: size.questions * factor,
            relations: size.relations * factor)
    }

    var description: String {
        "\(people) people, \(sessions) sessions, \(entries) diary entries, \(questions) questions, "
            + "\(relations) relations"
    }
}

/// What follows from it, in proportion, so that ten times the one is ten times the other.
extension WorkspaceSize {
    var organisations: Int { max(4, people / 5) }
    var cases: Int { max(3, people / 4) }
    var coalitions: Int { max(1, people / 30) }
    var patterns: Int { max(2, people / 30) }
    var ledgerEntries: Int { max(4, people / 3) }
    var signals: Int { max(4, people / 15) }
    var talks: Int { max(2, people / 3) }
    var actors: Int { max(3, people / 30) }
    var indicators: Int { max(2, sessions / 6) }
    var actions: Int { sessions * 6 }
    var results: Int { max(2, sessions * 2) }
    var stories: Int { max(1, sessions) }
    var publications: Int { max(1, sessions / 3) }
    var reflections: Int { sessions * 2 }
    var moments: Int { max(1, sessions) }
    var revisions: Int { max(1, sessions / 12) }
    var surveys: Int { max(2, sessions / 60) }
}
