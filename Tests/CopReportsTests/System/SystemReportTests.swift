import Foundation
import TestSupport
import Testing

@testable import CopModel
@testable import CopReports

@Suite struct SystemReportTests {
    static let files = [
        "organisations.yaml": "organisations: [{ id: city, name: City }]\n",
        "domain.yaml": """
        causes:
          - text: Streets stay bare
            because:
              - text: Pipes take the room
                changeable: true
                because: [{ text: Each digs alone, changeable: true }]
              - text: It is hot
                changeable: false
              - text: Rules
                because: [{ text: Old rules }, { text: The law, changeable: false }]
        """,
        "system.yaml": """
        actors:
          - id: desk
            name: The desk
            organisation: city
            cells:
              legislation: { barriers: [One permit each, Twice stamped], opportunities: [A trial] }
              market_structure: { barriers: [Lowest price] }
          - { id: street, name: The street }
        functions:
          - function: market-formation
            blocked_by: Four cents
            scores:
              - { by: anna, score: 1, date: 2026-01-20, why: It costs }
              - { by: ben, score: 4, date: 2026-01-27 }
              - { by: anna, score: 2, date: 2026-04-10, why: It pays a little }
              - { score: 3, date: 2026-04-12 }
          - { function: legitimacy, scores: [{ by: ben, score: 4 }, { by: anna, score: 4 }] }
        indicators:
          - id: shared
            text: Shared trenches
            set: network
            measurements:
              - { date: 2026-01-15, value: "0", note: Counted }
              - { date: 2026-02-15, value: 1 of 4 }
              - { date: 2026-03-15, value: 4 of 4 }
          - { id: told, text: Told the board }
        """,
    ]

    private func text(_ files: [String: String] = files, _ asOf: String = "2026-06-01") throws
        -> String
    {
        try ReportChecks.report(.system, files, asOf: asOf)
    }

