import Testing

@testable import CopModel

/// Which column of a table fills which field.
struct ColumnMappingTests {
    private func fields(
        _ headers: [String], remembered: [(String, ImportField)] = [],
        given: [(String, ImportField)] = []
    ) throws -> [String] {
        let mapping = try ColumnMapping(
            headers: headers,
            remembered: remembered.map { ImportColumn(header: $0.0, field: $0.1) }, given: given)
        return mapping.columns.map { "\($0.field?.rawValue ?? "-")" }
    }

    @Test func theSurestColumnIsTaken() throws {
        #expect(try fields(["Toelichting leervraag", "Leervraag"]) == ["-", "question"])
        #expect(try fields(["Leervraag", "Leervraag 2"]) == ["question", "-"])
        #expect(
            try fields(["_id", "_uuid", "_submission_time", "today"]) == [
                "-", "submission", "date", "-",
            ])
        // Lists may come from several columns.
        #expect(try fields(["Wat breng je mee?", "Kennis en ervaring"]) == ["offers", "offers"])
    }

    @Test func namesAreSettled() throws {
        #expect(
            try fields(["Voornaam", "Tussenvoegsel", "Achternaam"]) == [
                "first_name", "last_name", "last_name",
            ])
        #expect(try fields(["Naam", "Voornaam", "Achternaam"]) == ["name", "-", "-"])
        #expect(try fields(["Naam", "Voornaam"]) == ["last_name", "first_name"])
        #expect(
            try fields(["Naam", "Voornaam"], given: [("Naam", .name)]) == ["name", "-"])
    }

    @Test func whatIsSaidGoesBeforeWhatIsRememberedAndGuessed() throws {
        let headers = ["Naam", "Vraag", "Anders"]
        #expect(try fields(headers) == ["name", "question", "-"])
        #expect(
            try fields(headers, remembered: [("anders", .question)]) == ["name", "-", "question"])
        #expect(
            try fields(
                headers, remembered: [("Anders", .question)],
                given: [("  ANDERS ", .notes), ("Vraag", .ignore)]) == ["name", "ignore", "notes"])
        let mapping = try ColumnMapping(
            headers: headers, remembered: [ImportColumn(header: "Vraag", field: .urgency)],
            given: [("Anders", .notes)])
        #expect(mapping.columns.map(\.source?.rawValue) == ["guessed", "cop.yaml", "--map"])
        #expect(mapping.unread == [])
    }

    @Test func anUnknownHeaderIsSaid() throws {
        let error = try #require(throws: ColumnMapping.UnknownHeader.self) {
            _ = try fields(["Naam", "Leervraag"], given: [("Leervrag", .question)])
        }
        #expect(error.header == "Leervrag" && error.suggestion == "Leervraag")
    }

    /// What a form can tell of an intake can be mapped to, and what can be mapped to is there.
    @Test func everyFieldCanBeFilled() {
        let fields = Set(ImportField.allCases.map(\.rawValue))
        #expect(Set(Intake.fields.keys).subtracting(fields) == ["id", "by", "decision"])
        #expect(
            fields.subtracting(Intake.fields.keys + Person.fields.keys) == [
                "first_name", "last_name", "ignore",
            ])
    }
}
