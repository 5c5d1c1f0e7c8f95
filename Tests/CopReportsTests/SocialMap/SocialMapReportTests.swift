import CopTemplates
import Foundation
import Testing

@testable import CopModel
@testable import CopReports

@Suite struct SocialMapReportTests {
    @Test func saysWhatTheMapRestsOn() throws {
        let text = try MapWorkspace.full.text(.markdown)
        #expect(text.contains("on 1 June 2026: 7 people and 2 organisations, with 6 ties"))
        #expect(text.contains("2 of the 3 people who were asked answered (67%)"))
        #expect(text.contains("Not heard in that round: Ben Bakker."))
        #expect(text.contains("> Whom did you turn to?"))
        #expect(text.contains("Mind the response"))
    }

    @Test func saysPlainlyThatNoSurveyWasHeld() throws {
        let text = try MapWorkspace.full.text(.markdown, on: "2026-01-09")
        #expect(text.contains("No survey had been held by then: the map rests on what people"))
        let dutch = try MapWorkspace.full.text(.markdown, "nl", on: "2026-01-09")
        #expect(dutch.contains("Er was toen nog geen vragenronde gehouden"))
    }

    @Test func figuresWithTheirMeaningAndSource() throws {
        let text = try MapWorkspace.full.text(.markdown)
        // a b c d fonds hang together by 4 pairs, e f by one, g by none: 5 of 28 pairs.
        let rows = [
            ["Density", "0.18", "Of every 100 pairs that could be connected, 18 are."],
            ["Reciprocity", "0.40", "Of 5 ties with a direction, 2 are answered"],
            ["Separate parts", "3", "News in one part does not reach another"],
        ]
        for cells in rows {
            let row = text.split(separator: "\n").first { $0.hasPrefix("| \(cells[0]) ") } ?? ""
            #expect(row.hasPrefix("| \(cells[0]) | \(cells[1]) | \(cells[2])"))
        }
        #expect(text.contains("on this map; one of them a single person or organisation."))
        #expect(text.contains("Freeman 1978"))
        #expect(text.contains("Freeman 1977, Brandes 2001"))
        #expect(
            text.contains("- Çiğdem Çelik connects Daan Smit and Fonds Toekomst with the rest."))
        #expect(text.contains("- Emma Post and Fatima Amrani"))
        #expect(text.contains("**No tie on the map yet**: Gijs Tan."))
        #expect(text.contains("**Straatteam** (since 2 April 2026): Anna de Vries, Çiğdem Çelik"))
    }

    @Test func everyFigureSaysWhatItRestsOn() throws {
        func rows(_ map: MapWorkspace, _ language: String, on day: String) throws -> [Substring] {
            try map.text(.markdown, language, on: day).split(separator: "\n").filter {
                ["Freeman 19", "1994 |", "2000 |", "1973 |", "1988 |"].contains(where: $0.contains)
                    && $0.hasPrefix("|")
            }
        }
        for (language, day, words) in [
            ("en", "2026-06-01", "| 2 of 3 |"), ("nl", "2026-06-01", "| 2 van 3 |"),
            ("en", "2026-01-09", "| no survey |"), ("nl", "2026-01-09", "| geen vragenronde |"),
        ] {
            let rows = try rows(.full, language, on: day)
            #expect(rows.count == 9)
            #expect(rows.allSatisfy { $0.contains(words) }, "\(rows)")
        }
        var unasked = MapWorkspace.full
        unasked.network.surveys = []
        unasked.survey("2026-01-10", asked: [], answered: [])
        #expect(try rows(unasked, "en", on: "2026-06-01").allSatisfy { $0.contains("not noted") })
    }

    /// c is between 5 of the 15 pairs of d, fonds, b, a and the three that stand apart ... by hand:
    /// d–fonds, d–b, d–a, fonds–b, fonds–a run through c, of 28 pairs of the other 7 (8 count).
    @Test func betweennessIsAFigureToo() throws {
        let text = try MapWorkspace.full.text(.markdown)
        #expect(
            text.contains(
                "| Betweenness, highest | 0.24 | Does news depend on one? Of every 100 pairs of others, 24 have their shortest line through the same one; at 1 all of them would. Pairs without a line count too. |"
            ))
        let dutch = try MapWorkspace.full.text(.markdown, "nl")
        #expect(dutch.contains("100 tweetallen anderen zijn er 24 waarvan de kortste lijn via"))
        let json = try MapWorkspace.full.text(.json)
        #expect(json.contains("\"betweenness\" : 0.238"))
    }

    @Test func aKindOfTieByItself() throws {
        let text = try MapWorkspace.full.text(.markdown, tie: "advises")
        #expect(text.hasPrefix("# Social map of Water & wijk: advises\n"))
        #expect(text.contains("it shows a single one: **advises**"))
        #expect(text.contains("| Reciprocity | 1.00 |"))
        #expect(!text.contains("funds") && !text.contains("All kinds of tie"))
        // 7 people take part, one pair is connected.
        #expect(text.contains("| Density | 0.05 |"))
        let compared = try MapWorkspace.full.text(
            .markdown, "nl", compare: "2026-02-01", tie: "advises")
        #expect(compared.contains("# Sociale kaart van Water & wijk: adviseert\n"))
        #expect(compared.contains("| sterker | Anna de Vries | Ben Bakker |"))
        #expect(!compared.contains("kent |") && !compared.contains("financiert"))
    }

    /// Of ties that have all ended the figures of the earlier day still stand beside those of now.
    @Test func figuresStayAsLongAsOneOfTheDaysHasTies() throws {
        var map = MapWorkspace()
        map.person("a", "Anna")
        map.person("b", "Ben")
        map.tie("a", "b", "advises", until: "2026-03-01")
        #expect(try !map.text(.markdown).contains("| Figure |"))
        let compared = try map.text(.markdown, compare: "2026-02-01")
        #expect(compared.contains("| Density | 1.00 | 0.00 |"))
    }

    @Test(arguments: ["en", "nl"]) func whatIsSaidOfOneFitsOne(_ language: String) throws {
        let text = try MapWorkspace.full.text(.markdown, language)
        let words =
            language == "en"
            ? ["Ben Bakker. Ties that nobody else named are missing.", "Whom would they like"]
            : [
                "Ben Bakker. Banden die niemand anders noemde, ontbreken.",
                "Gijs Tan. Misschien heeft niemand het gevraagd",
            ]
        for word in words { #expect(text.contains(word), "\(word)") }
        #expect(!text.contains("zouden zij") && !text.contains("vormen degenen"))
    }

    @Test func whatChangedSinceAnEarlierDay() throws {
        let text = try MapWorkspace.full.text(.markdown, compare: "2026-02-01")
        let row = { (start: String) in text.split(separator: "\n").contains { $0.hasPrefix(start) }
        }
        #expect(row("| new | Çiğdem Çelik | Daan Smit |  | → phones"))
        #expect(row("| stronger | Anna de Vries | Ben Bakker | → advises (2); ← advises |"))
        #expect(row("| changed | Ben Bakker | Çiğdem Çelik | ↔ knows | ↔ collaborates with (5) |"))
        #expect(row("| Density | 0.14 | 0.18 |"))
        #expect(text.contains("- New coalitions: Straatteam."))
        #expect(try !MapWorkspace.full.text(.markdown).contains("What changed since"))
        let none = try MapWorkspace.full.text(.markdown, compare: "2026-06-01")
        #expect(none.contains("Nothing changed in what has been written down."))
    }

    @Test(arguments: ["en", "nl"])
    func noNameIsUnknownAndNoWordIsMissing(_ language: String) throws {
        for map in [MapWorkspace(), .full, .random(3, seed: 1)] {
            for compare in [nil, "2026-02-01"] {
                let report = try map.report(.markdown, language, compare: compare)
                #expect(report.diagnostics.isEmpty)
                let wrong = /(map|tie)\.[a-z]|[{}]|\b(nan|NaN|inf)\b/
                #expect(report.text.firstMatch(of: wrong)?.output.0 == nil)
                let picture = try map.text(.dot, language, compare: compare)
                #expect(picture.firstMatch(of: /(map|tie)\.[a-z]/)?.output.0 == nil)
            }
        }
    }

    @Test func theLanguagesHaveTheSameWords() throws {
        let keys = try ["en", "nl"].map { language in
            let terms = try Terms(TemplateLibrary(language: language))
            return terms.keys.filter { $0.hasPrefix("map.") || $0.hasPrefix("tie.") }
        }
        #expect(keys[0] == keys[1])
        #expect(Set(keys[0]).isSuperset(of: TieKind.builtIn.map { "tie.\($0)" }))
    }

    @Test func anEmptyMapSaysSo() throws {
        let text = try MapWorkspace().text(.markdown)
        #expect(text.contains("0 people and 0 organisations, with 0 ties and 0 coalitions"))
        #expect(text.contains("No ties have been written down for this day, so there is nothing"))
        for command in ["cop survey add", "cop relation add"] {
            #expect(text.contains("`\(command)`"))
        }
        for about in [
            "not defined", "| Figure |", "Mind the response", "What does it mean?", "rests on",
        ] {
            #expect(!text.contains(about), "\(about)")
        }
        let compared = try MapWorkspace().text(.markdown, compare: "2026-02-01")
        #expect(compared.contains("Nothing changed in what has been written down."))
        #expect(!compared.contains("| Figure |"))
        let json = try decoded(MapWorkspace().text(.json))
        let figures = try #require(json["figures"] as? [[String: Any]])
        #expect(figures.allSatisfy { $0["value"] == nil || $0["id"] as? String == "components" })
    }

    @Test func jsonHoldsIdsAndValues() throws {
        let json = try decoded(MapWorkspace.full.text(.json))
        let figures = try #require(json["figures"] as? [[String: Any]])
        #expect(figures.first?["value"] as? Double == 0.179)
        let nodes = try #require(json["nodes"] as? [[String: Any]])
        #expect(nodes.compactMap { $0["id"] as? String }.sorted().joined() == "abcddeltaeffondsg")
        let ties = try #require(json["ties"] as? [[String: Any]])
        #expect(ties.first?["fromID"] as? String == "a")
        #expect(ties.count == 6)
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func theOrderOfTheRecordsChangesNoByte(_ seed: UInt64) throws {
        for map in [MapWorkspace.full, .random(20, seed: seed)] {
            let other = map.shuffled(seed: seed)
            for format in ReportKind.socialMap.formats {
                let texts = try [map, other].map { try $0.text(format, compare: "2026-02-01") }
                #expect(texts[0] == texts[1])
            }
        }
    }

    @Test func hostileNamesStayText() throws {
        var map = MapWorkspace()
        for (index, name) in NastyText.samples.enumerated() {
            map.person("p\(index)", name)
            map.tie("p\(index)", "p0", "knows")
        }
        let text = try map.text(.markdown)
        let ties = text.split(separator: "\n").filter { $0.contains("→ knows") }
        #expect(ties.count == NastyText.samples.count - 1)
        for row in ties {
            #expect(unescaped("|", in: row) == 6)
            #expect(unescaped("<", in: row.replacing("<br>", with: "")) == 0)
        }
        let json = try decoded(map.text(.json))
        let names = (json["nodes"] as? [[String: Any]])?.compactMap { $0["name"] as? String }
        #expect(Set(names ?? []) == Set(NastyText.samples))
    }

    private func decoded(_ text: String) throws -> [String: Any] {
        try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] ?? [:]
    }

    /// How often a character stands in Markdown without a backslash before it.
    private func unescaped(_ character: Character, in text: some StringProtocol) -> Int {
        var count = 0
        var isEscaped = false
        for next in text {
            if next == character, !isEscaped { count += 1 }
            isEscaped = next == "\\" && !isEscaped
        }
        return count
    }
}
