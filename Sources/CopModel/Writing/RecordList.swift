import CopYAML

/// A list of records in a file: where a new one goes, and how its id is chosen.
public struct RecordList<Item: Record>: Sendable {
    let file: WorkspaceFile
    let key: String
    /// The keys of the file in their order, for a list that is not in it yet.
    let order: [String]
    let id: (@Sendable () -> WritableKeyPath<Item, String>)?
    let kind: RecordKind?

    private init(
        _ file: WorkspaceFile, _ key: String, order: [String], kind: RecordKind? = nil,
        id: (@Sendable () -> WritableKeyPath<Item, String>)? = nil
    ) {
        self.file = file
        self.key = key
        self.order = order
        self.kind = kind
        self.id = id
    }
}

extension RecordList where Item == Signal {
    public static var signals: Self {
        RecordList(.signals, "signals", order: Signals.fields.keys, kind: .signal) { \.id }
    }
}

extension RecordList where Item == Organisation {
    public static var organisations: Self {
        RecordList(
            .organisations, "organisations", order: Organisations.fields.keys, kind: .organisation
        ) { \.id }
    }
}

extension RecordList where Item == Question {
    public static var questions: Self {
        RecordList(
            .knowledgeAgenda, "questions", order: KnowledgeAgenda.fields.keys, kind: .question
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
        RecordList(.network, "coalitions", order: Network.fields.keys, kind: .coalition) { \.id }
    }
}

extension RecordList where Item == Reflection {
    public static var reflections: Self {
        RecordList(
            .reflections, "reflections", order: Reflections.fields.keys, kind: .reflection
        ) { \.id }
    }
}
