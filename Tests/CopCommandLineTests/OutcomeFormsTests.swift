import CopModel
import CopYAML
import Testing

@testable import CopCommandLine

/// What is told of a session in texts of one line.
struct OutcomeFormsTests {
    static let people: [(id: String, names: [String])] = [
        ("anna", ["Anna de Vries"]), ("bram", ["Bram"]), ("walter", ["Walter"]),
    ]
    static let cases: [(id: String, names: [String])] = [("night-flow", ["Night flow, district 7"])]

    private func forms() -> OutcomeForms {
        OutcomeForms(
            day: Day("2026-01-15")!,
            people: Selection(kind: .person, index: NameIndex(Self.people), all: ["anna", "bram"]),
            cases: Selection(kind: .practiceCase, index: NameIndex(Self.cases)))
    }

    @Test(
        arguments: [
            ("Anna: ring the crew", ["anna"], "ring the crew", nil),
            (
                "anna, Bram: ring the crew by 2026-02-20", ["anna", "bram"], "ring the crew",
                "2026-02-20"
            ),
            ("bram:ring at 12:30 before 2026-02-20.", ["bram"], "ring at 12:30", "2026-02-20"),
            (
                "all: bel de ploeg, voor 2026-02-20", ["anna", "bram"], "bel de ploeg,",
                "2026-02-20"
            ),
            (
                "all: bel de ploeg voor 1 oktober 2026", ["anna", "bram"], "bel de ploeg",
                "2026-10-01"
            ),
            ("Bram: ring by 2 March 2026.", ["bram"], "ring", "2026-03-02"),
            ("Bram: zorg voor 3 mei borden", ["bram"], "zorg voor 3 mei borden", nil),
            ("Bram: be there by 12.30", ["bram"], "be there by 12.30", nil),
            ("Bram: stand by me", ["bram"], "stand by me", nil),
            ("Bram: see https://x.example/a-b", ["bram"], "see https://x.example/a-b", nil),
            ("Bram: on the day itself by 2026-01-15", ["bram"], "on the day itself", "2026-01-15"),
        ] as [(String, [String], String, String?)])
    func agreement(form: String, who: [String], text: String, due: String?) throws {
        var forms = forms()
        let read = forms.agreement(Piece(form, of: "x"))
        let agreement = try #require(read)
        #expect(agreement.who.map(\.id) == who)
        #expect(agreement.text == text)
        #expect(agreement.due?.description == due)
        #expect(forms.takeProblems().isEmpty)
    }

