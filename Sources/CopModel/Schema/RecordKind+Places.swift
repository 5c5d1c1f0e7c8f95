extension RecordKind {
    /// The folder in which each record of the kind has a file of its own; nil for others.
    var folder: String? {
        switch self {
        case .person: "people"
        case .session: "sessions"
        case .pattern: "patterns"
        default: nil
        }
    }

    /// The file and the key of the list that holds the records of the kind; nil for those that
    /// have a file each, and for diary entries.
    var list: (file: WorkspaceFile, key: String)? {
        switch self {
        case .person, .session, .pattern, .entry: nil
        case .organisation: (.organisations, "organisations")
        case .coalition: (.network, "coalitions")
        case .tieKind: (.network, "kinds")
        case .question: (.knowledgeAgenda, "questions")
        case .signal: (.signals, "signals")
        case .talk: (.signals, "talks")
        case .reversal: (.signals, "reversals")
        case .reflection: (.reflections, "reflections")
        case .moment: (.reflections, "moments")
        case .revision: (.reflections, "revisions")
        case .embedding: (.embedding, "entries")
        case .practiceCase: (.cases, "cases")
        case .action: (.actions, "actions")
        case .result: (.results, "results")
        case .story: (.results, "stories")
        case .publication: (.results, "publications")
        case .choice: (.design, "choices")
        case .actor: (.system, "actors")
        case .indicator: (.system, "indicators")
        }
    }

    /// The file of a record of the kind; nil for those of a list.
    func file(named id: String) -> WorkspaceFile? {
        WorkspaceFile.folders.first { $0.name == folder }?.file(id)
    }

    /// The word by which a command line names the kind: `person` in `person/anna`.
    public var word: String {
        switch self {
        case .choice: "design"
        case .entry: "diary"
        case .tieKind: "kind"
        default: rawValue
        }
    }
}
