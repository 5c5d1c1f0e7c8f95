import CopYAML

/// A community of practice as its files have it: an immutable value that analyses are functions of.
public struct Workspace: Sendable {
    public package(set) var cop = Cop()
    public package(set) var domain = Domain()
    public package(set) var signals = Signals()
    public package(set) var organisations: [Organisation] = []
    public package(set) var people: [Person] = []
    /// Those who take part, or took part, in the order of their ids.
    public private(set) var participants: [Person] = []
    public package(set) var intakes: [Intake] = []
    public package(set) var contracts: [Contract] = []
    /// In the order in which they are held.
    public package(set) var sessions: [Session] = []
    public package(set) var questions: [Question] = []
    public package(set) var diaries: [Diary] = []
    public package(set) var network = Network()
    public package(set) var reflections = Reflections()
    public package(set) var embedding = Embedding()
    public package(set) var patterns: [Pattern] = []
    public package(set) var system = SystemAnalysis()
    public package(set) var cases: [PracticeCase] = []
    public package(set) var actions = Actions()
    public package(set) var results = Results()
    public package(set) var design = Design()
    /// Paths of files of which something is left out because it cannot be read as it is meant, and
    /// of files and folders that are not read at all: what seems to be missing may stand in them.
    public package(set) var incomplete: Set<String> = []

    /// Whether stand-ins stand for everyone in it, so that nobody can be known.
    public package(set) var isAnonymous = false

    /// Where whose diary is in `diaries`, until all files are read.
    private var diaryIndex: [String: Int] = [:]
    private var personIndex: [String: Int] = [:]
    private var organisationIndex: [String: Int] = [:]
    private var intakeIndex: [String: Int] = [:]
    private var contractIndex: [String: Int] = [:]
    private var sessionIndex: [String: Int] = [:]
    private var peopleCounts: [String: Int] = [:]

    package init() {}

    /// One person's learning diary, by date.
    public struct Diary: Sendable {
        public let person: String
        public package(set) var entries: [DiaryEntry]
    }

    public func person(_ id: String) -> Person? { personIndex[id].map { people[$0] } }
    public func organisation(_ id: String) -> Organisation? {
        organisationIndex[id].map { organisations[$0] }
    }
    /// A person's intake.
    public func intake(of person: String) -> Intake? { intakeIndex[person].map { intakes[$0] } }
    /// The contract with a person.
    public func contract(with person: String) -> Contract? {
        contractIndex[person].map { contracts[$0] }
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
        // By their places: to go through the people themselves copies all that is known of each.
        return people.indices.filter {
            ids.contains(people[$0].id) || people[$0].roles.contains(role)
        }
        .map { people[$0] }
    }

    /// What files hold together.
    init(_ contents: some Sequence<LoadedFile.Contents>) {
        for contents in contents { add(contents) }
        finish()
    }

    private mutating func add(_ contents: LoadedFile.Contents) {
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
        case .diary(let person, let entries): add(entries, of: person)
        case .nothing: break
        }
    }

    /// Adds what one of a person's two files holds, shared or private; as a rule it is the only one.
    private mutating func add(_ entries: [DiaryEntry], of person: String) {
        guard let index = diaryIndex[person] else {
            diaryIndex[person] = diaries.count
            diaries.append(Diary(person: person, entries: entries))
            return
        }
        let all = diaries[index].entries + entries
        diaries[index].entries = all.sorted(by: DiaryEntry.isEarlier)
    }

    /// Puts everything in its one order, whatever order the files came in, and builds the indexes.
    package mutating func finish() {
        organisations.sort { $0.id < $1.id }
        people.sort { $0.id < $1.id }
        intakes.sort { $0.id < $1.id }
        contracts.sort { $0.id < $1.id }
        patterns.sort { $0.id < $1.id }
        sessions.sort {
            ($0.date, $0.from?.minutes ?? 0, $0.id) < ($1.date, $1.from?.minutes ?? 0, $1.id)
        }
        diaries.sort { $0.person < $1.person }
        participants = people.indices.filter { people[$0].isParticipant }.map { people[$0] }
        diaryIndex = [:]
        // By their places here too: to go through records themselves copies each.
        personIndex = Self.index(people.indices.map { people[$0].id })
        organisationIndex = Self.index(organisations.indices.map { organisations[$0].id })
        intakeIndex = Self.index(intakes.indices.map { intakes[$0].id })
        contractIndex = Self.index(contracts.indices.map { contracts[$0].id })
        sessionIndex = Self.index(sessions.indices.map { sessions[$0].id })
        peopleCounts = people.indices.reduce(into: [:]) { counts, index in
            if let id = people[index].organisation?.id { counts[id, default: 0] += 1 }
        }
    }

    private static func index(_ ids: [String]) -> [String: Int] {
        var index = [String: Int](minimumCapacity: ids.count)
        index.merge(zip(ids, 0...)) { first, _ in first }
        return index
    }
}
