/// A file of the workspace: what it holds, and where it stands.
public enum WorkspaceFile: Hashable, Sendable {
    case cop, domain, signals, organisations, embedding, knowledgeAgenda, network, system
    case reflections, cases, actions, results, design
    case person(String)
    case intake(String)
    case contract(String)
    case pattern(String)
    case session(String)
    case diary(String)
    /// Entries that git ignores: they never leave the machine.
    case privateDiary(String)

    /// The files that are there once, in the order of the steps.
    public static let single: [WorkspaceFile] = [
        .cop, .domain, .signals, .organisations, .embedding, .knowledgeAgenda, .network, .system,
        .reflections, .cases, .actions, .results, .design,
    ]

    /// The folders of records that have a file each, and what a file in them is.
    public static let folders: [(name: String, file: @Sendable (String) -> WorkspaceFile)] = [
        ("people", { .person($0) }), ("intakes", { .intake($0) }),
        ("contracts", { .contract($0) }), ("patterns", { .pattern($0) }),
        ("sessions", { .session($0) }),
        ("diaries", { .diary($0) }), ("diaries/private", { .privateDiary($0) }),
    ]

    /// The path from the root of the workspace, with `/` between folders.
    public var path: String {
        switch self {
        case .cop: "cop.yaml"
        case .domain: "domain.yaml"
        case .signals: "signals.yaml"
        case .organisations: "organisations.yaml"
        case .embedding: "embedding.yaml"
        case .knowledgeAgenda: "knowledge-agenda.yaml"
        case .network: "network.yaml"
        case .system: "system.yaml"
        case .reflections: "reflections.yaml"
        case .cases: "cases.yaml"
        case .actions: "actions.yaml"
        case .results: "results.yaml"
        case .design: "design.yaml"
        case .person(let id): "people/\(id).yaml"
        case .intake(let id): "intakes/\(id).yaml"
        case .contract(let id): "contracts/\(id).yaml"
        case .pattern(let id): "patterns/\(id).yaml"
        case .session(let id): "sessions/\(id).yaml"
        case .diary(let id): "diaries/\(id).yaml"
        case .privateDiary(let id): "diaries/private/\(id).yaml"
        }
    }

    /// The kinds of record of which the file holds a list, each with an id of its own.
    var listedKinds: [RecordKind] {
        switch self {
        case .diary, .privateDiary: [.entry]
        default: RecordKind.allCases.filter { $0.list?.file == self }
        }
    }

    /// The kind of record by whose id the file is named; nil for a file of lists.
    var namedAfter: RecordKind? {
        switch self {
        case .person, .intake, .contract, .diary, .privateDiary: .person
        case .pattern: .pattern
        case .session: .session
        default: nil
        }
    }

    /// The file of the same folder that is named after another id; a file of lists is its own.
    func named(_ other: String) -> WorkspaceFile {
        guard let id else { return self }
        return Self.folders.first { $0.file(id) == self }?.file(other) ?? self
    }

    /// The id that the name of the file gives its record; nil for a file of lists.
    public var id: String? {
        switch self {
        case .person(let id), .intake(let id), .contract(let id), .pattern(let id),
            .session(let id), .diary(let id), .privateDiary(let id):
            id
        default: nil
        }
    }
}
