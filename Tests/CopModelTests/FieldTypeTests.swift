import CopModel
import CopYAML
import Testing

/// Values are typed by the schema, never by YAML's guesses.
struct FieldTypeTests {
    @Test(
        arguments: [
            "No", "yes", "true", "12:30", "0123", "1_000", "1e3", "0x1F", "2026-01-15", ".5",
            "Null", "NULL", "'-'", "=", "<<", "12:30:45", "'null'", "'~'", "\"\\u00e9\"", "é 漢 👩‍👩‍👧",
        ])
    func textStaysText(text: String) throws {
        let (record, problems) = read(Probe.self, "needed: \(text)\n")
        let plain = text.trimmingQuotes.replacing("\\u00e9", with: "é")
        #expect(problems == [])
        #expect(record?.needed == plain)
        let again = read(Probe.self, written(try #require(record)))
        #expect(again.record?.needed == plain)
        #expect(again.problems == [])
    }

    @Test(arguments: ["", "~", "null", "''", "\"\"", "' '", "|\n", "# nothing"])
    func nothingIsNothing(value: String) throws {
        for key in Probe.fields.keys where key != "needed" {
            let (record, problems) = read(Probe.self, "needed: x\n\(key): \(value)\n")
            #expect(problems == [], "\(key)")
            #expect(written(try #require(record)) == "needed: x\n", "\(key)")
        }
        #expect(
            read(Probe.self, "needed: \(value)\ntext: y\n").problems
                == ["x:1:1: error: probe has no 'needed' [missing-key]"])
    }

    @Test func everyTypeIsRead() throws {
        let (read, problems) = read(
            Probe.self,
            """
            text: |
              Two
              lines
            needed: x
            slug: dark-matter-2
            number: 0
            score: 5
            flag: Yes
            day: 2024-02-29
            time: 9:05
            color: dark-blue
            person: anna
            texts: [No, 12:30, 0123]
            colors: [red, dark-blue, red]
            people: [anna, ben]
            part: {label: a, inner: [{label: b, inner: [{label: c}]}]}
            parts:
              - label: d
              - {}
            """)
        #expect(problems == [])
        let record = try #require(read)
        #expect(record.text == "Two\nlines\n")
        #expect(record.slug?.text == "dark-matter-2")
        #expect(record.number == 0)
        #expect(record.score == 5)
        #expect(record.flag == true)
        #expect(record.day == Day(year: 2024, month: 2, day: 29))
        #expect(record.time == ClockTime("09:05"))
        #expect(record.color == .darkBlue)
        #expect(record.person == "anna")
        #expect(record.texts == ["No", "12:30", "0123"])
        #expect(record.colors == [.red, .darkBlue, .red])
        #expect(record.people == ["anna", "ben"])
        #expect(record.part.inner.first?.inner.first?.label == "c")
        #expect(record.parts.map(\.label) == ["d", nil])
    }

    @Test func anAliasIsWhatItStandsFor() {
        let (record, problems) = read(
            Probe.self,
            "needed: &n x\ntext: *n\ntexts: &t [a, *n]\npart: &p {label: b}\nparts: [*p]\n")
        #expect(problems == [])
        #expect(record?.text == "x")
        #expect(record?.texts == ["a", "x"])
        #expect(record?.parts.first?.label == "b")
    }

    /// Every mistake, the words for it and its place.
    @Test(
        arguments: [
            ("flag: maybe", "7: error: 'maybe' is neither true nor false [invalid-value]"),
            ("flag: ja", "7: error: 'ja' is neither true nor false [invalid-value]"),
            (
                "number: -1",
                "9: error: '-1' is not a whole number from 0 to 1000000 [invalid-value]"
            ),
            (
                "number: 1.5",
                "9: error: '1.5' is not a whole number from 0 to 1000000 [invalid-value]"
            ),
            (
                "number: 99999999999999999999",
                "9: error: '99999999999999999999' is not a whole number from 0 to 1000000 [invalid-value]"
            ),
            ("score: 6", "8: error: '6' is not a whole number from 1 to 5 [invalid-value]"),
            ("score: five", "8: error: 'five' is not a whole number from 1 to 5 [invalid-value]"),
            ("day: 2026-02-30", "6: error: the date 2026-02-30 does not exist [invalid-date]"),
            ("day: 15-01-2026", "6: error: '15-01-2026' is not a date [invalid-date]"),
            ("day: 2026-1-5", "6: error: '2026-1-5' is not a date [invalid-date]"),
            ("day: tomorrow", "6: error: 'tomorrow' is not a date [invalid-date]"),
            ("time: 25:00", "7: error: '25:00' is not a time of the day [invalid-time]"),
            ("time: 930", "7: error: '930' is not a time of the day [invalid-time]"),
            ("color: Red", "8: error: 'Red' is not one of red, dark-blue [invalid-choice]"),
            ("color: groen", "8: error: 'groen' is not one of red, dark-blue [invalid-choice]"),
            (
                "slug: Dark Matter",
                "7: error: 'Dark Matter' should be lower-case letters and digits, joined by single hyphens [invalid-id]"
            ),
            ("texts: a", "8: error: 'texts' should be a list, but is a text [wrong-type]"),
            (
                "texts: {a: b}",
                "8: error: 'texts' should be a list, but has keys with values [wrong-type]"
            ),
            ("text: [a]", "7: error: 'text' should be a text, but is a list [wrong-type]"),
            (
                "text: {a: b}",
                "7: error: 'text' should be a text, but has keys with values [wrong-type]"
            ),
            (
                "day: [2026-01-15]",
                "6: error: 'day' should be a date (YYYY-MM-DD), but is a list [wrong-type]"
            ),
            (
                "part: a",
                "7: error: 'part' should have keys with values, but is a text [wrong-type]"
            ),
            (
                "texts: [a, {Then: b}]",
                "12: error: an item of 'texts' should be a text, but has keys with values [wrong-type]"
            ),
            (
                "parts: [{label: x}, y]",
                "21: error: an item of 'parts' should have keys with values, but is a text [wrong-type]"
            ),
            (
                "parts: [{inner: [z]}]",
                "18: error: an item of 'inner' should have keys with values, but is a text [wrong-type]"
            ),
            ("texts: [a, ~, b]", "12: warning: this item of the list is empty [empty-item]"),
            ("txet: a", "1: error: probe has no key 'txet' [unknown-key]"),
            ("part: {lable: a}", "8: error: part has no key 'lable' [unknown-key]"),
        ])
    func mistakesAreNamed(line: String, problem: String) {
        #expect(read(Probe.self, "needed: x\n\(line)\n").problems == ["x:2:\(problem)"])
    }

    /// One mistake keeps nothing else from being read.
    @Test func theRestIsRead() {
        let (record, problems) = read(
            Probe.self, "needed: x\ntexts: [a, [b], c]\nscore: 9\ncolors: [red, blau]\nflag: true\n"
        )
        #expect(problems.count == 3)
        #expect(record?.texts == ["a", "c"])
        #expect(record?.colors == [.red])
        #expect(record?.score == nil)
        #expect(record?.flag == true)
    }

    @Test func aColonInAListItemIsExplained() throws {
        let diagnostics = decode(Probe.self, "needed: x\ntexts:\n- First: we look\n")
        #expect(
            diagnostics.map(\.notes) == [
                ["what stands before ': ' is read as a key; put quotes around a text that holds it"]
            ])
    }

