import CopModel
import TestSupport
import Testing

@testable import CopAnalysis

@Suite struct FieldFunctionsTests {
    /// Two rounds, in January and in April 2026, by hand.
    private static let records: [(head: String, scores: [String])] = [
        (
            "{ function: market-formation, blocked_by: Four cents",
            [
                "{ by: anna, score: 1, date: 2026-01-20, why: Four cents }",
                "{ by: ben, score: 4, date: 2026-01-27 }",
                "{ by: anna, score: 2, date: 2026-04-10 }",
                "{ by: olga, score: 3, date: 2026-04-12 }",
            ]
        ),
        (
            "{ function: legitimacy",
            [
                "{ by: olga, score: 2, date: 2026-04-11 }",
                "{ by: ben, score: 3, date: 2026-04-10 }",
            ]
        ),
        (
            "{ function: knowledge-development",
            ["{ by: anna, score: 5, date: 2026-01-20 }", "{ by: ben, score: 4 }"]
        ),
    ]
    private static let system = yaml(records)

    private static func yaml(_ records: [(head: String, scores: [String])]) -> String {
        "functions:\n"
            + records.map { "  - \($0.head), scores: [\($0.scores.joined(separator: ", "))] }\n" }
            .joined()
    }

    private func functions(
        _ system: String = system, asOf: String = "2026-05-01",
        more: [String: String] = [:]
    ) throws -> FieldFunctions {
        FieldFunctions(
            try workspace(["system.yaml": system].merging(more) { $1 }), asOf: day(asOf))
    }

    private func scores(
        _ function: SystemFunction.Function, in functions: FieldFunctions
    ) throws -> FunctionScores {
        try #require(functions.all.first { $0.function == function })
    }

    @Test func theLatestRoundCounts() throws {
        let found = try functions()
        #expect(
            found.rounds == [
                ScoringRound(from: day("2026-01-20"), until: day("2026-01-27")),
                ScoringRound(from: day("2026-04-10"), until: day("2026-04-12")),
            ])
        let market = try scores(.marketFormation, in: found)
        #expect(market.latest?.scores.compactMap(\.score) == [2, 3])
        #expect(market.latest?.mean == 2.5)
        #expect(market.latest?.spread == 1)
        #expect(market.before?.scores.compactMap(\.score) == [1, 4])
        #expect(market.before?.spread == 3)
        #expect(market.blocks == ["Four cents"])
        // 2.5 now and 2.5 then; Anna alone rated both times.
        #expect(market.change == 0)
        #expect(market.moves == [FunctionScores.Move(rater: "anna", before: 1, now: 2)])
    }

    @Test func whatWasScoredOnceHasNoChange() throws {
        let legitimacy = try scores(.legitimacy, in: functions())
        #expect(legitimacy.latest?.mean == 2.5)
        #expect(legitimacy.before == nil && legitimacy.change == nil && legitimacy.moves == [])
    }

    /// The score without a date counts as one of the latest round.
    @Test func aScoreWithoutDateIsThereNow() throws {
        let knowledge = try scores(.knowledgeDevelopment, in: functions())
        #expect(knowledge.latest?.scores.compactMap(\.score) == [4])
        #expect(knowledge.before?.scores.compactMap(\.score) == [5])
        #expect(knowledge.change == -1)
    }

    @Test func theWeakestHasTheLowestMeanAndMayShareIt() throws {
        let found = try functions()
        #expect(found.weakest.map(\.function) == [.marketFormation, .legitimacy])
        #expect(
            found.scored.map(\.function) == [.knowledgeDevelopment, .marketFormation, .legitimacy])
        #expect(found.unscored.count == 4 && found.unscored.first == .entrepreneurialExperiments)
        let january = try functions(asOf: "2026-02-01")
        #expect(january.weakest.map(\.function) == [.marketFormation])
        #expect(january.scored.map(\.function) == [.knowledgeDevelopment, .marketFormation])
    }

    @Test func theWidestDifferenceComesFirst() throws {
        let january = try functions(asOf: "2026-02-01")
        #expect(january.byDifference.map(\.function) == [.marketFormation, .knowledgeDevelopment])
        #expect(january.byDifference.map { $0.latest?.spread } == [3, 1])
    }

    @Test func saysWhoRatedAndHowManyDidNot() throws {
        let found = try functions()
        #expect(found.raters == ["anna", "ben", "olga"])
        #expect(found.participants == 2 && found.silentParticipants == 0)
        let withoutBen = try functions(Self.system.replacing("by: ben, ", with: "by: olga, "))
        #expect(withoutBen.silentParticipants == 1)
        // Who is no participant yet is not silent.
        let joining = try functions(more: ["people/dora.yaml": "name: Dora\nstatus: candidate\n"])
        #expect(joining.participants == 2)
    }

    @Test func anEmptyFileHasNoWeakest() throws {
        let found = try functions("functions: [{ function: legitimacy, blocked_by: Habit }]\n")
        #expect(found.weakest.isEmpty && found.rounds.isEmpty && found.scored.isEmpty)
        #expect(found.unscored.count == 7)
        #expect(found.silentParticipants == 2)
    }

    /// Who thinks again within a round is heard once, with the last score.
    @Test func thinkingAgainWithinARoundReplacesTheScore() throws {
        let found = try functions(
            """
            functions:
              - function: legitimacy
                scores:
                  - { by: anna, score: 2, date: 2026-04-10 }
                  - { by: anna, score: 5, date: 2026-05-08 }
                  - { score: 3, date: 2026-04-10 }
                  - { score: 3, date: 2026-04-10 }
            """, asOf: "2026-06-01")
        #expect(found.rounds.count == 1)
        #expect(try scores(.legitimacy, in: found).latest?.scores.compactMap(\.score) == [3, 3, 5])
    }

    @Test func aPauseOfMoreThanFourWeeksBeginsARound() throws {
        func rounds(_ second: String) throws -> Int {
            try functions(
                """
                functions:
                  - { function: legitimacy, scores: [{ by: anna, score: 2, date: 2026-04-10 }] }
                  - { function: market-formation, scores: [{ by: anna, score: 2, date: \(second) }] }
                """, asOf: "2026-06-01"
            ).rounds.count
        }
        #expect(try rounds("2026-05-08") == 1)
        #expect(try rounds("2026-05-09") == 2)
    }

    @Test func theOrderOfRecordsChangesNothing() throws {
        let reversed = Self.records.reversed().map { ($0.head, Array($0.scores.reversed())) }
        let (one, two) = (try functions(), try functions(Self.yaml(reversed)))
        #expect(one.rounds == two.rounds && one.raters == two.raters)
        for (left, right) in zip(one.all, two.all) {
            #expect(left.latest?.scores.map(\.by?.id) == right.latest?.scores.map(\.by?.id))
            #expect(left.moves == right.moves && left.change == right.change)
        }
    }
}
