import Foundation
import Testing

@testable import cop_bench

struct MeasurementTableTests {
    @Test func tableSaysWhatWasFound() {
        var found = Measurement.justMet.with("cop check", wall: 1.5)
        found.commands.removeAll { $0.name == Measurement.largeReportAll }
        let lines = MeasurementTable(found).text.split(separator: "\n").map(String.init)
        #expect(
            lines.first
                == "L: 3 files, 8.4 MB, 1234 events; XL: 30 files, 83.9 MB, its reports made once. 2 processors; 1 run of each."
        )
        for line in [
            "| raw scan by libyaml, one thread | 250.0 ms | 250.0 ms | 250.0 ms | 8.0 MiB | 1.00 |",
            "| reading the files into memory | 62.5 ms | | | | 0.25 |",
            "| `cop check` | 1.50 s | 1.50 s | 250.0 ms | 32.0 MiB | 6.00 |",
            "| `cop check` against the raw scan | 1.00 × | 6.00 × | **not met** |",
            "| `cop question update` | 60.0 ms | 59.8 ms | met |",
            "| time of `cop report all`, XL against L | 10.50 × |  | not measured |",
            "| memory of `cop --version` | 15.0 MiB | 15.0 MiB | met |",
        ] {
            #expect(lines.contains(line), "\(line)")
        }
    }

    /// Every line of a table has the cells of its heading.
    @Test func tableIsMarkdown() {
        let blocks = MeasurementTable(.justMet).text.split(separator: "\n\n").dropFirst()
        #expect(blocks.count == 2)
        for block in blocks {
            let counts = block.split(separator: "\n").map {
                $0.split(separator: "|", omittingEmptySubsequences: false).count
            }
            #expect(Set(counts).count == 1, "\(block)")
        }
    }

    /// Who measures beside a build is told.
    @Test func busyMachineIsTold() {
        var found = Measurement.justMet
        #expect(!MeasurementTable(found).text.contains("busy"))
        found.scan.runs[0].wall *= 1.3
        #expect(MeasurementTable(found).text.contains("**The machine was busy"))
    }

    @Test func jsonHasFiguresAndBars() throws {
        let text = try Measurement.justMet.json()
        let page = try #require(
            try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        let bars = try #require(page["bars"] as? [[String: Any]])
        #expect(bars.count == 13)
        #expect(bars.first?["figure"] as? Double == 1)
        let measurement = try #require(page["measurement"] as? [String: Any])
        let commands = try #require(measurement["commands"] as? [[String: Any]])
        #expect(commands.count == 8)
    }
}
