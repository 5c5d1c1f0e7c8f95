import CopYAML

/// A community of practice as its files have it: an immutable value that analyses are functions of.
public struct Workspace: Sendable {
    public internal(set) var cop = Cop()
    public internal(set) var domain = Domain()
    public internal(set) var signals = Signals()
    public internal(set) var organisations: [Organisation] = []
    public internal(set) var people: [Person] = []
    public internal(set) var intakes: [Intake] = []
    public internal(set) var contracts: [Contract] = []
    /// In the order in which they are held.
    public internal(set) var sessions: [Session] = []
    public internal(set) var questions: [Question] = []
    public internal(set) var diaries: [Diary] = []
    public internal(set) var network = Network()
    public internal(set) var reflections = Reflections()
    public internal(set) var embedding = Embedding()
    public internal(set) var patterns: [Pattern] = []
    public internal(set) var system = SystemAnalysis()
    public internal(set) var cases: [PracticeCase] = []
    public internal(set) var actions = Actions()
    public internal(set) var results = Results()
    public internal(set) var design = Design()
    /// Paths of files of which something is left out because it cannot be read as it is meant, and
    /// of files and folders that are not read at all: what seems to be missing may stand in them.
    public internal(set) var incomplete: Set<String> = []

    /// What is collected of `diaries` until all files are read.
    private var entries: [String: [DiaryEntry]] = [:]
    private var personIndex: [String: Int] = [:]
    private var organisationIndex: [String: Int] = [:]
    private var sessionIndex: [String: Int] = [:]
    private var peopleCounts: [String: Int] = [:]

    /// One person's learning diary, by date.
    public struct Diary: Sendable {
        public let person: String
        public internal(set) var entries: [DiaryEntry]
    }

    public func person(_ id: String) -> Person? { personIndex[id].map { people[$0] } }
    public func organisation(_ id: String) -> Organisation? {
        organisationIndex[id].map { organisations[$0] }
    }
    /// How many people work at an organisation.
    public func peopleCount(of organisation: String) -> Int { peopleCounts[organisation] ?? 0 }
    public func session(_ id: String) -> Session? { sessionIndex[id].map { sessions[$0] } }
    public func diary(of person: String) -> Diary? { diaries.first { $0.person == person } }
    public func coalition(_ id: String) -> Coalition? {
        network.coalitions.first { $0.id == id }
    }

    /// The name of a person, an organisation or a coalition; the id where there is none.
    public func name(of id: String) -> String {
        person(id)?.name ?? organisation(id)?.name ?? coalition(id)?.name ?? id
    }

    /// Everyone whom `cop.yaml` or their own file gives a role that serves the group.
    public func people(in role: Person.Role) -> [Person] {
        let named: [Reference<Person>] =
            switch role {
            case .facilitator: cop.roles.contentFacilitator + cop.roles.processFacilitator
            case .monitor: cop.roles.monitor
            case .initiator: cop.roles.initiator
            case .commissioner: cop.roles.commissioner
            case .soundingBoard: cop.roles.soundingBoard
            case .participant, .expert, .guest: []
            }
        let ids = Set(named.map(\.id))
        return people.filter { ids.contains($0.id) || $0.roles.contains(role) }
    }

    /// Those who take part, or took part, in the order of their ids.
    public var participants: [Person] { people.filter(\.isParticipant) }

    /// The workspace with only those records that a condition keeps.
    public func filtered(
        entries keepEntry: (DiaryEntry) -> Bool, reflections keepReflection: (Reflection) -> Bool,
        intakes keepIntake: (Intake) -> Bool
    ) -> Workspace {
        var copy = self
        for index in copy.diaries.indices {
            copy.diaries[index].entries.removeAll { !keepEntry($0) }
        }
        copy.diaries.removeAll(where: \.entries.isEmpty)
        copy.reflections.reflections.removeAll { !keepReflection($0) }
        copy.intakes.removeAll { !keepIntake($0) }
        return copy
    }

    mutating func add(_ contents: LoadedFile.Contents) {
        switch contents {
        case .cop(let value): cop = value
        case .domain(let value): domain = value
        case .signals(let value): signals = value
        case .organisations(let value): organisations = value.organisations
        case .knowledgeAgenda(let value): questions = value.questions
        case .network(let value): network = value
        case .reflections(let value): reflections = value
        case .embedding(let value): embedding = value
        case .system(let value): system = value
        case .cases(let value): cases = value.cases
        case .actions(let value): actions = value
        case .results(let value): results = value
        case .design(let value): design = value
        case .pattern(let value): patterns.append(value)
        case .person(let value): people.append(value)
        case .intake(let value): intakes.append(value)
        case .contract(let value): contracts.append(value)
        case .session(let value): sessions.append(value)
        case .diary(let person, let entries): self.entries[person, default: []] += entries
        case .nothing: break
        }
    }

    /// Puts everything in its one order, whatever order the files came in, and builds the indexes.
    mutating func finish() {
        organisations.sort { $0.id < $1.id }
        people.sort { $0.id < $1.id }
        intakes.sort { $0.id < $1.id }
        contracts.sort { $0.id < $1.id }
        patterns.sort { $0.id < $1.id }
        sessions.sort {
            ($0.date, $0.from?.minutes ?? 0, $0.id) < ($1.date, $1.from?.minutes ?? 0, $1.id)
        }
        diaries = entries.map { person, entries in
            Diary(person: person, entries: entries.sorted { ($0.date, $0.id) < ($1.date, $1.id) })
        }
        diaries.sort { $0.person < $1.person }
        entries = [:]
        personIndex = Self.index(people.map(\.id))
        organisationIndex = Self.index(organisations.map(\.id))
        sessionIndex = Self.index(sessions.map(\.id))
        peopleCounts = people.reduce(into: [:]) { counts, person in
            if let id = person.organisation?.id { counts[id, default: 0] += 1 }
        }
    }

    private static func index(_ ids: [String]) -> [String: Int] {
        Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
    }
}