    @Test func decision() {
        var forms = forms()
        let plain = forms.decision(Piece(" We share openly ", of: "x"))
        #expect(plain?.text == "We share openly" && plain?.arguments == [])
        let argued = forms.decision(Piece(#"a \| b | it builds: trust || \|"#, of: "x"))
        #expect(argued?.text == "a | b")
        #expect(argued?.arguments == ["it builds: trust", "|"])
    }

    @Test(
        arguments: [
            ("Who knows?", [], "Who knows?"), ("Anna: who knows?", ["anna"], "who knows?"),
            ("anna, bram: why: really?", ["anna", "bram"], "why: really?"),
            ("Pressure: who measures it?", [], "Pressure: who measures it?"),
            (": Anna: who is she?", [], "Anna: who is she?"),
        ])
    func question(form: String, by: [String], text: String) {
        var forms = forms()
        let question = forms.question(Piece(form, of: "x"))
        #expect(question?.text == text)
        #expect(question?.by.map(\.id) == by)
        #expect(forms.takeProblems().isEmpty)
    }

    @Test(
        arguments: [
            ("anna: 4 I dared / more time", 4, "I dared", "more time"), ("anna: 5", 5, nil, nil),
            ("anna: 3, well: so-so", 3, "well: so-so", nil),
            ("anna: no score here", nil, "no score here", nil),
            ("anna: 2 / time / space", 2, nil, "time / space"),
            ("anna: / more time", nil, nil, "more time"),
            ("anna: and/or / x", nil, "and/or", "x"),
            ("anna: 12:30 was late", nil, "12:30 was late", nil),
            ("anna: 2nd time was best", nil, "2nd time was best", nil),
        ] as [(String, Int?, String?, String?)])
    func evaluation(form: String, score: Int?, words: String?, wish: String?) throws {
        var forms = forms()
        let read = forms.evaluation(Piece(form, of: "x"))
        let evaluation = try #require(read)
        #expect(evaluation.person.id == "anna")
        #expect(evaluation.score == score)
        #expect(evaluation.words == words)
        #expect(evaluation.wish == wish)
    }

    @Test func turn() {
        var forms = forms()
        let alone = forms.turn(Piece("Night flow, district 7", of: "x"))
        #expect(alone?.practiceCase.id == "night-flow" && alone?.asked == nil)
        let whole = forms.turn(Piece("night-flow | where to begin? | with the crew", of: "x"))
        #expect(whole?.asked == "where to begin?" && whole?.takenHome == "with the crew")
        #expect(forms.turn(Piece("night-flow || with the crew", of: "x"))?.asked == nil)
        #expect(forms.takeProblems().isEmpty)
    }

    /// What is wrong, between arrows.
    @Test(
        arguments: [
            ("agreement", "«ring the crew»", DiagnosticCode.missingKey),
            ("agreement", "«Ring the crew at 12»:30", .missingKey),
            ("agreement", "«: ring the crew»", .missingKey),
            ("agreement", "«anna: by 2026-02-20»", .missingKey),
            ("agreement", "«ana»: ring", .unknownReference),
            ("agreement", "«Zed»: ring", .unknownReference),
            ("agreement", "anna, «zed»: x", .unknownReference),
            ("agreement", "anna: ring by «2026-02-30»", .invalidDate),
            ("agreement", "anna: ring by «20-02-2026»", .invalidDate),
            ("agreement", "anna: ring by «20/2»", .invalidDate),
            ("agreement", "anna: ring by «2025-02-20»", .timeOrder),
            ("decision", "«| why»", .missingKey), ("question", "«»", .missingKey),
            ("question", "«wolter»: why?", .unknownReference), ("question", "«anna:»", .missingKey),
            ("evaluation", "«very good»", .missingKey),
            ("evaluation", "anna: «6» good", .invalidValue),
            ("evaluation", "anna: «0»", .invalidValue),
            ("evaluation", "anna: «4.5» good", .invalidValue),
            ("evaluation", "anna: «4/5»", .invalidValue), ("evaluation", "anna: «»", .missingKey),
            ("evaluation", "«anna, bram»: 4", .unknownReference),
            ("evaluation", "«zed»: 4", .unknownReference),
            ("turn", "«day flow» | x", .unknownReference),
            ("turn", "«night-flow | a | b | c»", .wrongType),
        ])
    func isPointedAt(form: String, marked: String, code: DiagnosticCode) throws {
        var forms = forms()
        let piece = Piece(marked.filter { !"«»".contains($0) }, of: "x")
        let isRead =
            switch form {
            case "agreement": forms.agreement(piece) != nil
            case "decision": forms.decision(piece) != nil
            case "question": forms.question(piece) != nil
            case "evaluation": forms.evaluation(piece) != nil
            default: forms.turn(piece) != nil
            }
        #expect(!isRead)
        let problems = forms.takeProblems()
        let problem = try #require(problems.first)
        #expect(problems.count == 1)
        #expect(problem.code == code, "\(problem.headline)")
        let place = marked.split(separator: "«", omittingEmptySubsequences: false)
        let wrong = place[place.count - 1].prefix { $0 != "»" }
        #expect(problem.primary.range.file.text(in: problem.primary.range.bytes) == wrong)
        #expect(!problem.primary.text.isEmpty || !problem.notes.isEmpty, "no way out is shown")
        #expect(forms.takeProblems().isEmpty)
    }

    /// Two mistakes in one text are told at once.
    @Test func allAtOnce() {
        var forms = forms()
        #expect(forms.agreement(Piece("ana: ring by 2026-02-30", of: "x")) == nil)
        #expect(forms.takeProblems().map(\.code) == [.unknownReference, .invalidDate])
    }
}