    /// Brackets around a text are offered only where they cut nothing into pieces.
    @Test(
        arguments: [
            ("texts: a b", "texts: [a b]"), ("texts: 'a, b'", nil), ("texts: a, b", nil),
            ("texts: a[1]", nil), ("people: anna, ben", "people: [anna, ben]"),
            ("colors: red", "colors: [red]"), ("texts: |\n  a", nil), ("parts: a", nil),
            ("text: [a]", nil),
        ])
    func bracketsAreOffered(line: String, fixed: String?) {
        let text = "needed: x\n\(line)\n"
        let fix = decode(Probe.self, text).first?.fix
        #expect(
            fix.map { String(decoding: $0.edits.applied(to: Array(text.utf8)), as: UTF8.self) }
                == fixed.map { "needed: x\n\($0)\n" })
    }

    @Test func suggestionsComeWithAFix() {
        for (line, fixed) in [
            ("txet: a", "text: a"), ("color: Red", "color: red"),
            ("color: darkblue", "color: dark-blue"),
        ] {
            let text = "needed: x\n\(line)\n"
            let fix = decode(Probe.self, text).first?.fix
            let mended = fix?.edits.applied(to: Array(text.utf8))
            #expect(mended == Array("needed: x\n\(fixed)\n".utf8), "\(line)")
        }
        #expect(decode(Probe.self, "needed: x\nzzz: a\n").first?.fix == nil)
        #expect(
            decode(Probe.self, "needed: x\nzzz: a\n").first?.notes
                == ["its keys are \(Probe.fields.keys.joined(separator: ", "))"])
    }

    private func decode<R: Record>(_ type: R.Type, _ text: String) -> [Diagnostic] {
        R.read(SourceFile(path: "x", text: text)).diagnostics
    }
}

extension String {
    fileprivate var trimmingQuotes: String {
        count > 1 && (hasPrefix("'") || hasPrefix("\"")) ? String(dropFirst().dropLast()) : self
    }
}
