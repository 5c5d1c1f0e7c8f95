import Foundation

/// Two machines whose clocks are a day apart, in one workspace: neither's records are lost, and what
/// is in the future of one is no error there.
package struct ClockTrial {
    /// The places on earth whose clocks are furthest apart: by 26 hours.
    private static let zones = ["Etc/GMT+12", "Pacific/Kiritimati"]

    /// Why it cannot be tried here; nil where it can.
    package static var obstacle: String? {
        zones.allSatisfy { FileManager.default.fileExists(atPath: "/usr/share/zoneinfo/\($0)") }
            ? nil : "the time zones of the world are not installed"
    }

    package static func run() throws -> Findings {
        var findings = Findings()
        guard obstacle == nil else { return findings }
        let sandbox = try Sandbox.withFullWorkspace()
        for (zone, command) in [
            (zones[1], ["question", "add", "Raised elsewhere"]),
            (zones[1], ["action", "add", "Agreed elsewhere"]),
            // Where it was agreed tomorrow.
            (zones[0], ["action", "done", "agreed-elsewhere"]),
        ] {
            findings.count()
            let outcome = try cop(command, zone, in: sandbox)
            findings.expect(outcome.status == 0, "in \(zone): \(outcome)")
        }
        for round in 1...2 {
            for zone in zones {
                // Ids are made from titles; from these, which are in no Latin script, of the clock.
                for command in [
                    ["diary", "add", "--as", "anna", "\(zone) \(round)"],
                    ["question", "add", "なぜ？"],
                    ["signal", "add", "なぜ？"], ["action", "add", "なぜ？"],
                    ["question", "update", "old-question", "--status", "open", "--note", zone],
                    // Where one clock stands it was raised tomorrow.
                    ["question", "update", "raised-elsewhere", "--status", "open"],
                ] {
                    findings.count()
                    let outcome = try cop(command, zone, in: sandbox)
                    findings.expect(outcome.status == 0, "in \(zone): \(outcome)")
                }
            }
            try date(sandbox, round == 1 ? 4_102_444_800 : 1)
        }
        for noun in ["diary", "question", "signal", "action"] {
            let ids = try sandbox.list(noun).compactMap { $0["id"] as? String }
            let count = ["question", "action"].contains(noun) ? 6 : 5
            findings.expect(ids.count == count && Set(ids).count == count, "\(noun): \(ids)")
        }
        for zone in zones {
            findings.count()
            let check = try cop(["check", "--no-advice", "--format", "line"], zone, in: sandbox)
            findings.expect(check.out.isEmpty && check.status == 0, "in \(zone): \(check)")
            let told = try cop(["report", "learning-history"], zone, in: sandbox)
            // Told up to today, which is another day there.
            for other in zones where other == zone || zone == zones[1] {
                findings.expect(told.out.contains("\(other) 2"), "in \(zone): \(told)")
            }
        }
        return findings
    }

    private static func cop(
        _ arguments: [String], _ zone: String, in sandbox: Sandbox
    ) throws -> Outcome { try sandbox.cop(arguments, with: ["TZ": zone]) }

    /// Makes all files as if they were written at another time.
    private static func date(_ sandbox: Sandbox, _ seconds: Double) throws {
        for path in try sandbox.tree().keys {
            try FileManager.default.setAttributes(
                [.modificationDate: Date(timeIntervalSince1970: seconds)],
                ofItemAtPath: "\(sandbox.work)/\(path)")
        }
    }
}
