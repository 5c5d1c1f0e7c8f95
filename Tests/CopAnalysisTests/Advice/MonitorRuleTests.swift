import TestSupport
import Testing

@testable import CopAnalysis

struct MonitorRuleTests {
    @Test func tellsThatThereIsNone() throws {
        let said = try SoundCommunity.says(.monitor, in: "cop.yaml", ["  monitor: [mo]\n": ""])
        #expect(said == ["cop.yaml:7: nobody has the role of monitor"])
    }

    @Test func isSilentAboutOneInTheirOwnFile() throws {
        let changes = [
            "cop.yaml": try SoundCommunity.file("cop.yaml", ["  monitor: [mo]\n": ""]),
            "people/mo.yaml": "name: Mo\nroles: [monitor]\n",
        ]
        #expect(try SoundCommunity.says(.monitor, changes) == [])
    }

    @Test func isSilentBeforeThereIsAGroup() throws {
        let empty = try workspace([
            "people/anna.yaml": "name: Anna\n", "people/ben.yaml": "name: Ben\n",
        ])
        #expect(!empty.advice(asOf: day("2026-01-01")).contains { $0.code == .monitor })
    }

    @Test func isSilentAboutOne() throws { #expect(try SoundCommunity.says(.monitor) == []) }
}
