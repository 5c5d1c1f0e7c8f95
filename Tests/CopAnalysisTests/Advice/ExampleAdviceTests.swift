import CopModel
import Foundation
import TestSupport
import Testing

@testable import CopAnalysis

/// What the rules say of the examples on a day: each of it is true, and meant to be learned from.
struct ExampleAdviceTests {
    private static let examples = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "examples")

    private func advice(_ example: String, asOf date: String) -> [String] {
        let root = Self.examples.appending(path: example).path
        return WorkspaceLoader(root: root).load().workspace.advice(asOf: day(date))
            .map { "\($0.code.rawValue): \($0.headline)" }
    }

    /// Three weeks after the last session.
    @Test func waterDistribution() {
        #expect(
            advice("water-distribution", asOf: "2026-04-30") == [
                "contract: the contract with Dipendra Thapa is not signed by the initiator",
                "carry-through: no manager of Savanna Centre for Water Networks is involved",
                "carry-through: the result 'res-one-car' is on its way nowhere",
                "evidence: 'e-names' is called embedded, and nothing shows it",
                "diary: Rodel Magbanua wrote nothing through two sessions",
                "persistence: the question 'q-fall-back' stays open for 399 days, through 8 sessions",
                "uptake: 'q-finance' was handed over 175 days ago, and is not known to be taken up",
                "reflection: 4 sessions and 2 moments got no reflection from outside yet",
                "actions: 2 agreements are past their day, the first since 2026-04-02",
                "actions: nothing was done differently yet in 2 cases",
                "cases: 4 cases were never on the table",
                "results: the day to look back on the story 'st-bucket' was 2026-04-15",
            ])
    }

    /// Half-way.
    @Test func waterDistributionInTheMiddle() {
        #expect(
            advice("water-distribution", asOf: "2025-10-01") == [
                "contract: the contract with Dipendra Thapa is not signed by the initiator",
                "carry-through: no manager of Guimaras Strait Water District, Acueducto Las Laderas, Savanna Centre for Water Networks and 2 more is involved",
                "diary: Celso Machava, Jocelyn Tupas, Rodel Magbanua and 1 more wrote nothing through two sessions",
                "persistence: 9 questions stay open, 'q-connections' for 230 days, through 5 sessions",
                "reflection: 4 sessions got no reflection from outside yet",
                "raters: the function 'resource-mobilisation' was not scored by two people or more",
                "actions: the agreement 'a-two-loggers' was due on 2025-08-07",
                "actions: nothing was done differently yet in 5 cases",
                "actions: Jocelyn Tupas has no buddy",
                "cases: 8 cases were never on the table",
            ])
    }

    @Test func businessesAndBiodiversity() {
        #expect(
            advice("bedrijven-en-biodiversiteit", asOf: "2026-03-01") == [
                "carry-through: no manager of Grondstoffenbedrijf Omkeer is involved",
                "carry-through: the result 'grens-van-vier-cent' is on its way nowhere",
                "evidence: 2 entries are called embedded, and nothing shows it",
                "diary: Arjan van der Zwaluw wrote nothing through two sessions",
                "persistence: 2 questions stay open, 'welke-kpi' for 535 days, through 11 sessions",
                "reflection: 2 sessions and 2 moments got no reflection from outside yet",
                "cases: 2 cases were never on the table",
                "results: the day to look back on the story 'verhaal-negen-vragen' was 2026-02-05",
            ])
    }

    /// Three weeks after the second session.
    @Test func businessesAndBiodiversityAtTheStart() {
        #expect(
            advice("bedrijven-en-biodiversiteit", asOf: "2024-11-15") == [
                "carry-through: no manager of Tuincentra Bloeikamer, Coöperatieve bank Gouwekrediet, Netbeheerder Halestroom and 7 more is involved",
                "evidence: 'startbijdrage' is called embedded, and nothing shows it",
                "time: 10 sessions go on for more than two hours without a break",
                "reflection: 1 session got no reflection from outside yet",
                "actions: Jasmijn Tan, Maarten Dijkshoorn and Wietske Bouma have no buddy",
            ])
    }
}
