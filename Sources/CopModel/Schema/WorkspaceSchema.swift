import CopYAML

/// The format of the workspace: the shape of every file.
public enum WorkspaceSchema {
    /// Every file, in the order of the method's steps.
    public static let files: [FileSchema] = [
        FileSchema(
            "cop.yaml", "What the community is called, how it runs, and what it agreed on."
        ) { Cop.shape },
        FileSchema("domain.yaml", "What it is about (step 1).") { Domain.shape },
        FileSchema("signals.yaml", "Why now: signals, talks and questions turned around (step 2).")
        {
            Signals.shape
        },
        FileSchema("organisations.yaml", "Where people come from (step 3).") {
            Organisations.shape
        },
        FileSchema(
            "people", "people/ID.yaml", "Someone in or around the community; a file each (step 3)."
        ) { Person.shape },
        FileSchema(
            "intakes", "intakes/ID.yaml",
            "The intake form of a person, named after their file in people/ (step 3)."
        ) { Intake.shape },
        FileSchema(
            "contracts", "contracts/ID.yaml",
            "What a participant gives and expects, signed by both sides; named after their file in people/ (step 3)."
        ) { Contract.shape },
        FileSchema(
            "embedding.yaml", "How what is learned is carried through: ledger and levers (step 4)."
        ) { Embedding.shape },
        FileSchema(
            "patterns", "patterns/ID.yaml",
            "One pattern in the fixed format; a file each, named after its id (step 4)."
        ) { Pattern.shape },
        FileSchema(
            "sessions", "sessions/DATE-TITLE.yaml",
            "A meeting, planned or held; a file each, named after its id (steps 5 and 6)."
        ) { Session.shape },
        FileSchema(
            "knowledge-agenda.yaml", "The questions of the group and their whole history (step 7)."
        ) { KnowledgeAgenda.shape },
        FileSchema(
            "diaries", "diaries/ID.yaml",
            "A person's learning diary: entries one after the other, with a line '---' between them (step 7). Private entries stand in diaries/private/ID.yaml, which git ignores."
        ) { DiaryEntry.shape },
        FileSchema(
            "system.yaml", "The field as a system: actors, functions, indicators (step 7)."
        ) { SystemAnalysis.shape },
        FileSchema("network.yaml", "Relations and coalitions through time (step 7).") {
            Network.shape
        },
        FileSchema(
            "reflections.yaml",
            "How others see it, highs and lows, and revisions of the ambition (step 7)."
        ) { Reflections.shape },
        FileSchema("cases.yaml", "The participants' own cases (step 8).") { Cases.shape },
        FileSchema("actions.yaml", "Agreements between sessions, and buddies (step 8).") {
            Actions.shape
        },
        FileSchema("results.yaml", "What came of it, and how it is told (step 9).") {
            Results.shape
        },
        FileSchema("design.yaml", "Your own community of practice (step 10).") { Design.shape },
    ]

    /// Files, and folders of files that hold one record each.
    public static var names: [String] { files.map(\.name) }

    public static func shape(of name: String) -> Shape? {
        files.first { $0.name == name }?.shape
    }
}

extension Shape {
    /// The shape as a JSON Schema (draft 2020-12), as a value to be written as JSON.
    public var jsonSchema: Value {
        .mapping(
            [Value.Entry("$schema", .text("https://json-schema.org/draft/2020-12/schema"))]
                + entries(depth: 0))
    }

    /// Records of their own kind are followed this deep.
    private static let maximumDepth = 8

    private func entries(depth: Int) -> [Value.Entry] {
        func type(_ name: String, _ more: Value.Entry...) -> [Value.Entry] {
            [Value.Entry("type", .list([.text(name), .text("null")]))] + more
        }
        switch self {
        case .text: return type("string")
        case .slug, .reference: return type("string")
        case .boolean: return type("boolean")
        case .integer(let range):
            return type(
                "integer", Value.Entry("minimum", .plain("\(range.lowerBound)")),
                Value.Entry("maximum", .plain("\(range.upperBound)")))
        case .day: return type("string", Value.Entry("pattern", .text(#"^\d{4}-\d{2}-\d{2}$"#)))
        case .clockTime: return type("string", Value.Entry("pattern", .text(#"^\d{1,2}:\d{2}$"#)))
        case .digest:
            return type("string", Value.Entry("pattern", .text("^sha256:[0-9a-f]{64}$")))
        case .choice(let choices):
            return [Value.Entry("enum", .list(choices.map { .text($0) } + [.null]))]
        case .list(let element):
            return type("array", Value.Entry("items", .mapping(element.entries(depth: depth))))
        case .record(let record):
            guard depth < Self.maximumDepth else { return type("object") }
            let properties = record.fields.map { field in
                Value.Entry(
                    field.key,
                    .mapping(
                        [Value.Entry("description", .text(field.documentation))]
                            + field.shape.entries(depth: depth + 1)))
            }
            // The name of a file is an id as good as one that stands in it.
            let needed = record.fields.filter { $0.isRequired && (depth > 0 || $0.key != "id") }
            return type(
                "object", Value.Entry("properties", .mapping(properties)),
                Value.Entry("required", .list(needed.map { .text($0.key) })),
                Value.Entry("additionalProperties", .plain("false")))
        }
    }
}
