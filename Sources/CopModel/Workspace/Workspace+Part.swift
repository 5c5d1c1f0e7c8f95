import CopYAML

extension Workspace {
    /// A workspace that holds what one of the files does, or one of the folders, and nothing else.
    ///
    /// - Parameter file: as `WorkspaceSchema` names it: `cop.yaml`, `people`.
    package func part(_ file: String) -> Workspace {
        var part = Workspace()
        part.isAnonymous = isAnonymous
        switch file {
        case "cop.yaml": part.cop = cop
        case "domain.yaml": part.domain = domain
        case "signals.yaml": part.signals = signals
        case "organisations.yaml": part.organisations = organisations
        case "people": part.people = people
        case "intakes": part.intakes = intakes
        case "contracts": part.contracts = contracts
        case "embedding.yaml": part.embedding = embedding
        case "patterns": part.patterns = patterns
        case "sessions": part.sessions = sessions
        case "knowledge-agenda.yaml": part.questions = questions
        case "diaries": part.diaries = diaries
        case "system.yaml": part.system = system
        case "network.yaml": part.network = network
        case "reflections.yaml": part.reflections = reflections
        case "cases.yaml": part.cases = cases
        case "actions.yaml": part.actions = actions
        case "results.yaml": part.results = results
        case "design.yaml": part.design = design
        default: break
        }
        part.finish()
        return part
    }

    /// What one of the files holds, with the keys that it has there; of a folder, each record. A
    /// diary entry is known as `PERSON/ENTRY`, as references to it have it.
    package func values(of file: String) -> [Value] {
        let records: [any Record] =
            switch file {
            case "cop.yaml": [cop]
            case "domain.yaml": [domain]
            case "signals.yaml": [signals]
            case "organisations.yaml": [Organisations(organisations)]
            case "people": people
            case "intakes": intakes
            case "contracts": contracts
            case "embedding.yaml": [embedding]
            case "patterns": patterns
            case "sessions": sessions
            case "knowledge-agenda.yaml": [KnowledgeAgenda(questions)]
            case "diaries": diaries.flatMap(\.entriesByWriter)
            case "system.yaml": [system]
            case "network.yaml": [network]
            case "reflections.yaml": [reflections]
            case "cases.yaml": [Cases(cases)]
            case "actions.yaml": [actions]
            case "results.yaml": [results]
            case "design.yaml": [design]
            default: []
            }
        return records.compactMap(\.encoded)
    }
}

extension Workspace.Diary {
    /// The entries with ids that tell them from those of others: `PERSON/ENTRY`.
    public var entriesByWriter: [DiaryEntry] {
        entries.map { entry in
            var entry = entry
            entry.id = "\(person)/\(entry.id)"
            return entry
        }
    }
}

extension Organisations {
    fileprivate init(_ organisations: [Organisation]) { self.organisations = organisations }
}

extension KnowledgeAgenda {
    fileprivate init(_ questions: [Question]) { self.questions = questions }
}

extension Cases {
    fileprivate init(_ cases: [PracticeCase]) { self.cases = cases }
}
