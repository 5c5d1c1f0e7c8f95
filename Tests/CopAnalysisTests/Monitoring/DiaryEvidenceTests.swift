import CopModel
import TestSupport
import Testing

@testable import CopAnalysis

/// Which diary texts are quoted: the rule that the report tells.
struct DiaryEvidenceTests {
    private func quotes(_ files: [String: String], on asOf: String = "2026-12-31") throws
        -> [String]
    {
        let workspace = try workspace(files)
        let evidence = DiaryEvidence(workspace, RunCalendar(workspace, asOf: day(asOf)))
        return evidence.quotes.map(\.text)
    }

    private func diary(_ entries: [(String, String)]) -> String {
        entries.map { "---\n{ date: \($0.0), \($0.1) }\n" }.joined()
    }

    /// Thirds of 2026-01-01 to 2026-03-31: until 30 January, until 1 March, and after.
    @Test func oneOfEachKindFromEachThirdOfTheTime() throws {
        let files = [
            "people/cas.yaml": "name: Cas\nroles: [participant]\n",
            "people/dee.yaml": "name: Dee\nroles: [participant]\n",
            "diaries/anna.yaml": diary([
                ("2026-01-01", "insight: a1"), ("2026-01-30", "insight: a2"),
            ]),
            "diaries/ben.yaml": diary([
                ("2026-01-31", "did_differently: b1"), ("2026-01-31", "feeling: b2"),
            ]),
            "diaries/cas.yaml": diary([("2026-02-10", "feeling: c1"), ("2026-03-31", "text: c2")]),
            "diaries/dee.yaml": diary([("2026-03-31", "insight: d1")]),
        ]
        // In the middle, Ben is quoted for what he did, so that Cas comes first for the feeling.
        #expect(try quotes(files) == ["a2", "b1", "c1", "d1"])
    }

    @Test func whoWroteLeastComesFirst() throws {
        let files = [
            "diaries/anna.yaml": diary([
                ("2026-01-01", "insight: much"), ("2026-01-01", "feeling: more"),
            ]),
            "diaries/ben.yaml": diary([("2026-01-01", "insight: little")]),
        ]
        #expect(try quotes(files) == ["more", "little"])
    }

    @Test func nobodyIsQuotedMoreThanTwice() throws {
        let days = ["2026-01-01", "2026-02-15", "2026-03-31"]
        let files = [
            "diaries/anna.yaml": diary(
                days.flatMap { day in
                    [(day, "insight: i"), (day, "feeling: f"), (day, "did_differently: d")]
                })
        ]
        #expect(try quotes(files).count == 2)
    }

    @Test func onlyParticipantsUpToTheDay() throws {
        let files = [
            "diaries/fay.yaml": diary([("2026-01-01", "insight: of a facilitator")]),
            "diaries/anna.yaml": diary([
                ("2026-01-02", "insight: early"), ("2026-05-01", "insight: late"),
            ]),
        ]
        #expect(try quotes(files, on: "2026-04-30") == ["early"])
        #expect(try quotes(files) == ["early", "late"])
    }

    /// However much is written, a page of quotes stays a page, and is the same whatever the order.
    @Test func isBoundedAndDoesNotDependOnTheOrderOfEntries() throws {
        let entries = (0..<300).map { number in
            (
                Day(number: 20_454 + number).description,
                "insight: i\(number), feeling: f\(number), did_differently: d\(number)"
            )
        }
        func files(_ entries: [(String, String)]) -> [String: String] {
            var files: [String: String] = [:]
            for name in ["cas", "dee", "eve", "fin", "guy", "hal"] {
                files["people/\(name).yaml"] = "name: \(name)\nroles: [participant]\n"
                files["diaries/\(name).yaml"] = diary(entries)
            }
            return files
        }
        let quotes = try quotes(files(entries))
        #expect(quotes.count == 9)
        #expect(try self.quotes(files(entries.reversed())) == quotes)
    }
}