    private func row(_ start: String, in text: String) throws -> String {
        String(try #require(text.split(separator: "\n").first { $0.hasPrefix(start) }))
    }

    @Test func theMatrixReadsAsATable() throws {
        let text = try text()
        #expect(try row("| Who", in: text).contains("| Legislation | Norms and values |"))
        #expect(
            try row("| **The desk**", in: text) == "| **The desk** |  |  | ⊖⊖⊕ |  |  | ⊖ |")
        #expect(
            try row("| *All together*", in: text)
                == "| *All together* |  |  | ⊖ 2 ⊕ 1 |  |  | ⊖ 1 |")
        #expect(text.contains("Most hindrance was named under **legislation**."))
        #expect(text.contains("### The desk (City)"))
        #expect(
            text.contains("| Legislation | ⊖ One permit each<br>⊖ Twice stamped | ⊕ A trial |"))
        #expect(text.contains("### The street\n\nNobody has filled in"))
    }

    @Test func theWeakestFunctionAndWhatBlocksIt() throws {
        let text = try text()
        #expect(
            text.contains("**Market formation** has the lowest mean, 2.5 (scores `· 2 3 · ·`)."))
        #expect(text.contains("> Four cents"))
        #expect(text.contains("- ⊖ Lowest price *(The desk, market structure)*"))
        #expect(
            text.contains("Not scored yet: entrepreneurial experiments, knowledge development,"))
        #expect(try row("| Legitimacy", in: text) == "| Legitimacy | `· · · 44 ·` | 4.0 | 0 |")
        #expect(text.contains("to 5, works well: 10 April 2026 to 12 April 2026."))
    }

    @Test func ratersAreHeardSideBySide() throws {
        let text = try text()
        #expect(text.contains("**Market formation**, 2 to 3"))
        #expect(text.contains("- **2** Anna: “It pays a little”\n- **3** someone"))
        #expect(text.contains("Rated by Anna and Ben."))
        #expect(!text.contains("did not rate"))
        let one = try self.text([
            "system.yaml": "functions: [{ function: legitimacy, scores: [{ by: ben, score: 1 }] }]"
        ])
        #expect(one.contains("Of the 2 who take part, one did not rate."))
    }

    @Test func saysWhatChangedBetweenRounds() throws {
        let text = try text()
        #expect(text.contains("since the round before (20 January 2026 to 27 January 2026)"))
        #expect(
            try row("| Market formation | 2.5", in: text)
                == "| Market formation | 2.5 | 2.5 | 0.0 | Anna 1 → 2 |")
        #expect(try !self.text(Self.files, "2026-02-01").contains("What changed since"))
    }

    @Test func indicatorsRunAsALine() throws {
        let text = try text()
        #expect(text.contains("**Shared trenches** ▁▃█"))
        #expect(text.contains("| 15 February 2026 | 1 of 4 |  |"))
        #expect(text.contains("### What shows in the network"))
        #expect(text.contains("**Told the board**\n\nNot measured yet."))
        #expect(try self.text(Self.files, "2026-03-01").contains("**Shared trenches**\n"))
    }

    @Test func causesThatLieDeepAndCanBeChanged() throws {
        let text = try text()
        #expect(text.contains("  - ★ Pipes take the room\n    - ★ Each digs alone\n"))
        #expect(text.contains("everything above it:\n\n- ★ Each digs alone\n"))
        #expect(text.contains("hold it in place:\n\n- ★ Pipes take the room\n"))
        #expect(text.contains("somebody you can reach?\n\n- ? Old rules\n"))
        #expect(text.contains("who should hear of it?\n\n- ✕ The law\n"))
    }

    @Test(arguments: ["en", "nl"]) func anEmptyFieldSaysSo(language: String) throws {
        let text = try ReportChecks.report(.system, [:], language: language)
        ReportChecks.hangsTogether(text)
        try ReportChecks.hasWords(text, language: language)
        for command in ["cop system actor", "cop system score", "cop domain cause"] {
            #expect(text.contains("`\(command)`"))
        }
    }

    /// What asks about nothing is not asked.
    @Test func asksOnlyAboutWhatIsThere() throws {
        let empty = try text([:])
        for about in ["⊖", "⊕", "empty cells", "score again", "matrix?"] {
            #expect(!empty.contains(about), "\(about)")
        }
        #expect(empty.contains("- Whom do you meet in this field"))
        let bare = try text(["system.yaml": "actors: [{ id: street, name: The street }]"])
        #expect(bare.contains("In the matrix: The street. Nobody has filled in"))
        #expect(bare.contains("`cop help system actor`"))
        #expect(bare.contains("- Who is in the field and not in the matrix?\n"))
        for about in ["⊖", "⊕", "empty cells", "| Who |", "### The street"] {
            #expect(!bare.contains(about), "\(about)")
        }
        let full = try text()
        for about in ["Which ⊖", "Which ⊕", "empty cells?", "score again", "scores lie apart:"] {
            #expect(full.contains(about), "\(about)")
        }
        let helped = try text([
            "system.yaml": """
            actors: [{ id: street, name: The street, cells: { legislation: { opportunities: [A trial] } } }]
            """
        ])
        #expect(helped.contains("Which ⊕") && !helped.contains("Which ⊖"))
    }

    private func scores(_ functions: String...) throws -> String {
        try text(["system.yaml": "functions:\n" + functions.map { "  - \($0)\n" }.joined()])
    }

    @Test func equalMeansMakeNoneTheWeakest() throws {
        let legitimacy = "{ function: legitimacy, scores: [{ by: ben, score: 2 }] }"
        let market =
            "{ function: market-formation, scores: [{ by: ben, score: 2 }], blocked_by: Law }"
        let equal = try scores(legitimacy, market)
        #expect(!equal.contains("lowest mean") && !equal.contains("weakest"))
        #expect(!equal.contains("the smallest thing"))
        #expect(
            equal.contains("### What stands in the way\n\n**Market formation** has the same mean"))
        #expect(!equal.contains("**Legitimacy** has"))
        let one = try scores(market)
        #expect(one.contains("**Market formation** is the only one that was scored, 2.0"))
        #expect(try !scores(legitimacy).contains("in the way"))
        let higher = "{ function: knowledge-development, scores: [{ by: ben, score: 5 }] }"
        let shared = try scores(legitimacy, market, higher)
        #expect(shared.contains("**Legitimacy** is among those with the lowest mean, 2.0"))
        #expect(shared.contains("- Legitimacy: what is the smallest thing"))
    }

    @Test func oneScoreLiesApartFromNothing() throws {
        let one = try scores("{ function: legitimacy, scores: [{ by: ben, score: 3, why: So }] }")
        #expect(try row("| Legitimacy", in: one) == "| Legitimacy | `· · 3 · ·` | 3.0 |  |")
        #expect(one.contains("### What one alone has scored\n\nNothing stands beside"))
        #expect(one.contains("**Legitimacy**\n\n- **3** Ben: “So”"))
        #expect(!one.contains("another does not") && !one.contains("scores lie apart:"))
        let agreed = try text([
            "system.yaml": """
            functions: [{ function: legitimacy, scores: [{ by: ben, score: 3 }, { by: anna, score: 3 }] }]
            """
        ])
        #expect(agreed.contains("### Where raters agree\n\nNobody gave another score"))
        #expect(!agreed.contains("one alone") && !agreed.contains("scores lie apart:"))
    }

    @Test func whatIsNearerNeedsSomethingDeep() throws {
        let shallow = try text([
            "domain.yaml": "causes: [{ text: Bare, because: [{ text: Pipes, changeable: true }] }]"
        ])
        #expect(shallow.contains("**To be changed, but not deep.** Ask"))
        #expect(!shallow.contains("Nearer to the surface"))
        #expect(try text().contains("**Nearer to the surface, and to be changed too.** Ask"))
    }

    @Test(arguments: ["en", "nl"]) func aFullFieldHangsTogether(language: String) throws {
        let text = try ReportChecks.report(.system, Self.files, language: language)
        ReportChecks.hangsTogether(text)
        ReportChecks.hasStraightTables(text)
        try ReportChecks.hasWords(text, language: language)
    }

    static let hostileFiles = ReportChecks.withHostileText([
        "organisations.yaml": "organisations: [{ id: city, name: HOSTILE }]\n",
        "people/anna.yaml": "name: HOSTILE\nroles: [participant]\n",
        "domain.yaml": """
        causes: [{ text: HOSTILE, because: [{ text: HOSTILE, because: [{ text: HOSTILE, changeable: true }, { text: HOSTILE }] }] }]
        """,
        "system.yaml": """
        actors:
          - id: desk
            name: HOSTILE
            organisation: city
            cells: { legislation: { barriers: [HOSTILE, HOSTILE], opportunities: [HOSTILE] } }
        functions:
          - function: guidance-of-the-search
            blocked_by: HOSTILE
            scores: [{ by: anna, score: 1, why: HOSTILE, date: 2026-01-01 }, { by: anna, score: 2, date: 2026-05-01 }]
        indicators:
          - { id: a, text: HOSTILE, measurements: [{ value: HOSTILE, note: HOSTILE }] }
        """,
    ])

    @Test(arguments: ["en", "nl"]) func hostileTextIsHarmless(language: String) throws {
        let text = try ReportChecks.report(.system, Self.hostileFiles, language: language)
        try ReportChecks.isHarmless(text, language: language)
        ReportChecks.hasStraightTables(text)
        if let html = try ReportChecks.html(text) { #expect(!html.contains("<script")) }
    }

    @Test func jsonHoldsNumbersAndIds() throws {
        let data = Data(try ReportChecks.report(.system, Self.files, .json).utf8)
        let json = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
        let scoring = try #require(json["scoring"] as? [String: Any])
        let functions = try #require(scoring["functions"] as? [[String: Any]])
        #expect(functions.map { $0["value"] as? Double } == [2.5, 4])
        #expect(functions.map { $0["spread"] as? Int } == [1, 0])
        #expect(
            (json["actors"] as? [[String: Any]])?.map { $0["id"] as? String } == ["desk", "street"])
        #expect((json["deepChangeable"] as? [String]) == ["Each digs alone"])
    }

    @Test func theOrderOfRecordsChangesNoByte() throws {
        let workspaces = [try workspace(Self.files), try workspace(Self.files)]
        var other = workspaces[1]
        other.system.actors.reverse()
        other.system.functions.reverse()
        for index in other.system.functions.indices {
            other.system.functions[index].scores.reverse()
        }
        for index in other.system.indicators.indices {
            other.system.indicators[index].measurements.reverse()
        }
        other.system.indicators.reverse()
        other.domain.causes[0].because.reverse()
        for format in ReportKind.system.formats {
            let texts = try [workspaces[0], other].map { workspace in
                try makeReport(
                    .system, of: workspace, ReportOptions(asOf: day("2026-06-01")), as: format,
                    templates: .init(language: "nl")
                ).text
            }
            #expect(texts[0] == texts[1])
        }
    }
}
