import CopTrials
import Foundation
import Testing

/// `cop session hold` with options: what came of a session, in every file that it concerns.
struct SessionHoldTests {
    static let id = Sandbox.firstSession
    static let everything = [
        "session", "hold", id, "--all-present", "--absent", "Chris", "--host", "Anna de Vries",
        "--decision", "We delen open | vertrouwen | niemand tegen", "--decision", "Tot donderdag",
        "--agreement", "Bram, Anna de Vries: bel de ploeg voor 2026-02-20",
        "--agreement", "iedereen: lees het stuk", "--question", "Bram: wie kent de nachtdienst?",
        "--question", "Druk: wie meet die?", "--minutes", "Veel gepraat",
        "--overturned", "Bram wilde naar buiten", "--evaluation", "Bakker: 4 durfde / langer",
        "--evaluation", "bram: 5", "--how-next", "Naar het reservoir",
        "--turn", "nachtstroom-in-wijk-7 | Waar begin je? | Bij de ploeg",
    ]

    @Test func goesWhereItBelongs() throws {
        let sandbox = try Sandbox.withRun()
        let outcome = try sandbox.cop(Self.everything)
        #expect(outcome.status == 0, "\(outcome)")
        #expect(
            outcome.out == """
                knowledge-agenda.yaml: wie-kent-de-nachtdienst
                knowledge-agenda.yaml: druk-wie-meet-die
                cases.yaml: nachtstroom-in-wijk-7
                actions.yaml: bel-de-ploeg
                actions.yaml: lees-het-stuk
                sessions/\(Self.id).yaml: \(Self.id)

                """)
        #expect(outcome.err.contains("'cop session minutes \(Self.id)'"))
        #expect(outcome.err.contains("'cop session agenda 2026-02-26-bijeenkomst-2'"))
        #expect(try sandbox.check().out.isEmpty)

