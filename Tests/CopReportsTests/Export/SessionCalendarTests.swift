import CopModel
import Foundation
import TestSupport
import Testing

@testable import CopReports

/// The sessions of a calendar read back, whatever they are called.
@Suite struct SessionCalendarTests {
    private func calendar(
        _ sessions: [String], zone: String? = "Europe/Amsterdam", title: String = "Water"
    ) throws -> SessionCalendar {
        var files = [
            "cop.yaml": """
            format: 1
            title: \(title)
            language: en
            start: 2026-01-15
            time_zone: \(zone ?? "")
            """
        ]
        for (number, session) in sessions.enumerated() {
            let date = session.firstMatch(of: #/date: (\S+)/#).map { String($0.output.1) } ?? ""
            files["sessions/\(date)-s\(number).yaml"] = session
        }
        return SessionCalendar(try workspace(files), asOf: day("2026-03-01"))
    }

    private static func session(_ title: String, _ date: String, _ more: String = "") -> String {
        "title: \(title)\ndate: \(date)\n\(more)\n"
    }

    @Test func sessionsHaveTheirTimesInTheZone() throws {
        let calendar = try calendar([
            Self.session("Winter", "2026-02-01", "from: 09:30\nuntil: 12:00\nplace: Town hall"),
            Self.session(
                "Summer", "2026-07-01", "from: 13:00\nstatus: cancelled\ngoals: [a, 'b; c']"),
            Self.session("Day", "2026-11-02"),
            Self.session(
                "Night", "2026-12-02",
                "from: 23:00\nblocks: [{ title: x, minutes: 45 }, { title: y, minutes: 30 }]"),
        ])
        #expect(calendar.notes.isEmpty)
        let parsed = try ParsedCalendar(calendar.text)
        #expect(parsed.properties["X-WR-CALNAME"] == "Water")
        let events = parsed.events
        try #require(events.count == 4)
        #expect(Set(events.compactMap { $0["UID"] }).count == 4)
        #expect(events.allSatisfy { $0["DTSTAMP"] == "20260301T000000Z" })
        #expect(events[0]["DTSTART;TZID=Europe/Amsterdam"] == "20260201T093000")
        #expect(events[0]["DTEND;TZID=Europe/Amsterdam"] == "20260201T120000")
        #expect(events[0]["LOCATION"] == "Town hall" && events[0]["STATUS"] == "CONFIRMED")
        #expect(events[1]["DTSTART;TZID=Europe/Amsterdam"] == "20260701T130000")
        #expect(events[1].keys.allSatisfy { !$0.hasPrefix("DTEND") })
        #expect(events[1]["STATUS"] == "CANCELLED" && events[1]["DESCRIPTION"] == "a\nb; c")
        #expect(events[2]["DTSTART;VALUE=DATE"] == "20261102")
        #expect(events[3]["DTEND;TZID=Europe/Amsterdam"] == "20261203T001500")
        #expect(
            parsed.observances == [
                "STANDARD 20260131T010000 +0100 +0100", "DAYLIGHT 20260329T020000 +0100 +0200",
                "STANDARD 20261025T030000 +0200 +0100",
            ])
    }

