import CopModel
import CopYAML
import Testing

/// What is true of every type of record, by its declaration alone.
struct RecordRoundTripTests {
    /// The record of each file; those inside them come along.
    static let types: [any Record.Type] = [
        Cop.self, Domain.self, Signals.self, Organisations.self, Person.self, Intake.self,
        Contract.self, Embedding.self, Pattern.self, Session.self, KnowledgeAgenda.self,
        DiaryEntry.self, SystemAnalysis.self, Network.self, Reflections.self, Cases.self,
        Actions.self, Results.self, Design.self,
    ]

    @Test func everyFileIsThere() {
        #expect(
            Self.types.map { $0.shape.name }
                == WorkspaceSchema.names.map {
                    WorkspaceSchema.shape(of: $0)?.name
                })
    }

    /// Every field filled in: read, written and read again, it is the same.
    @Test(arguments: types.indices)
    func nothingIsLostOnTheWay(index: Int) throws {
        try roundTrip(Self.types[index])
    }

    private func roundTrip<R: Record>(_ type: R.Type) throws {
        let sample = Sample.value(of: R.shape)
        let text = Emitter.document(sample)
        let (record, problems) = read(R.self, text)
        try #require(problems == [])
        let encoded = try #require(record?.encoded)
        #expect(encoded == sample)
        #expect(Emitter.document(encoded) == text)
    }

    /// A key leads to the property of its name: two that are swapped would pass every round trip.
    @Test(arguments: types.indices)
    func keysLeadToTheirProperties(index: Int) throws {
        try checkProperties(Self.types[index])
    }

    /// Properties that cannot bear the name of their key.
    private static let renamed = [
        "inside": "in", "outside": "out", "caseText": "case", "signer": "name",
        "manager": "name", "practiceCase": "case",
    ]

    private func checkProperties<R: Record>(_ type: R.Type) throws {
        let record = try #require(read(R.self, Emitter.document(Sample.value(of: R.shape))).record)
        try checkProperties(of: record)
    }

    private func checkProperties(of record: any Record) throws {
        let keys = type(of: record).shape.record?.keys ?? []
        var found: [String] = []
        for (label, value) in Mirror(reflecting: record).children where label != "location" {
            let label = try #require(label)
            let key = Self.renamed[label] ?? label.snakeCase
            found.append(key)
            for value in flattened(value) {
                if let text = value as? String, key != "id" {
                    #expect(text == "\(key) of \(type(of: record).name)")
                } else if let record = value as? any Record {
                    try checkProperties(of: record)
                }
            }
        }
        #expect(found == keys)
    }

    /// People read these on the reference page.
    @Test(arguments: types.indices)
    func documentationIsASentence(index: Int) {
        for field in Self.types[index].shape.allFields {
            let text = field.documentation
            #expect(text.hasSuffix("."), "\(field.key): \(text)")
            #expect(text.first?.isUppercase == true, "\(field.key): \(text)")
            #expect(text.count > 7 && text.count < 100, "\(field.key): \(text)")
        }
    }

    @Test(arguments: types.indices)
    func keysAreWords(index: Int) {
        for field in Self.types[index].shape.allFields {
            #expect(field.key.allSatisfy { $0.isLowercase || $0 == "_" }, "\(field.key)")
        }
    }

    /// An empty form reads as an empty record, and says what it cannot do without.
    @Test(arguments: types.indices)
    func theBlankFormLacksOnlyWhatIsRequired(index: Int) {
        check(Self.types[index])
    }

    private func check<R: Record>(_ type: R.Type) {
        let (_, diagnostics) = R.read(SourceFile(path: "x", text: R.blankForm))
        let required = R.shape.record!.fields.filter { $0.isRequired && $0.key != "id" }.map(\.key)
        let others: Set = ["empty-entry", "unsupported-format"]
        #expect(
            diagnostics.filter { !others.contains($0.code.id) }.map(\.headline)
                == required.map { "\(R.name) has no '\($0)'" })
    }
}

extension Shape {
    var record: RecordShape? { if case .record(let record) = self { record } else { nil } }
    var name: String? { record?.name }

    /// The fields of the record and of those inside it.
    var allFields: [FieldShape] { fields(depth: 0) }

    private func fields(depth: Int) -> [FieldShape] {
        switch self {
        case .list(let element): element.fields(depth: depth)
        case .record(let record) where depth < 5:
            record.fields + record.fields.flatMap { $0.shape.fields(depth: depth + 1) }
        default: []
        }
    }
}

/// The values inside optionals and arrays.
private func flattened(_ value: Any) -> [Any] {
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .optional, .collection: return mirror.children.flatMap { flattened($0.value) }
    default: return [value]
    }
}

extension String {
    fileprivate var snakeCase: String {
        reduce(into: "") { $0 += $1.isUppercase ? "_\($1.lowercased())" : String($1) }
    }
}