        let session = try sandbox.show("session", Self.id)
        #expect(session["status"] as? String == "held")
        #expect(session["host"] as? String == "anna-de-vries")
        let attendance = session["attendance"] as? [String: [String]]
        #expect(
            attendance == [
                "present": ["anna-bakker", "anna-de-vries", "bram-smit"], "absent": ["chris-bos"],
            ])
        let decisions = session["decisions"] as? [[String: Any]] ?? []
        #expect(decisions.map { $0["text"] as? String } == ["We delen open", "Tot donderdag"])
        #expect(decisions[0]["arguments"] as? [String] == ["vertrouwen", "niemand tegen"])
        #expect(session["minutes"] as? String == "Veel gepraat")
        #expect(session["overturned"] as? String == "Bram wilde naar buiten")
        #expect(session["how_next"] as? String == "Naar het reservoir")
        let evaluation = session["evaluation"] as? [[String: Any]] ?? []
        #expect(evaluation.map { $0["person"] as? String } == ["anna-bakker", "bram-smit"])
        #expect(evaluation[0]["score"] as? Int == 4 && evaluation[0]["wish"] as? String == "langer")

        for records in [
            session["agreements"] as? [[String: Any]] ?? [], try sandbox.list("action"),
        ] {
            #expect(records.map { $0["text"] as? String } == ["bel de ploeg", "lees het stuk"])
            #expect(records[0]["who"] as? [String] == ["bram-smit", "anna-de-vries"])
            #expect((records[1]["who"] as? [String])?.count == 4)
            #expect(records.map { $0["due"] as? String } == ["2026-02-20", nil])
        }
        let actions = try sandbox.list("action")
        #expect(actions.allSatisfy { $0["session"] as? String == Self.id })
        let questions = try sandbox.list("question")
        #expect(questions.map { $0["session"] as? String } == [Self.id, Self.id])
        #expect(questions[0]["by"] as? [String] == ["bram-smit"] && questions[1]["by"] == nil)
        let turns = try sandbox.list("case")[0]["turns"] as? [[String: String]]
        #expect(
            turns == [
                ["session": Self.id, "asked": "Waar begin je?", "taken_home": "Bij de ploeg"]
            ]
        )
    }

    @Test func twiceDoublesNothing() throws {
        let sandbox = try Sandbox.withRun()
        _ = try sandbox.cop(Self.everything)
        let before = try sandbox.tree()
        let again = try sandbox.cop(Self.everything)
        #expect(again.status == 0 && again.out.isEmpty, "\(again)")
        for words in [
            "'bel de ploeg' is agreed already, before 2026-02-20",
            "'We delen open' is decided already",
            "'Druk: wie meet die?' is on the knowledge agenda already (druk-wie-meet-die)",
            "bram-smit has evaluated already", "'minutes' says so already",
            "has had its turn already",
        ] {
            #expect(again.err.components(separatedBy: words).count == 2, "\(words): \(again)")
        }
        #expect(try sandbox.tree() == before)
    }

    /// The same words twice in one command are one agreement as well.
    @Test func theSameWordsAreOne() throws {
        let sandbox = try Sandbox.withRun()
        let outcome = try sandbox.cop(
            "session", "hold", Self.id, "--agreement", "bram: bel", "--agreement", "Bram:  bel ",
            "--agreement", "chris: bel", "--question", "Hoe?", "--question", "Hoe?",
            "--decision", "Ja", "--decision", "Ja", "--present", "bram", "--present", "bram")
        #expect(outcome.status == 0, "\(outcome)")
        #expect(try sandbox.list("action").map { $0["id"] as? String } == ["bel", "bel-2"])
        #expect(try sandbox.list("question").count == 1)
        let session = try sandbox.show("session", Self.id)
        #expect((session["decisions"] as? [Any])?.count == 1)
        #expect((session["agreements"] as? [Any])?.count == 2)
        #expect((session["attendance"] as? [String: [String]])?["present"] == ["bram-smit"])
    }

    @Test func moreIsAdded() throws {
        let sandbox = try Sandbox.withRun()
        _ = try sandbox.cop(
            "session", "hold", Self.id, "--all-present", "--excused", "bram", "--decision",
            "Ja | omdat",
            "--agreement", "chris: bel", "--minutes", "Eerst", "--turn", "nachtstroom-in-wijk-7")
        let more = try sandbox.cop(
            "session", "hold", Self.id, "--present", "bram", "--present", "Femke", "--decision",
            "Ja | omdat | ook", "--agreement", "chris: bel by 2026-02-01", "--minutes", "Toen",
            "--turn", "nachtstroom-in-wijk-7 | Wat nu?", "--host", "chris")
        #expect(more.status == 0, "\(more)")
        #expect(more.err.contains("bram-smit is now present, and was excused"))
        #expect(more.out == "cases.yaml\nactions.yaml\nsessions/\(Self.id).yaml: \(Self.id)\n")
        let session = try sandbox.show("session", Self.id)
        let attendance = session["attendance"] as? [String: [String]]
        let present = ["anna-bakker", "anna-de-vries", "chris-bos", "bram-smit", "femke"]
        #expect(attendance == ["present": present])
        let decisions = session["decisions"] as? [[String: Any]]
        #expect(decisions?.count == 1)
        #expect(decisions?.first?["arguments"] as? [String] == ["omdat", "ook"])
        #expect(session["minutes"] as? String == "Eerst\n\nToen")
        #expect(try sandbox.list("action").map { $0["due"] as? String } == ["2026-02-01"])
        let turns = try sandbox.list("case")[0]["turns"] as? [[String: String]]
        #expect(turns == [["session": Self.id, "asked": "Wat nu?"]])
        // Who stands as absent or excused is not taken for present.
        _ = try sandbox.cop("session", "hold", Self.id, "--absent", "bram")
        _ = try sandbox.cop("session", "hold", Self.id, "--all-present")
        let last = try sandbox.show("session", Self.id)["attendance"] as? [String: [String]]
        #expect(last?["absent"] == ["bram-smit"])
        #expect(last?["present"]?.contains("bram-smit") == false)
        #expect(try sandbox.check().out.isEmpty)
    }

    /// A question that came up before is not another.
    @Test func questionsThatStand() throws {
        let sandbox = try Sandbox.withRun()
        _ = try sandbox.cop("question", "add", "Hoe?")
        _ = try sandbox.cop(
            "question", "update", "hoe", "--status", "explored", "--rewording", "Hoe dan?")
        let outcome = try sandbox.cop(
            "session", "hold", Self.id, "--question", "Hoe?", "--question", "Hoe  dan?")
        #expect(outcome.status == 0)
        #expect(outcome.err.contains("'cop question update hoe' tells what became of it here"))
        #expect(try sandbox.list("question").count == 1)
    }

    /// All that is wrong at once, with its place, and nothing is written.
    @Test func mistakesChangeNothing() throws {
        let sandbox = try Sandbox.withRun()
        let before = try sandbox.tree()
        let outcome = try sandbox.cop(
            "session", "hold", Self.id, "--present", "Anna", "--absent", "Brm", "--agreement",
            "Chris: bel by 2026-02-30", "--evaluation", "bram: 7", "--question", "Goed?",
            "--turn", "dagstroom")
        #expect(outcome.status == 1)
        for words in [
            "--present:1:1: error: 'Anna' could be 'anna-bakker' or 'anna-de-vries'",
            "--absent:1:1: error: no person 'Brm'", "did you mean 'bram-smit'?",
            "--agreement:1:15: error: the date 2026-02-30 does not exist",
            "--evaluation:1:7: error: '7' is not a whole number from 1 to 5",
            "--turn:1:1: error: no case 'dagstroom'", "nothing was changed",
        ] { #expect(outcome.err.contains(words), "\(words): \(outcome)") }
        #expect(try sandbox.tree() == before)
    }

    /// A broken file, whichever it is, keeps every other from being written.
    @Test(arguments: ["actions.yaml", "knowledge-agenda.yaml", "cases.yaml"])
    func aBrokenFileStopsAll(path: String) throws {
        let sandbox = try Sandbox.withRun()
        try sandbox.write(sandbox.read(path) + "\nx: [\n", to: path)
        let before = try sandbox.tree()
        let outcome = try sandbox.cop(
            "session", "hold", Self.id, "--agreement", "bram: bel", "--question", "Hoe?", "--turn",
            "nachtstroom-in-wijk-7")
        #expect(outcome.status == 1, "\(outcome)")
        // Without the cases nobody can tell which one is meant.
        let words = path == "cases.yaml" ? "error: no case" : "error: '[' is not closed"
        #expect(outcome.err.contains(words), "\(outcome)")
        #expect(try sandbox.tree() == before)
    }

    /// Whose file is broken can be named by their id, and was there.
    @Test func aBrokenPersonIsThere() throws {
        let sandbox = try Sandbox.withRun()
        try sandbox.write("x: [\n", to: "people/bram-smit.yaml")
        let outcome = try sandbox.cop("session", "hold", Self.id, "--present", "bram, chris")
        #expect(outcome.status == 0, "\(outcome)")
        let attendance = try sandbox.show("session", Self.id)["attendance"] as? [String: [String]]
        #expect(attendance == ["present": ["bram-smit", "chris-bos"]])
    }

    @Test func whichSessionItIs() throws {
        let sandbox = try Sandbox.withRun()
        _ = try sandbox.cop("session", "add", "Ooit", "--date", "2999-01-01")
        let path = "sessions/2026-02-26-bijeenkomst-2.yaml"
        try sandbox.write(
            sandbox.read(path).replacing("status: planned", with: "status: cancelled"), to: path)
        let broken = "sessions/2026-04-09-bijeenkomst-3.yaml"
        try sandbox.write("x: [\n", to: broken)
        let before = try sandbox.tree()
        for (arguments, status, words) in [
            (["2026-04-09-bijeenkomst-3", "--all-present"], Int32(1), "\(broken):1:4: error"),
            (["2026-01-15-bijenkomst-1", "--all-present"], Int32(1), "did you mean '\(Self.id)'?"),
            (["2026-01-16", "--all-present"], 1, "no session '2026-01-16'"),
            (["2026-02-26-bijeenkomst-2", "--all-present"], 1, "was cancelled"),
            (["2999-01-01-ooit", "--all-present"], 1, "cop session move 2999-01-01-ooit --date"),
            ([Self.id], 64, "missing what came of it"),
            ([Self.id, "--present", "bram", "--absent", "Bram Smit"], 64, "only one of present"),
        ] {
            let outcome = try sandbox.cop(["session", "hold"] + arguments)
            #expect(outcome.status == status, "\(outcome)")
            #expect(outcome.err.contains(words), "\(outcome)")
        }
        #expect(try sandbox.tree() == before)
        let early = try sandbox.cop(
            "session", "hold", "2999-01-01-ooit", "--all-present", "--early")
        #expect(early.status == 0, "\(early)")
        let byDay = try sandbox.cop("session", "hold", "2026-01-15", "--all-present")
        #expect(byDay.out == "sessions/\(Self.id).yaml: \(Self.id)\n")
    }

    /// All are those who take part on the day of the session.
    @Test func allAreThoseOfThatDay() throws {
        let sandbox = try Sandbox.withRun()
        for (name, options) in [
            ("Later", ["--role", "participant", "--joined", "2026-02-01"]),
            ("Gone", ["--role", "participant", "--left", "2026-01-14"]),
            ("Soon", ["--status", "prospect"]),
        ] { _ = try sandbox.cop(["person", "add", name] + options) }
        _ = try sandbox.cop("session", "hold", Self.id, "--all-present")
        let attendance = try sandbox.show("session", Self.id)["attendance"] as? [String: [String]]
        #expect(
            attendance == ["present": ["anna-bakker", "anna-de-vries", "bram-smit", "chris-bos"]])
        let empty = try Sandbox.withWorkspace()
        try FileManager.default.removeItem(atPath: "\(empty.work)/people/anna.yaml")
        let outcome = try empty.cop("session", "hold", "2026-01-15-start", "--all-present")
        #expect(outcome.status == 1 && outcome.err.contains("nobody takes part on 2026-01-15"))
    }

    /// A file written by hand, with nothing but what a session needs.
    @Test func aFileOfOnesOwn() throws {
        let sandbox = try Sandbox.withRun()
        try sandbox.write(
            "# mine\ntitle: Visit  # there\ndate: 2026-03-05\nattendance:\n  absent: [chris-bos, bram-smit]\n",
            to: "sessions/2026-03-05-visit.yaml")
        let outcome = try sandbox.cop(
            "session", "hold", "2026-03-05-visit", "--present", "chris, bram", "--decision", "Ja")
        #expect(outcome.status == 0, "\(outcome)")
        #expect(
            try sandbox.read("sessions/2026-03-05-visit.yaml") == """
                # mine
                title: Visit  # there
                date: 2026-03-05
                status: held
                attendance:
                  present:
                    - chris-bos
                    - bram-smit
                  absent: []
                decisions:
                  - text: Ja

                """)
    }

    /// Comments, blank lines and line endings stay.
    @Test(arguments: ["\n", "\r\n"])
    func whatIsWrittenByHandStays(lineEnding: String) throws {
        let sandbox = try Sandbox.withRun()
        let paths = [
            "sessions/\(Self.id).yaml", "actions.yaml", "knowledge-agenda.yaml", "cases.yaml",
        ]
        for path in paths {
            let text = "# top\n\n" + (try sandbox.read(path)) + "\n# mine, at the end\n"
            try sandbox.write("\u{FEFF}" + text.replacing("\n", with: lineEnding), to: path)
        }
        let before = try sandbox.tree()
        #expect(try sandbox.cop(Self.everything).status == 0)
        let after = try sandbox.tree()
        for (path, bytes) in before where !paths.contains(path) { #expect(after[path] == bytes) }
        for path in paths {
            let text = try sandbox.read(path)
            #expect(try sandbox.bytes(path).starts(with: [0xEF, 0xBB, 0xBF]))
            let lines = text.components(separatedBy: lineEnding)
            #expect(!lines.contains { $0.contains("\n") || $0.contains("\r") }, "\(path)")
            let old = String(decoding: before[path] ?? Data(), as: UTF8.self)
                .components(separatedBy: lineEnding)
            let removed = lines.difference(from: old).removals.map { change in
                if case .remove(_, let line, _) = change { line } else { "" }
            }
            // Those that get a value: an empty key, an empty list, the status.
            #expect(
                removed.allSatisfy {
                    $0.hasSuffix(":") || $0.hasSuffix(": []") || $0 == "status: planned"
                }, "\(path): \(removed)")
        }
        #expect(try sandbox.check().out.isEmpty)
    }

    @Test func anyTextReadsBackEqual() throws {
        let sandbox = try Sandbox.withRun()
        var seen: Set<String> = []
        let texts = HostileTextTests.texts.filter { seen.insert($0.trimmed).inserted }
        let outcome = try sandbox.cop(
            ["session", "hold", Self.id]
                + texts.flatMap { text in
                    [
                        "--decision=\(text.replacing("|", with: "\\|"))",
                        "--agreement=bram: \(text)", "--question=: \(text)",
                    ]
                })
        #expect(outcome.status == 0, "\(outcome)")
        #expect(!outcome.err.contains("\u{1B}"))
        let session = try sandbox.show("session", Self.id)
        for list in [
            session["decisions"], session["agreements"], try sandbox.list("action"),
            try sandbox.list("question"),
        ] {
            let found = (list as? [[String: Any]] ?? []).map { $0["text"] as? String }
            #expect(found == texts.map(\.trimmed))
        }
        #expect(try sandbox.check().out.isEmpty)
    }

    /// Texts that are an option of their own stay as they are, white space and all.
    @Test func anyTextOfItsOwnReadsBackEqual() throws {
        let sandbox = try Sandbox.withRun()
        for (number, text) in HostileTextTests.texts.enumerated() {
            let id = "2027-01-15-x\(number + 100)"
            try sandbox.write("title: X\ndate: 2027-01-15\n", to: "sessions/\(id).yaml")
            let told = try sandbox.cop(
                "session", "hold", id, "--early", "--how-next=\(text)", "--minutes=\(text)",
                "--evaluation=bram: 3 \(text)")
            #expect(told.status == 0, "\(told)")
        }
        let sessions = try sandbox.list("session").filter { $0["title"] as? String == "X" }
        #expect(sessions.count == HostileTextTests.texts.count)
        for (session, text) in zip(sessions, HostileTextTests.texts) {
            #expect(session["how_next"] as? String == text)
            #expect(session["minutes"] as? String == text)
            let evaluation = (session["evaluation"] as? [[String: Any]])?.first
            #expect(evaluation?["words"] as? String == text.trimmed)
        }
        #expect(try sandbox.check().out.isEmpty)
    }

    @Test func minutesFromStandardInput() throws {
        let sandbox = try Sandbox.withRun()
        let outcome = try sandbox.cop(
            "session", "hold", Self.id, "--minutes", "-", input: "Eerst\r\n\r\nToen\n")
        #expect(outcome.status == 0)
        #expect(try sandbox.show("session", Self.id)["minutes"] as? String == "Eerst\n\nToen")
    }

    /// Killed at any write, each file is whole, and the same command completes it.
    @Test(.enabled(if: Trap.isAllowed, "programs cannot be traced here"))
    func killedInBetween() throws {
        let whole = try Sandbox.withRun()
        #expect(try whole.cop(Self.everything).status == 0)
        let expected = try whole.tree()
        var states: Set<Int> = []
        for call in ["renameat", "renameat2", "write"] {
            for time in 1...100 {
                let sandbox = try Sandbox.withRun()
                let before = try sandbox.tree()
                let outcome = try Trap.run(
                    Self.everything, in: sandbox, at: .named(call), number: time
                ).outcome
                if outcome.status == 0 { break }
                #expect(outcome.status == 137, "\(outcome)")
                let killed = try sandbox.tree().filter { !$0.key.contains(".cop-tmp") }
                for (path, bytes) in killed {
                    #expect(bytes == before[path] || bytes == expected[path], "\(path) at \(time)")
                }
                // The session says that it was held when all else is written.
                let session = "sessions/\(Self.id).yaml"
                #expect(killed[session] == before[session] || killed == expected)
                states.insert(killed.count { $0.value != before[$0.key] })
                #expect(try sandbox.check().out.isEmpty)
                #expect(try sandbox.cop(Self.everything).status == 0)
                #expect(try sandbox.tree() == expected, "after a kill at \(call) number \(time)")
            }
        }
        // Between every two of the four files.
        #expect(states.isSuperset(of: [0, 1, 2, 3]), "\(states)")
    }

    @Test func twentyAtOnce() throws {
        let sandbox = try Sandbox.withRun()
        let running = try (0..<20).map { number in
            try sandbox.start([
                Sandbox.binary, "session", "hold", Self.id, "--decision", "d\(number)",
                "--agreement", "bram: a\(number)", "--question", "q\(number)?",
                "--present", number.isMultiple(of: 2) ? "bram" : "chris",
            ])
        }
        for process in running { #expect(try process.wait().status == 0) }
        let session = try sandbox.show("session", Self.id)
        for (list, letter) in [
            (session["decisions"] as? [[String: Any]], "d"),
            (session["agreements"] as? [[String: Any]], "a"),
            (try sandbox.list("action"), "a"), (try sandbox.list("question"), "q"),
        ] {
            let texts = (list ?? []).compactMap { $0["text"] as? String }
            let ends = letter == "q" ? "?" : ""
            #expect(texts.sorted() == (0..<20).map { "\(letter)\($0)\(ends)" }.sorted())
        }
        let present = (session["attendance"] as? [String: [String]])?["present"]
        #expect(present?.sorted() == ["bram-smit", "chris-bos"])
        #expect(try sandbox.check().out.isEmpty)
    }
}

extension String {
    /// Without the white space of ASCII around it.
    fileprivate var trimmed: String {
        trimmingCharacters(in: CharacterSet(charactersIn: " \t\r\n"))
    }
}