    @Test func aZoneOfHalfHoursOnTheOtherSide() throws {
        let parsed = try ParsedCalendar(
            calendar(
                [
                    Self.session("A", "2026-03-01", "from: 09:30"),
                    Self.session("B", "2026-04-01", "from: 09:30"),
                ], zone: "America/St_Johns"
            ).text)
        #expect(
            parsed.observances == [
                "STANDARD 20260227T203000 -0330 -0330", "DAYLIGHT 20260308T020000 -0330 -0230",
            ])
    }

    @Test(arguments: [
        nil, "Mars/Olympus", "../../etc/localtime", "'Europe/Amsterdam\\r\\nX:1'", "/UTC",
    ])
    func withoutAKnownZoneTimesAreLocal(zone: String?) throws {
        let calendar = try calendar([Self.session("A", "2026-03-01", "from: 09:30")], zone: zone)
        let parsed = try ParsedCalendar(calendar.text)
        #expect(parsed.observances.isEmpty)
        #expect(parsed.events[0]["DTSTART"] == "20260301T093000")
        #expect(calendar.notes.count == 1 && calendar.notes[0].contains("time_zone"))
    }

    @Test(arguments: NastyText.samples.filter { !$0.contains(where: \.isNewline) })
    func anyTitleReadsBack(_ title: String) throws {
        let quoted = "'\(title.replacing("'", with: "''"))'"
        let long = String(repeating: "é𝄞;", count: 60)
        let calendar = try calendar([
            Self.session(quoted, "2026-03-01", "place: \(long)\nfrom: 09:30")
        ])
        let event = try ParsedCalendar(calendar.text).events[0]
        #expect(event["SUMMARY"] == title)
        #expect(event["LOCATION"] == long)
    }

    @Test(arguments: NastyText.hidden) func whatDoesNotShowIsLeftOut(
        _ text: String, _ shown: String
    ) {
        var calendar = CalendarText()
        calendar.add("SUMMARY", text: text)
        #expect(calendar.text == "SUMMARY:\(shown)\r\n")
    }

    @Test func whatWasSaidIsNotInIt() throws {
        let calendar = try calendar([
            Self.session(
                "A", "2026-03-01",
                """
                minutes: SECRET
                overturned: SECRET
                how_next: SECRET
                guests: [SECRET]
                decisions: [{ text: SECRET, arguments: [SECRET] }]
                agreements: [{ text: SECRET }]
                evaluation: [{ person: anna, words: SECRET, wish: SECRET }]
                attendance: { present: [anna] }
                """)
        ])
        #expect(!calendar.text.contains("SECRET") && !calendar.text.contains("anna"))
        #expect(calendar.text.contains("SUMMARY:A\r\n"))
    }
}

/// An iCalendar object as a program reads it, which takes nothing that the standard does not allow.
struct ParsedCalendar {
    private(set) var properties: [String: String] = [:]
    private(set) var events: [[String: String]] = []
    /// Each as what it is, when it begins, and the offsets before and after.
    private(set) var observances: [String] = []

    init(_ text: String) throws {
        try #require(
            text.hasSuffix("\r\n")
                && text.unicodeScalars.count { $0 == "\n" }
                    == text.unicodeScalars.count { $0 == "\r" }
        )
        let lines = text.split(separator: "\r\n")
        #expect(lines.allSatisfy { $0.utf8.count <= 75 })
        let unfolded = text.replacing("\r\n ", with: "").split(separator: "\r\n")
        var open: [String] = []
        var fields: [String: String] = [:]
        for line in unfolded {
            let colon = try #require(line.firstIndex(of: ":"))
            let (name, value) = (String(line[..<colon]), String(line[line.index(after: colon)...]))
            switch name {
            case "BEGIN":
                open.append(value)
                fields = [:]
            case "END":
                try #require(open.popLast() == value)
                if value == "VEVENT" { events.append(fields) }
                if ["STANDARD", "DAYLIGHT"].contains(value) {
                    observances.append(
                        [value, fields["DTSTART"], fields["TZOFFSETFROM"], fields["TZOFFSETTO"]]
                            .compactMap(\.self).joined(separator: " "))
                }
            default:
                #expect(fields[name] == nil, "\(name) twice")
                fields[name] = Self.unescaped(value)
                if open == ["VCALENDAR"] { properties[name] = fields[name] }
            }
        }
        try #require(open.isEmpty)
    }

    private static func unescaped(_ value: String) -> String {
        var result = ""
        var isEscaped = false
        for character in value {
            if isEscaped {
                result.append(character == "n" ? "\n" : character)
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else {
                result.append(character)
            }
        }
        return result
    }
}
