import CopYAML
import Foundation
import Testing

@testable import CopModel

/// What an import would do, told from the workspace and the file alone.
struct ImportPlanTests {
    private static let header = "name,email,organisation,question,case,date,id"

    /// A workspace with Anna, who has an intake, Bram, who has none, and two organisations.
    private static let files = [
        "people/anna-de-vries.yaml":
            "name: Anna de Vries\nalso_known_as: [Ans]\nemail: anna@noord.example\norganisation: noord\n",
        "people/bram.yaml": "name: Bram Smit\n",
        "intakes/anna-de-vries.yaml":
            "date: 2026-01-10\nquestion: |\n  How  so?\ncase: District 7\nnotes: Talked.\n",
        "organisations.yaml":
            "organisations:\n- {id: noord, name: Noordwater, abbreviation: NW}\n- {id: zuid, name: Zuid}\n",
    ]

    private func plan(
        _ rows: String..., header: String = header, files: [String: String] = files
    ) throws -> ImportPlan {
        try plan(of: ([header] + rows).joined(separator: "\n"), files)
    }

    private func plan(of text: String, _ files: [String: String]) throws -> ImportPlan {
        let folder = try TestFolder(files)
        let (workspace, diagnostics) = folder.load()
        let table = try CSVTable(SourceFile(path: "f.csv", text: text))
        let mapping = try ColumnMapping(
            headers: table.headers, remembered: workspace.cop.import.columns, given: [])
        return try FormImport(table, mapping, isMonthFirst: false)
            .plan(for: workspace, diagnostics)
    }

