import CopAnalysis
import CopTemplates
import Foundation
import TestSupport
import Testing

@testable import CopModel
@testable import CopReports

/// Every declared field has its place in a table, and every record its row.
@Suite struct ExportTableTests {
    static let templates = TemplateLibrary(language: "en")

    @Test func namesAndColumnsAreNeverTwice() {
        let tables = ExportTable.all
        #expect(tables.count > 50)
        #expect(Set(tables.map(\.name)).count == tables.count)
        for table in tables {
            #expect(Set(table.columns).count == table.columns.count, "\(table.name)")
            #expect(table.columns.count > 1, "\(table.name)")
            #expect(Slug.isSlug(table.name), "\(table.name)")
        }
        let nouns = tables.compactMap(\.noun)
        #expect(Set(nouns).count == nouns.count)
        #expect(Set(nouns).isSuperset(of: ["person", "question", "diary", "relation", "session"]))
    }

    @Test func aTableIsKnownByNameAndByNoun() {
        #expect(ExportTable.named("people")?.name == "people")
        #expect(ExportTable.named("person")?.name == "people")
        #expect(ExportTable.named("diary")?.name == "diaries")
        #expect(ExportTable.named("cases")?.name == "cases")
        #expect(ExportTable.named("nobody") == nil)
    }

    /// A field that is added to a record has a column without anyone thinking of it.
    @Test(arguments: WorkspaceSchema.names) func everyFieldHasAColumn(file: String) throws {
        let schema = try #require(WorkspaceSchema.files.first { $0.name == file })
        let tables = TableBuilder(of: schema, []).tables
        let columns = Set(tables.flatMap(\.columns))
        func visit(_ shape: Shape, _ path: [String], inFile: Bool, in seen: [String]) {
            guard case .record(let record) = shape, !seen.contains(record.name) else { return }
            let seen = seen + [record.name]
            for field in record.fields {
                let path = path + [field.key]
                switch field.shape {
                case .record(let inner):
                    let isSorted = columns.contains(path.joined(separator: "."))
                    if isSorted { continue }
                    visit(.record(inner), path, inFile: inFile, in: seen)
                case .list(.record(let inner)):
                    visit(.record(inner), [], inFile: false, in: seen)
                default:
                    // What stands once in a file is a row of keys and values.
                    let column = inFile ? "key" : path.joined(separator: ".")
                    #expect(columns.contains(column), "\(path)")
                }
            }
        }
        visit(schema.shape, [], inFile: !schema.isFolder, in: [])
    }

    /// Every file of the schema is read, and every record of a list has a row of its own.
    @Test func everyRecordHasARow() throws {
        let random = RandomWorkspace(seed: 5, rule: .open, language: .english)
        let workspace = try workspace(random.files)
        let tables = try tables(of: workspace, for: .facilitators)
        for (name, rows) in tables {
            #expect(
                rows.count > 1
                    || ["cop-import-columns", "cop-silenced", "contracts-signatures"].contains(name),
                "\(name)")
        }
        #expect(tables["people"]?.count == workspace.people.count + 1)
        #expect(tables["sessions"]?.count == workspace.sessions.count + 1)
        let questions = workspace.questions
        #expect(tables["knowledge-agenda-questions"]?.count == questions.count + 1)
        #expect(
            tables["knowledge-agenda-questions-history"]?.count
                == questions.reduce(1) { $0 + $1.history.count })
        #expect(
            tables["sessions-attendance"]?.count
                == workspace.sessions.reduce(1) {
                    $0 + $1.attendance.present.count + $1.attendance.excused.count
                        + $1.attendance.absent.count
                })
        for (name, rows) in tables {
            #expect(rows.allSatisfy { $0.count == rows[0].count }, "\(name)")
        }
    }

    @Test func whatIsBelowARecordSaysWhereItBelongs() throws {
        let tables = try tables(
            of: workspace([
                "sessions/2026-02-01-two.yaml": """
                title: Two
                date: 2026-02-01
                attendance: { present: [anna, fay], absent: [ben] }
                decisions: [{ text: One }, { text: Two, arguments: [a, b] }]
                """,
                "domain.yaml": """
                question: Why?
                causes:
                  - text: A
                    because:
                      - { text: B, because: [{ text: C }] }
                      - text: D
                  - text: E
                """,
                "system.yaml": """
                functions:
                  - function: legitimacy
                    scores: [{ score: 2 }, { score: 3 }]
                """,
                "diaries/anna.yaml": "id: one\ndate: 2026-02-02\ntext: |\n  Hello\n  there\n",
            ]), for: .group)
        #expect(
            tables["sessions-attendance"] == [
                ["session.id", "person", "attendance"], ["2026-02-01-two", "anna", "present"],
                ["2026-02-01-two", "fay", "present"], ["2026-02-01-two", "ben", "absent"],
            ])
        #expect(
            tables["sessions-decisions"] == [
                ["session.id", "no", "text", "arguments", "by"],
                ["2026-02-01-two", "1", "One", "", ""], ["2026-02-01-two", "2", "Two", "a; b", ""],
            ])
        #expect(
            tables["domain-causes"]?.map { Array($0.prefix(2)) } == [
                ["no", "text"], ["1", "A"], ["1.1", "B"], ["1.1.1", "C"], ["1.2", "D"], ["2", "E"],
            ])
        #expect(tables["domain"] == [["key", "value"], ["question", "Why?"]])
        #expect(
            tables["system-functions-scores"]?.map { Array($0.prefix(4)) } == [
                ["function.no", "no", "by", "score"], ["1", "1", "", "2"], ["1", "2", "", "3"],
            ])
        #expect(
            tables["cop-roles"]?.dropFirst() == [
                ["fay", "process_facilitator"], ["olga", "sounding_board"],
            ])
        let diary = try #require(tables["diaries"])
        #expect(diary[1].prefix(3) == ["anna", "anna/one", "2026-02-02"])
        #expect(diary[1].last == "Hello\nthere")
    }

    /// The tables of an export as they read back.
    private func tables(
        of workspace: Workspace, for audience: Audience
    ) throws -> [String: [[String]]] {
        let maker = try ExportMaker(workspace, for: audience, templates: Self.templates)
        let texts = maker.csv(ExportTable.all).texts
        #expect(texts.map(\.name) == ExportTable.all.map(\.name))
        return try Dictionary(
            uniqueKeysWithValues: texts.map { name, text in
                (name, try CSVTextTests.read(text, .comma).map { $0.map(CSVTextTests.undone) })
            })
    }
}
