import CopModel
import CopYAML
import Testing

/// The format as editors and the reference page have it.
struct WorkspaceSchemaTests {
    /// Every file that is read has a schema, and every schema is of a file that is read.
    @Test func filesAreThoseOfTheWorkspace() {
        let folders = WorkspaceFile.folders.map(\.name).filter { $0 != "diaries/private" }
        #expect(Set(WorkspaceSchema.names) == Set(WorkspaceFile.single.map(\.path) + folders))
        #expect(WorkspaceSchema.names.count == Set(WorkspaceSchema.names).count)
        #expect(WorkspaceSchema.shape(of: "nothing.yaml")?.record == nil)
    }

    /// The JSON Schema has the keys of the record, says which are required, and allows no other.
    @Test(arguments: WorkspaceSchema.names)
    func jsonSchemaHasTheKeys(name: String) throws {
        let shape = try #require(WorkspaceSchema.shape(of: name))
        let schema = shape.jsonSchema
        let record = try #require(shape.record)
        #expect(schema["$schema"] == .text("https://json-schema.org/draft/2020-12/schema"))
        #expect(schema["properties"]?.keys == record.keys)
        #expect(schema["additionalProperties"] == .plain("false"))
        let required = record.fields.filter { $0.isRequired && $0.key != "id" }.map(\.key)
        #expect(schema["required"] == .list(required.map { .text($0) }))
        for field in record.fields {
            #expect(
                schema["properties"]?[field.key]?["description"] == .text(field.documentation))
        }
    }

    @Test func jsonSchemaOfEachForm() throws {
        let session = try #require(WorkspaceSchema.shape(of: "sessions")).jsonSchema["properties"]
        #expect(
            session?["status"]?["enum"]
                == .list([.text("planned"), .text("held"), .text("cancelled"), .null]))
        let minutes = session?["blocks"]?["items"]?["properties"]?["minutes"]
        #expect(minutes?["type"] == .list([.text("integer"), .text("null")]))
        #expect(minutes?["maximum"] == .plain("1440"))
        #expect(session?["date"]?["pattern"] == .text(#"^\d{4}-\d{2}-\d{2}$"#))
        let signals = try #require(WorkspaceSchema.shape(of: "signals.yaml")).jsonSchema
        let signal = signals["properties"]?["signals"]?["items"]
        #expect(signal?["required"] == .list([.text("id"), .text("text")]))
        #expect(
            signal?["properties"]?["lasting"]?["type"] == .list([.text("boolean"), .text("null")]))
    }
}

extension Value {
    fileprivate subscript(key: String) -> Value? {
        guard case .mapping(let entries) = self else { return nil }
        return entries.first { $0.key == key }?.value
    }

    fileprivate var keys: [String] {
        guard case .mapping(let entries) = self else { return [] }
        return entries.map(\.key)
    }
}
