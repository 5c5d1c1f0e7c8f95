import CopYAML

/// The format of the workspace: the shape of every file.
public enum WorkspaceSchema {
    private static let records: [(name: String, shape: @Sendable () -> Shape)] = [
        ("cop.yaml", { Cop.shape }), ("domain.yaml", { Domain.shape }),
        ("signals.yaml", { Signals.shape }), ("organisations.yaml", { Organisations.shape }),
        ("people", { Person.shape }), ("intakes", { Intake.shape }),
        ("contracts", { Contract.shape }), ("sessions", { Session.shape }),
        ("knowledge-agenda.yaml", { KnowledgeAgenda.shape }), ("diaries", { DiaryEntry.shape }),
        ("network.yaml", { Network.shape }), ("reflections.yaml", { Reflections.shape }),
    ]

    /// Files, and folders of files that hold one record each.
    public static var names: [String] { records.map(\.name) }

    public static func shape(of name: String) -> Shape? {
        records.first { $0.name == name }?.shape()
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
