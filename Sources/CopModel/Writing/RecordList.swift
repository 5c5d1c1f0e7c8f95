import CopYAML

/// A list of records in a file: where a new one goes, and how its id is chosen.
public struct RecordList<Item: Record>: Sendable {
    let file: WorkspaceFile
    let key: String
    /// The keys of the file in their order, for a list that is not in it yet.
    let order: [String]
    let id: (@Sendable () -> WritableKeyPath<Item, String>)?
    let kind: RecordKind?
    /// The key of the text that an item is known by; nil for items without one.
    let titleKey: String?

    private init(
        _ file: WorkspaceFile, _ key: String, order: [String], kind: RecordKind? = nil,
        title: String? = nil,
        id: (@Sendable () -> WritableKeyPath<Item, String>)? = nil
    ) {
        self.file = file
        self.key = key
        self.order = order
        self.kind = kind
        titleKey = title
        self.id = id
    }
}

extension RecordList where Item == Signal {
    public static var signals: Self {
        RecordList(.signals, "signals", order: Signals.fields.keys, kind: .signal, title: "text") {
            \.id
        }
    }
}

extension RecordList where Item == Organisation {
    public static var organisations: Self {
        RecordList(
            .organisations, "organisations", order: Organisations.fields.keys, kind: .organisation,
            title: "name"
        ) { \.id }
    }
}

extension RecordList where Item == Question {
    public static var questions: Self {
        RecordList(
            .knowledgeAgenda, "questions", order: KnowledgeAgenda.fields.keys, kind: .question,
            title: "text"
        ) { \.id }
    }
}

extension RecordList where Item == Relation {
    public static var relations: Self {
        RecordList(.network, "relations", order: Network.fields.keys)
    }
}

extension RecordList where Item == Coalition {
    public static var coalitions: Self {
        RecordList(
            .network, "coalitions", order: Network.fields.keys, kind: .coalition, title: "name"
        ) { \.id }
    }
}

extension RecordList where Item == Reflection {
    public static var reflections: Self {
        RecordList(
            .reflections, "reflections", order: Reflections.fields.keys, kind: .reflection,
            title: "text"
        ) { \.id }
    }
}

extension RecordList where Item == Talk {
    public static var talks: Self {
        RecordList(.signals, "talks", order: Signals.fields.keys, kind: .talk) { \.id }
    }
}

extension RecordList where Item == Reversal {
    public static var reversals: Self {
        RecordList(
            .signals, "reversals", order: Signals.fields.keys, kind: .reversal, title: "after"
        ) { \.id }
    }
}

extension RecordList where Item == Moment {
    public static var moments: Self {
        RecordList(
            .reflections, "moments", order: Reflections.fields.keys, kind: .moment, title: "text"
        ) { \.id }
    }
}

extension RecordList where Item == Revision {
    public static var revisions: Self {
        RecordList(
            .reflections, "revisions", order: Reflections.fields.keys, kind: .revision,
            title: "after"
        ) {
            \.id
        }
    }
}

extension RecordList where Item == CarryThrough {
    public static var embeddings: Self {
        RecordList(
            .embedding, "entries", order: Embedding.fields.keys, kind: .embedding, title: "text"
        ) { \.id }
    }
}

extension RecordList where Item == PracticeCase {
    public static var cases: Self {
        RecordList(.cases, "cases", order: Cases.fields.keys, kind: .practiceCase, title: "title") {
            \.id
        }
    }
}

extension RecordList where Item == Action {
    public static var actions: Self {
        RecordList(.actions, "actions", order: Actions.fields.keys, kind: .action, title: "text") {
            \.id
        }
    }
}

extension RecordList where Item == CopResult {
    public static var results: Self {
        RecordList(.results, "results", order: Results.fields.keys, kind: .result, title: "text") {
            \.id
        }
    }
}

extension RecordList where Item == ValueStory {
    public static var stories: Self {
        RecordList(.results, "stories", order: Results.fields.keys, kind: .story, title: "title") {
            \.id
        }
    }
}

extension RecordList where Item == Publication {
    public static var publications: Self {
        RecordList(
            .results, "publications", order: Results.fields.keys, kind: .publication, title: "title"
        ) {
            \.id
        }
    }
}

extension RecordList where Item == DesignChoice {
    public static var choices: Self {
        RecordList(.design, "choices", order: Design.fields.keys, kind: .choice, title: "matters") {
            \.id
        }
    }
}

extension RecordList where Item == Survey {
    public static var surveys: Self { RecordList(.network, "surveys", order: Network.fields.keys) }
}

extension RecordList where Item == ManagerInvolved {
    public static var managers: Self {
        RecordList(.embedding, "managers", order: Embedding.fields.keys)
    }
}

extension RecordList where Item == Buddies {
    public static var buddies: Self { RecordList(.actions, "buddies", order: Actions.fields.keys) }
}

extension RecordList where Item == SystemActor {
    public static var actors: Self {
        RecordList(
            .system, "actors", order: SystemAnalysis.fields.keys, kind: .actor, title: "name"
        ) { \.id }
    }
}

extension RecordList where Item == Indicator {
    public static var indicators: Self {
        RecordList(
            .system, "indicators", order: SystemAnalysis.fields.keys, kind: .indicator,
            title: "text"
        ) { \.id }
    }
}
