import CopTrials
import Foundation
import Randomness
import TestSupport
import Testing

/// `cop intake import`: forms of survey tools and spreadsheets become people and intakes.
struct ImportTests {
    static let fixtures = Sandbox.package + "/Tests/CopCommandLineTests/Fixtures/import"

    /// An empty community, and what an import of a file wrote to it.
    private func imported(
        _ file: String, language: String = "nl", _ options: String...
    ) throws -> (Sandbox, Outcome) {
        let sandbox = try Sandbox()
        _ = try sandbox.cop("init", "--title", "T", "--language", language, "--start", "2026-01-15")
        let outcome = try sandbox.cop(
            ["intake", "import", "\(Self.fixtures)/\(file)", "--yes"] + options)
        return (sandbox, outcome)
    }

    /// The keys of a record that say something.
    private func record(_ sandbox: Sandbox, _ noun: String, _ id: String) throws -> [String: String]
    {
        let outcome = try sandbox.cop(noun, "show", id, "--format", "json")
        let object = try #require(try outcome.json() as? [String: Any], "\(outcome)")
        return object.mapValues { value in
            (value as? [String])?.joined(separator: " | ") ?? "\(value)"
        }
    }

    // MARK: What tools export

    @Test func koboToolbox() throws {
        let (sandbox, outcome) = try imported("kobo-english.csv", language: "en")
        #expect(outcome.status == 0, "\(outcome)")
        #expect(
            outcome.out == """
                cop.yaml
                organisations.yaml: aguas-del-altiplano
                organisations.yaml: kiboko-water
                people/jose-quispe.yaml: jose-quispe
                people/amina-wanjiru.yaml: amina-wanjiru
                intakes/jose-quispe.yaml: jose-quispe
                intakes/amina-wanjiru.yaml: amina-wanjiru

                """)
        #expect(outcome.err.contains("not read: 'start', 'end', 'who/languages/english'"))
        #expect(outcome.err.contains("kobo-english.csv:2:"), "\(outcome)")
        #expect(outcome.err.contains("the form in row 4 is of the same person and later"))
        #expect(outcome.err.contains("imported 2 forms; added 2 people and 2 organisations\n"))
        #expect(
            try record(sandbox, "person", "jose-quispe") == [
                "id": "jose-quispe", "name": "José Quispe", "organisation": "aguas-del-altiplano",
                "email": "jose.quispe@altiplano.example", "languages": "spanish",
                "status": "candidate",
            ])
        #expect(
            try record(sandbox, "intake", "amina-wanjiru") == [
                "id": "amina-wanjiru", "date": "2026-01-14", "offers": "Fourteen step tests",
                "question": "How do we hear a leak in a plastic pipe?",
                "submission": "9c1b7d3e-1f2a-4b6c-8d90-a1b2c3d4e503",
            ])
        // A formula is a text.
        let offers = try record(sandbox, "intake", "jose-quispe")["offers"]
        #expect(offers == "=HYPERLINK(\"http://x.example\")")
        #expect(try sandbox.check().out.isEmpty)
    }

    @Test func limeSurvey() throws {
        let (sandbox, outcome) = try imported("limesurvey-nederlands.csv")
        #expect(outcome.status == 0, "\(outcome)")
        #expect(outcome.err.contains("row 3: no question is answered [import-empty]"))
        #expect(
            try sandbox.list("person").map { $0["id"] as? String } == [
                "anouk-celik-jansen", "femke-van-der-wal",
            ])
        #expect(try sandbox.list("organisation").count == 1)
        #expect(
            try record(sandbox, "intake", "femke-van-der-wal") == [
                "id": "femke-van-der-wal", "date": "2026-02-03", "submission": "1",
                "question": "Hoe krijg ik de aannemer zo ver dat hij later maait?",
                "case": "De berm langs de Kerkweg, \"mijn\" berm.",
                "why_it_matters": "Omdat ik er elke dag langs fiets.",
                "carry_through": "In het bestek van 2027",
            ])
        #expect(
            try record(sandbox, "intake", "anouk-celik-jansen") == [
                "id": "anouk-celik-jansen", "date": "2026-02-05", "submission": "3",
                "question": "Wat levert een bloemrijke berm op, behalve bijen?",
                "carry_through": "Directie bijpraten | Een stuk in het personeelsblad",
                "notes": "Ik kan niet op maandag.",
            ])
        #expect(try sandbox.check().out.isEmpty)
    }

    /// One table in the ways that Excel saves it: UTF-8 with a mark, Windows-1252, UTF-16.
    @Test(arguments: ["excel-nederlands.csv", "excel-windows.csv", "excel-utf16.txt"])
    func excel(file: String) throws {
        let (sandbox, outcome) = try imported(file)
        #expect(outcome.status == 0, "\(outcome)")
        #expect(outcome.err.contains("imported 2 forms; added 2 people and 2 organisations\n"))
        #expect(outcome.err.contains("not UTF-8") == (file == "excel-windows.csv"), "\(outcome)")
        #expect(
            try record(sandbox, "person", "noor-van-dongen") == [
                "id": "noor-van-dongen", "name": "Noor van Dongen", "organisation": "hale-zn",
                "email": "noor@hale.example", "languages": "Nederlands | Engels",
                "status": "candidate",
            ])
        #expect(try record(sandbox, "person", "zoe-kuhn")["name"] == "Zoë Kühn")
        #expect(
            try record(sandbox, "intake", "noor-van-dongen") == [
                "id": "noor-van-dongen", "date": "2026-01-15", "offers": "Een maaiploeg | zin",
                "networks": "Haven-overleg", "question": "Wat doen we met de oever?",
                "case": "Kade 3,\nachter de loods", "time": "2 uur; soms meer",
            ])
        #expect(
            try record(sandbox, "intake", "zoe-kuhn")["offers"] == "tellijsten | een verrekijker")
        // The forms keep the comments of the language.
        #expect(try sandbox.read("intakes/zoe-kuhn.yaml").contains("# Wat wil je zelf leren?"))
        #expect(try sandbox.check().out.isEmpty)
    }

    static let files = [
        "kobo-english.csv", "limesurvey-nederlands.csv", "excel-nederlands.csv",
        "excel-windows.csv", "excel-utf16.txt",
    ]

    @Test(arguments: files)
    func importingAgainChangesNothing(file: String) throws {
        let (sandbox, _) = try imported(file)
        let before = try sandbox.tree()
        for options in [["--yes"], []] {
            let again = try sandbox.cop(["intake", "import", "\(Self.fixtures)/\(file)"] + options)
            #expect(again.status == 0, "\(again)")
            #expect(options.isEmpty || again.out.isEmpty, "\(again)")
            #expect(again.err.contains("nothing new; 2 forms there already"), "\(again)")
            #expect(try sandbox.tree() == before)
        }
    }

    // MARK: Looking first

    @Test func aPreviewWritesNothing() throws {
        let sandbox = try Sandbox.withWorkspace()
        try sandbox.write(
            "Naam;Organisatie;Leervraag;Datum;Huisdier\nDora Dam;Zuid;Hoe?;3/4/2026;kat\nAnna;;Wat?;;\n",
            to: "f.csv")
        let before = try sandbox.tree()
        let outcome = try sandbox.cop("intake", "import", "f.csv")
        #expect(outcome.status == 0)
        #expect(
            outcome.out == """
                f.csv: 2 rows, semicolons between the cells, UTF-8

                COLUMN       FILLS         KNOWN FROM
                Naam         name          guessed
                Organisatie  organisation  guessed
                Leervraag    question      guessed
                Datum        date          guessed

                dates such as 03/04/2026 are read with the day first; --month-first reads them the other way
                not read: 'Huisdier'; --map 'HEADER=key' says what one fills

                would be written:
                  cop.yaml: 4 columns to remember
                  organisations.yaml: zuid (Zuid)
                  people/dora-dam.yaml: dora-dam (Dora Dam)
                  intakes/dora-dam.yaml: dora-dam
                  intakes/anna.yaml: anna

                """)
        #expect(outcome.err == "nothing was written; add --yes to write it\n")
        #expect(try sandbox.tree() == before)
        #expect(try sandbox.cop("intake", "import", "f.csv", "--yes", "--month-first").status == 0)
        #expect(try record(sandbox, "intake", "dora-dam")["date"] == "2026-03-04")
    }

    /// At a terminal it asks.
    @Test(arguments: [("y", true), ("ja", true), ("n", false), ("", false), ("\u{4}", false)])
    func asks(answer: String, writes: Bool) throws {
        let sandbox = try Sandbox.withWorkspace()
        try sandbox.write("Name,Question\nDora,How?\n", to: "f.csv")
        let terminal = try PseudoTerminal()
        terminal.type([answer])
        let outcome = try sandbox.start(
            [Sandbox.binary, "intake", "import", "f.csv"], errors: terminal.path,
            inputPath: terminal.path
        ).wait()
        let screen = terminal.screen()
        #expect(outcome.status == 0, "\(outcome)\(screen)")
        #expect(screen.contains("Write this? [y/N]"), "\(screen)")
        #expect(screen.contains("nothing was written") != writes, "\(screen)")
        #expect(outcome.out.contains("\nintakes/dora.yaml: dora\n") == writes, "\(outcome)")
        #expect(try sandbox.list("intake").count == (writes ? 1 : 0))
    }

    // MARK: What is known already

    @Test func aNewerFileAddsOnlyWhatIsNew() throws {
        let sandbox = try Sandbox.withWorkspace()
        let rows =
            "Name,Email,Question,Response ID,Date submitted\n"
            + "Dora,d@x.example,How?,1,2026-01-15\n"
        try sandbox.write(rows, to: "f.csv")
        #expect(try sandbox.cop("intake", "import", "f.csv", "--yes").status == 0)
        let before = try sandbox.tree()
        try sandbox.write(rows + "Eve,e@x.example,Why?,2,2026-01-16\n", to: "f.csv")
        let outcome = try sandbox.cop("intake", "import", "f.csv", "--yes")
        #expect(outcome.out == "people/eve.yaml: eve\nintakes/eve.yaml: eve\n", "\(outcome)")
        #expect(outcome.err == "imported 1 form; added 1 person; 1 form there already\n")
        for (path, old) in before where path != "f.csv" { #expect(try sandbox.tree()[path] == old) }
    }

    @Test func whatIsThereIsNeverOverwritten() throws {
        let sandbox = try Sandbox.withWorkspace()
        _ = try sandbox.cop("intake", "add", "anna", "--question", "Old", "--case", "C")
        try sandbox.write("Name,Question,Case,Email\nANNA,New,C,a@x.example\n", to: "f.csv")
        let before = try sandbox.tree()
        let outcome = try sandbox.cop("intake", "import", "f.csv", "--yes")
        #expect(outcome.status == 0)
        #expect(
            outcome.err.contains(
                "f.csv:2:1: warning: row 2: anna has an intake; the form differs in question [import-differs]"
            ), "\(outcome)")
        #expect(outcome.out == "cop.yaml\n")
        for (path, old) in before where path != "cop.yaml" {
            #expect(try sandbox.tree()[path] == old)
        }
    }

    /// Importing twice is importing once, whatever the file.
    @Test func twiceIsOnce() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SplitMix(state: seed)
        let names = ["Dora Dam", "dora  dam", "Eve", "Éve", "Fay O'Hara", "", "東京", "Anna", "x\ny"]
        let mails = ["", "", "d@x.example", "e@x.example", "D@X.example", "wrong"]
        let dates = ["", "2026-01-15", "16-1-2026 10:00", "31-2-2026"]
        let texts = [
            "", "How?", "a: b #c", "=1+1", "two\nlines", "- item", "\u{1B}[31m", "\"q\"", "nul\0",
            "a;b", "  ", "No", "trailing:",
        ]
        for _ in 0..<12 {
            let sandbox = try Sandbox.withWorkspace()
            var file = "Name,E-mail,Date,Learning question,What do you bring?,Organisation,_uuid\n"
            for row in 0..<Int.random(in: 0...8, using: &random) {
                let cells = [
                    names, mails, dates, texts, texts, names + ["North", "NORTH"],
                    ["", "id-\(row)-of-a-long-name"],
                ]
                .map { $0.randomElement(using: &random)! }
                file += cells.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(
                    separator: ",")
                file += Int.random(in: 0..<10, using: &random) == 0 ? ",surplus\n" : "\n"
            }
            try sandbox.write(file, to: "f.csv")
            let first = try sandbox.cop("intake", "import", "f.csv", "--yes")
            let once = try sandbox.tree()
            let second = try sandbox.cop("intake", "import", "f.csv", "--yes")
            #expect(first.status == second.status, "seed \(seed): \(first)\(second)\(file)")
            #expect(second.out.isEmpty, "seed \(seed): \(first)\(second)\(file)")
            #expect(try sandbox.tree() == once, "seed \(seed)")
            #expect(try sandbox.check().out.isEmpty, "seed \(seed): \(file)")
        }
    }

    @Test func twoAtOnceImportOnce() throws {
        let sandbox = try Sandbox.withWorkspace()
        let rows = (0..<20).map { "Person \($0),Q \($0),Org \($0 % 3)\n" }
        try sandbox.write("Name,Question,Organisation\n" + rows.joined(), to: "f.csv")
        let runs = try (0..<4).map { _ in
            try sandbox.start([Sandbox.binary, "intake", "import", "f.csv", "--yes"])
        }
        let outcomes = try runs.map { try $0.wait() }
        #expect(outcomes.allSatisfy { $0.status == 0 }, "\(outcomes)")
        #expect(outcomes.count { $0.err.contains("imported 20 forms") } == 1)
        #expect(try sandbox.list("intake").count == 20)
        #expect(try sandbox.list("person").count == 23)
        #expect(try sandbox.list("organisation").count == 4)
    }

    // MARK: The mapping

    @Test func theMappingIsKeptAndCanBeEdited() throws {
        let sandbox = try Sandbox.withWorkspace()
        try sandbox.write("Wie,Wat,Zomaar\nDora,How?,x\n", to: "f.csv")
        let refused = try sandbox.cop("intake", "import", "f.csv", "--yes")
        #expect(refused.status == 1)
        #expect(refused.err.contains("no column is known to hold a name"))
        #expect(refused.err.contains("the headers are Wie | Wat | Zomaar"))
        let given = try sandbox.cop(
            "intake", "import", "f.csv", "--yes", "--map", "wie=name", "--map", "Wat = question",
            "--map", "Zomaar=ignore")
        #expect(given.status == 0, "\(given)")
        #expect(!given.err.contains("not read"))
        #expect(try sandbox.check().out.isEmpty)
        let cop = try sandbox.read("cop.yaml")
        #expect(cop.contains("    - header: Wat\n      field: question\n"), "\(cop)")
        // The next file needs no explaining, and what is changed by hand counts.
        try sandbox.write(
            cop.replacing("field: question", with: "field: urgency"), to: "cop.yaml")
        try sandbox.write("Wie,Wat,Zomaar\nEve,Now,x\n", to: "f.csv")
        let next = try sandbox.cop("intake", "import", "f.csv", "--yes")
        #expect(next.out == "people/eve.yaml: eve\nintakes/eve.yaml: eve\n", "\(next)")
        #expect(try record(sandbox, "intake", "eve") == ["id": "eve", "urgency": "Now"])
        // What is said again takes the place of what was said.
        let other = try sandbox.cop("intake", "import", "f.csv", "--yes", "--map", "Zomaar=notes")
        #expect(other.out == "cop.yaml\n", "\(other)")
        let after = try sandbox.read("cop.yaml")
        #expect(after.contains("    - header: Zomaar\n      field: notes\n"), "\(after)")
        #expect(after.split(separator: "\n").count == cop.split(separator: "\n").count)
    }

    /// A workspace of an earlier version has no place for it yet.
    @Test func aPlaceForTheMappingIsMade() throws {
        let sandbox = try Sandbox()
        let cop = "# ours\nformat: 1\ntitle: T  # short\nlanguage: en\nstart: 2026-01-15"
        try sandbox.write(cop, to: "cop.yaml")
        try sandbox.write("Name,Question\nDora,How?\n", to: "f.csv")
        #expect(try sandbox.cop("intake", "import", "f.csv", "--yes").status == 0)
        #expect(
            try sandbox.read("cop.yaml") == cop + """

                import:
                  columns:
                    - header: Name
                      field: name
                    - header: Question
                      field: question
                """)
        #expect(try sandbox.check().out.isEmpty)
    }

    @Test func theMappingIsChecked() throws {
        let sandbox = try Sandbox.withWorkspace()
        try sandbox.write(
            "format: 1\ntitle: T\nlanguage: en\nstart: 2026-01-15\n" + """
                import:
                  columns:
                    - header: Naam
                      field: nme
                    - header: Vraag
                      field: question
                    - header: VRAAG
                      field: case
                """, to: "cop.yaml")
        let check = try sandbox.check()
        #expect(check.out.contains("cop.yaml:8:14: error: 'nme' is not one of name, "), "\(check)")
        #expect(
            check.out.contains("cop.yaml:11:7: error: the column 'VRAAG' is named twice"),
            "\(check)")
        let outcome = try sandbox.cop("intake", "import", "\(Self.fixtures)/excel-nederlands.csv")
        #expect(outcome.status == 1)
        #expect(outcome.err.contains("did you mean 'name'?"))
    }

    @Test(
        arguments: [
            (["--map", "Leervrag=question"], "did you mean 'Leervraag'?"),
            (["--map", "Leervraag=questoin"], "did you mean 'question'?"),
            (["--map", "Leervraag"], "write --map 'HEADER=key'"), ([], "Missing expected argument"),
        ])
    func usage(options: [String], says: String) throws {
        let sandbox = try Sandbox.withWorkspace()
        let before = try sandbox.tree()
        let file = options.isEmpty ? [] : ["\(Self.fixtures)/excel-nederlands.csv"]
        let outcome = try sandbox.cop(["intake", "import"] + file + options)
        #expect(outcome.status == 64, "\(outcome)")
        #expect(outcome.err.contains(says), "\(outcome)")
        #expect(try sandbox.tree() == before)
    }

    // MARK: What goes wrong

    /// Bad rows are said, all at once, each at its place, and the good ones are imported.
    @Test func badRowsDoNotStopTheOthers() throws {
        let sandbox = try Sandbox.withWorkspace()
        try sandbox.write(
            """
            Name,E-mail,Date,Question
            Dora,d@x.example,2026-01-15,How?
            Eve,eve.example,2026-01-15,How?
            Fay,f@x.example,30-02-2026,How?
            ,,2026-01-15,How?
            Gus,g@x.example
            Hal,"h@x.example,2026-01-15,How?
            Ida,i@x.example,2026-01-15,How?
            """, to: "f.csv")
        for options in [[], ["--yes"], ["--yes"]] {
            let outcome = try sandbox.cop(["intake", "import", "f.csv"] + options)
            #expect(outcome.status == 1)
            for place in [
                "f.csv:3:5: error: row 3, 'E-mail': 'eve.example' is not an e-mail address",
                "f.csv:4:17: error: row 4, 'Date': '30-02-2026' is not a date",
                "f.csv:5:1: error: row 5: nobody's name stands here",
                "f.csv:6:5: error: row 6: 2 cells, but 4 columns",
                "f.csv:7:5: error: row 7: the quotation mark that opens here is never closed",
            ] {
                #expect(outcome.err.contains(place), "\(place): \(outcome)")
            }
            #expect(
                options.isEmpty || outcome.err.hasSuffix("5 rows left out, for the reasons above\n")
            )
        }
        #expect(try sandbox.list("intake").map { $0["id"] as? String } == ["dora", "ida"])
        #expect(try sandbox.check().out.isEmpty)
    }

    @Test func filesThatCannotBeRead() throws {
        let sandbox = try Sandbox.withWorkspace()
        let missing = try sandbox.cop("intake", "import", "nosuch.csv")
        #expect(missing.status == 74 && missing.err.contains("no such file"), "\(missing)")
        let folder = try sandbox.cop("intake", "import", "people")
        #expect(folder.status == 74 && folder.err.contains("it is a folder"), "\(folder)")
        try sandbox.write("", to: "empty.csv")
        let empty = try sandbox.cop("intake", "import", "empty.csv")
        #expect(empty.status == 1 && empty.err.contains("[import-table]"), "\(empty)")
        try sandbox.write("", to: "huge.csv")
        #expect(truncate(sandbox.work + "/huge.csv", 33 << 20) == 0)
        let huge = try sandbox.cop("intake", "import", "huge.csv", "--yes")
        #expect(huge.status == 74 && huge.err.contains("larger than 32 MB"), "\(huge)")
        let nowhere = try Sandbox().cop("intake", "import", "f.csv")
        #expect(nowhere.status == 66)
    }

    /// Nothing in a cell does anything but stand in a file.
    @Test func hostileCells() throws {
        let sandbox = try Sandbox.withWorkspace()
        let texts = HostileTextTests.texts.filter { !$0.allSatisfy(\.isWhitespace) }
        var file = "Name,Question,\u{1B}[31mRed\n"
        for (number, text) in texts.enumerated() {
            file += "P \(number),\"\(text.replacing("\"", with: "\"\""))\",x\n"
        }
        file += "\u{1B}[2J../../etc,=cmd|' /C calc'!A0,x\n"
        try sandbox.write(file, to: "f.csv")
        let preview = try sandbox.cop("intake", "import", "f.csv")
        #expect(!(preview.out + preview.err).contains("\u{1B}"))
        let outcome = try sandbox.cop("intake", "import", "f.csv", "--yes")
        #expect(outcome.status == 0, "\(outcome)")
        #expect(!(outcome.out + outcome.err).contains("\u{1B}"))
        #expect(try sandbox.check().out.isEmpty)
        let found = try sandbox.list("intake").reduce(into: [String: String]()) {
            $0[$1["id"] as! String] = $1["question"] as? String
        }
        #expect(found.count == texts.count + 1)
        for (number, text) in texts.enumerated() {
            let expected = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
                .trimmingCharacters(in: .whitespacesAndNewlines)
            #expect(found["p-\(number)"] == expected, "\(text)")
        }
        #expect(found["2j-etc"] == "=cmd|' /C calc'!A0")
    }

    /// When something stops it half-way, what was written is said, and the next run does the rest.
    @Test(.enabled(if: Trap.isAllowed, "programs cannot be traced here"))
    func stopsHalfWay() throws {
        let sandbox = try Sandbox.withWorkspace()
        try sandbox.write("Name,Question\nDora,How?\n", to: "f.csv")
        // The second new file, which is the intake, finds the disk full.
        let outcome = try Trap.run(
            ["intake", "import", "f.csv", "--yes"], in: sandbox, .error(ENOSPC),
            at: .named("renameat2"), number: 2
        ).outcome
        #expect(outcome.status == 74, "\(outcome)")
        #expect(outcome.out == "cop.yaml\npeople/dora.yaml: dora\n")
        #expect(outcome.err.contains("it stopped half-way; import the file again"))
        #expect(outcome.err.contains("the disk is full"))
        let again = try sandbox.cop("intake", "import", "f.csv", "--yes")
        #expect(again.out == "intakes/dora.yaml: dora\n")
    }
}