    @Test func newPeopleBecomeCandidates() throws {
        let plan = try plan("Eva Müller,eva@x.example,noordWATER,Why?,,15-1-2026,7")
        #expect(
            plan.people.map(written) == [
                "id: eva-muller\nname: Eva Müller\norganisation: noord\nemail: eva@x.example\nstatus: candidate\n"
            ])
        #expect(
            plan.intakes.map(written) == [
                "id: eva-muller\ndate: 2026-01-15\nquestion: Why?\nsubmission: '7'\n"
            ])
        #expect(plan.organisations.isEmpty && plan.diagnostics.isEmpty && plan.badRows == 0)
    }

    @Test(arguments: ["Noordwater", "NW", " nóórdwater ", "noordwater."])
    func organisationsAreRecognised(name: String) throws {
        #expect(try plan("Eva,,\(name),Why?,,,").people[0].organisation?.id == "noord")
    }

    @Test func organisationsAreMadeOnce() throws {
        let plan = try plan(
            "Eva,,Anna de Vries,Why?,,,", "Fay,,ANNA DE VRIES,Why?,,,", "Gus,,水道局,Why?,,,")
        #expect(
            plan.organisations.map(written) == [
                "id: anna-de-vries-2\nname: Anna de Vries\n", "id: organisation\nname: 水道局\n",
            ])
        #expect(
            plan.people.map { $0.organisation?.id } == [
                "anna-de-vries-2", "anna-de-vries-2", "organisation",
            ])
    }

    /// By e-mail address, else by name, whatever its case, accents and white space.
    @Test(
        arguments: [
            "Bram Smit,,,Why?,,,", "BRAM  smit,b@x.example,,Why?,,,", "Brám-Smit,,,Why?,,,",
        ])
    func peopleAreRecognised(row: String) throws {
        let plan = try plan(row)
        #expect(plan.people.isEmpty)
        #expect(plan.intakes.map(\.id) == ["bram"])
    }

    @Test(
        arguments: [
            "Anna de Vries,,,How so?,,,", ",ANNA@noord.example,,How so?,,,",
            "A. de Vries,anna@noord.example,,How so?,District 7,,", "ans,,,How\tso?,,2025-12-31,",
        ])
    func aFormThatIsThereIsRecognised(row: String) throws {
        let plan = try plan(row)
        #expect(plan.people.isEmpty && plan.intakes.isEmpty && plan.diagnostics.isEmpty)
        #expect(plan.present.map(\.person) == ["anna-de-vries"])
    }

    @Test func anIntakeThatIsThereStays() throws {
        let plan = try plan("Anna de Vries,,,How?,District 8,2026-01-10,")
        #expect(plan.intakes.isEmpty && plan.badRows == 0)
        #expect(
            lines(plan.diagnostics) == [
                "f.csv:2:1: warning: row 2: anna-de-vries has an intake; the form differs in question, case [import-differs]"
            ])
    }

    @Test func aPersonWhoIsThereStays() throws {
        let plan = try plan("Bram Smit,bram@x.example,Zuid,Why?,,,")
        #expect(plan.intakes.map(\.id) == ["bram"])
        #expect(
            lines(plan.diagnostics) == [
                "f.csv:2:1: warning: row 2: bram is known; the form differs in organisation, email [import-differs]"
            ])
    }

    /// What only people can tell is left to them.
    @Test(
        arguments: [
            ("Anna de Vries,other@x.example,,Q,,,", "anna-de-vries is called 'Anna de Vries' too"),
            (
                "Kees Bos,anna@noord.example,,Q,,,",
                "is that of anna-de-vries ('Anna de Vries'), not of 'Kees Bos'"
            ),
            ("東京,,,Q,,,", "no id can be made of '東京'"),
            (",new@x.example,,Q,,,", "nobody is known by new@x.example"),
            (",,Zuid,Q,,,", "nobody's name"), ("---,,,Q,,,", "nobody's name"),
        ])
    func unclearRowsAreLeftOut(row: String, says: String) throws {
        let plan = try plan(row, "Eva,,,Q,,,")
        #expect(plan.badRows == 1)
        #expect(plan.intakes.map(\.id) == ["eva"])
        #expect(plan.diagnostics[0].headline.contains(says), "\(plan.diagnostics[0].headline)")
        #expect(!plan.diagnostics[0].notes.isEmpty)
    }

    @Test func severalOfOneName() throws {
        var files = Self.files
        files["people/bram-smit-2.yaml"] = "name: Bram Smit\nemail: b2@x.example\n"
        files["people/bram-smit-3.yaml"] = "name: Bram Smit\n"
        let unclear = try plan("Bram Smit,,,Q,,,", files: files)
        #expect(unclear.diagnostics[0].headline.contains("several people are called 'Bram Smit'"))
        #expect(
            try plan("Bram Smit,b2@x.example,,Q,,,", files: files).intakes.map(\.id) == [
                "bram-smit-2"
            ])
        files["people/c.yaml"] = "name: Carla Smit\nemail: b2@x.example\n"
        let shared = try plan("B. Smit,b2@x.example,,Q,,,", files: files)
        #expect(shared.diagnostics[0].headline.contains("and of others"))
    }

    /// Two people of one name and different addresses are not one.
    @Test func namesakesInOneFile() throws {
        let plan = try plan("Jan Bos,a@x.example,,Q,,,", "Jan Bos,b@x.example,,R,,,")
        #expect(plan.intakes.map(\.id) == ["jan-bos"] && plan.intakes[0].question == "Q")
        #expect(
            lines(plan.diagnostics) == [
                "f.csv:3:1: error: row 3: row 2 is called 'Jan Bos' too, with the address a@x.example [import-person]"
            ])
    }

    @Test func otherScriptsTakeTheAddress() throws {
        #expect(try plan("東京 太郎,taro.tokyo@x.example,,Q,,,").people.map(\.id) == ["taro-tokyo"])
    }

    @Test func idsAreFree() throws {
        var files = Self.files
        files["network.yaml"] = "coalitions: [{id: kim, name: Kim}]\n"
        let plan = try plan("Zuid,,Kim-2,Q,,,", "Kim,,,Q,,,", "Bram,,,Q,,,", files: files)
        #expect(plan.people.map(\.id) == ["zuid-2", "kim-3", "bram-2"])
        #expect(plan.organisations.map(\.id) == ["kim-2"])
    }

    /// The later form counts: by date and time, and without by row.
    @Test(
        arguments: [
            ("2026-01-15 10:00", "2026-01-15 09:00", 2), ("2026-01-15", "2026-01-16", 3),
            ("2026-01-15", "2026-01-15", 3), ("", "", 3), ("2026-01-15", "", 3),
        ])
    func theLaterOfTwoCounts(first: String, second: String, row: Int) throws {
        let plan = try plan(
            "Eva,e@x.example,,2,,\(first),", "eva,,,3,,\(second),", "Fay,,,4,,,")
        #expect(plan.intakes.map(\.question) == (row == 2 ? ["2", "4"] : ["3", "4"]))
        let other = 5 - row
        #expect(
            lines(plan.diagnostics) == [
                "f.csv:\(other):1: warning: row \(other): the form in row \(row) is of the same person and later, so it counts [import-twice]"
            ])
        #expect(plan.badRows == 0)
    }

    @Test func anEmptyFormCountsForNothing() throws {
        let plan = try plan("Eva,,,Why?,,2026-01-15,1", "Eva,,Zuid,,,2026-01-16,2", "Gus,,,,,,")
        #expect(plan.intakes.map(\.question) == ["Why?"])
        #expect(plan.people.map(\.id) == ["eva"] && plan.organisations.isEmpty)
        #expect(plan.diagnostics.map(\.code.id) == ["import-empty", "import-empty"])
    }

    /// The number of a form tells it again, also when name and address were corrected by hand.
    @Test func submissionsAreRecognised() throws {
        let uuid = "5b0e7c1a-3f5d-4c58-9a43-0c2f6e9d7a11"
        var files = Self.files
        files["intakes/bram.yaml"] = "date: 2026-02-01\nquestion: Edited\nsubmission: \(uuid)\n"
        let edited = try plan("Abraham,a@b.example,,As it was,,2026-01-15,\(uuid)", files: files)
        #expect(edited.people.isEmpty)
        #expect(
            edited.diagnostics.map(\.headline) == [
                "row 2: bram has an intake; the form differs in question"
            ])
        // A short number counts anew in every survey: it takes the day and the name besides.
        files["intakes/bram.yaml"] = "date: 2026-01-15\nquestion: Q\nsubmission: 12\n"
        func people(_ row: String) throws -> [String] {
            try plan(row, files: files).people.map(\.id)
        }
        #expect(try people("B. Smit,,,Q,,2026-01-15,12") == [])
        #expect(try people("B. Smit,,,Q,,2026-01-16,12") == ["b-smit"])
        #expect(try people("Kees,,,Q,,2026-01-15,12") == ["kees"])
    }

    @Test func cellsAreCutWhereTheyHoldSeveral() throws {
        let plan = try plan(
            "Eva,\"a; b\n- c\",\"VEI, KWR;\n\",\"x; y\nz\",\"Dutch, English;French\",\"one\r\n\r\ntwo \"",
            header: "name,offers,networks,doorwerking,talen,case")
        let intake = plan.intakes[0]
        #expect(intake.offers == ["a", "b", "c"])
        #expect(intake.networks == ["VEI, KWR"])
        #expect(intake.carryThrough == ["x; y", "z"])
        #expect(intake.caseText == "one\n\ntwo")
        #expect(plan.people[0].languages == ["Dutch", "English", "French"])
    }

    @Test func partsOfANameAreJoined() throws {
        let plan = try plan(
            "Vries,de,Anna,Q", "Bos,,Jan,Q", ",,Kim,Q", "Piet Puk,,Piet,Q",
            header: "Achternaam,Tussenvoegsel,Voornaam,Leervraag", files: [:])
        #expect(plan.people.map(\.name) == ["Anna Vries de", "Jan Bos", "Kim", "Piet Puk"])
        let usual = try self.plan(
            "Anna,de,Vries,Q", header: "Voornaam,Tussenvoegsel,Achternaam,Leervraag", files: [:])
        #expect(usual.people.map(\.name) == ["Anna de Vries"])
    }

    /// Every problem of a row is said, at its cell.
    @Test func everyProblemIsSaid() throws {
        let plan = try plan("Eva,nobody,,Q,,31-02-2026,", "Fay,,,Q,,,")
        #expect(
            lines(plan.diagnostics) == [
                "f.csv:2:5: error: row 2, 'email': 'nobody' is not an e-mail address [import-value]",
                "f.csv:2:16: error: row 2, 'date': '31-02-2026' is not a date that exists [import-value]",
            ])
        #expect(plan.badRows == 1)
        #expect(plan.intakes.map(\.id) == ["fay"])
    }

    @Test(arguments: ["a b@x.nl", "@x.nl", "a@", "a@b@c", "x"])
    func isNoAddress(text: String) throws {
        #expect(try plan("Eva,\(text),,Q,,,").badRows == 1)
    }

    /// Where it cannot be told who is there, somebody might be taken for new.
    @Test(
        arguments: [
            "people/anna-de-vries.yaml", "intakes/anna-de-vries.yaml", "organisations.yaml",
            "cop.yaml", "network.yaml",
        ])
    func brokenFilesStopIt(path: String) throws {
        var files = Self.files
        files[path] = "name: [\n"
        let refusal = try #require(throws: Refusal.self) { try plan("Eva,,,Q,,,", files: files) }
        #expect(Set(refusal.diagnostics.map(\.primary.range.file.path)) == [path])
    }

    @Test func otherBrokenFilesDoNot() throws {
        var files = Self.files
        files["signals.yaml"] = "signals: [\n"
        files["intakes/bram.yaml"] = "by: [nobody]\nquestion: Q\n"
        #expect(try plan("Eva,,,Q,,,", files: files).intakes.count == 1)
    }

    @Test func aTableWithoutNamesIsRefused() throws {
        let refusal = try #require(throws: Refusal.self) {
            try plan("Q", header: "Leervraag")
        }
        #expect(refusal.diagnostics[0].notes.contains { $0.contains("--map 'HEADER=name'") })
    }

    /// What is remembered is what is new, or other than before.
    @Test func onlyWhatIsNewIsRemembered() throws {
        var files = Self.files
        files["cop.yaml"] =
            TestFolder.cop
            + "import:\n  columns:\n  - {header: Naam, field: name}\n  - {header: X, field: notes}\n"
        let plan = try plan("Eva,Q,R", header: "naam,Leervraag,Z", files: files)
        #expect(plan.columns.map(\.header) == ["Leervraag"])
    }

    /// Four times the rows may cost nine times the time: far from the sixteen of a quadratic cost.
    @Test func costIsLinear() throws {
        func cost(_ size: Int) throws -> Duration {
            let rows = (0..<size).map { "Person \($0),p\($0)@x.example,Org \($0 % 300),Q \($0),,," }
            let table = try CSVTable(
                SourceFile(path: "f", text: ([Self.header] + rows).joined(separator: "\n")))
            let mapping = try ColumnMapping(headers: table.headers, remembered: [], given: [])
            return try (0..<2).map { _ in
                try ContinuousClock().measure {
                    let forms = try FormImport(table, mapping, isMonthFirst: false)
                    #expect(try forms.plan(for: Workspace(), []).intakes.count == size)
                }
            }.min()!
        }
        let (small, large) = (try cost(500), try cost(2000))
        #expect(large < small * 9 + .milliseconds(50), "\(small), \(large)")
    }
}
