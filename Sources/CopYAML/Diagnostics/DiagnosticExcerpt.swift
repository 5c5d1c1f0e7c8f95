/// One diagnostic as people read it: headline, marked lines, notes and suggestion.
struct DiagnosticExcerpt {
    private(set) var text = ""
    private let palette: Palette
    /// Columns that line numbers take.
    private var gutter = 5
    private var severity = Severity.error
    /// The line shown last, which need not be shown again for a second mark.
    private var shown: (number: Int, text: String)?

    /// Places that are no more lines away than this are shown without a heading of their own.
    private static let nearby = 8

    init(palette: Palette) {
        self.palette = palette
    }

    mutating func add(_ diagnostic: Diagnostic, _ lines: inout LineIndexCache) {
        severity = diagnostic.severity
        addHeadline(diagnostic, &lines)
        gutter = max(5, String(lastLine(of: diagnostic, &lines)).count)
        addMarks(of: diagnostic, &lines)
        for note in diagnostic.notes { addNote(note) }
        if let fix = diagnostic.fix { addFix(fix, in: diagnostic.primary.range.file, &lines) }
    }

    private mutating func addHeadline(_ diagnostic: Diagnostic, _ lines: inout LineIndexCache) {
        let place = palette.bold(lines.place(of: diagnostic.primary.range) + ":")
        let severity = palette.severe(severity.rawValue + ":", severity)
        let headline = palette.bold(terminalSafe(diagnostic.headline.elided))
        text += "\(place) \(severity) \(headline) [\(diagnostic.code.id)]\n"
    }

    private func lastLine(of diagnostic: Diagnostic, _ lines: inout LineIndexCache) -> Int {
        ([diagnostic.primary] + diagnostic.related).map {
            lines.index(of: $0.range.file).position(of: $0.range.bytes.upperBound).line
        }.max()!
    }

    // MARK: Marked lines

    /// The primary place and those near it from top to bottom, then those farther away.
    private mutating func addMarks(of diagnostic: Diagnostic, _ lines: inout LineIndexCache) {
        let primary = diagnostic.primary.range
        let primaryLine = line(of: primary, &lines)
        var near = [Mark(diagnostic.primary, line: primaryLine, isPrimary: true)]
        var far: [Mark] = []
        for label in diagnostic.related {
            let mark = Mark(label, line: line(of: label.range, &lines), isPrimary: false)
            let isNear =
                label.range.file === primary.file
                && abs(mark.line - primaryLine) <= Self.nearby
            if isNear { near.append(mark) } else { far.append(mark) }
        }
        near.sort { $0.label.range < $1.label.range }
        for mark in near { addMark(mark, &lines) }
        for mark in far {
            shown = nil
            let place = lines.place(of: mark.label.range)
            text += padding + palette.frame(" ::: ") + place + "\n"
            addMark(mark, &lines)
        }
    }

    /// A label and the line, counted from 0, that it begins in.
    private struct Mark {
        let label: Label
        let line: Int
        let isPrimary: Bool

        init(_ label: Label, line: Int, isPrimary: Bool) {
            self.label = label
            self.line = line
            self.isPrimary = isPrimary
        }
    }

    private func line(of range: SourceRange, _ lines: inout LineIndexCache) -> Int {
        lines.index(of: range.file).line(at: range.bytes.lowerBound)
    }

    private mutating func addMark(_ mark: Mark, _ lines: inout LineIndexCache) {
        let index = lines.index(of: mark.label.range.file)
        guard !index.bytes.isEmpty else { return addNote(mark.label.text) }
        let range = mark.label.range.bytes
        let line = index.range(ofLine: mark.line)
        let excerpt = ExcerptLine(
            index.bytes, line: line, mark: trimmed(range, to: line, in: index.bytes))
        addSourceLine(excerpt.text, number: mark.line + 1)

        let symbol = mark.isPrimary ? "^" : "-"
        let lastLine = index.line(at: max(range.lowerBound, range.upperBound - 1))
        let words = [
            terminalSafe(mark.label.text.elided),
            lastLine > mark.line ? "(up to line \(lastLine + 1))" : "",
        ].filter { !$0.isEmpty }
        let underline = ([String(repeating: symbol, count: excerpt.markWidth)] + words)
            .joined(separator: " ")
        text += bar + String(repeating: " ", count: excerpt.markStart)
        text += mark.isPrimary ? palette.severe(underline, severity) : palette.secondary(underline)
        text += "\n"
    }

    private mutating func addSourceLine(_ line: String, number: Int) {
        if let shown {
            if shown == (number, line) { return }
            if number > shown.number + 1 { text += padding + palette.frame("...") + "\n" }
        }
        shown = (number, line)
        text += numbered(number, palette.frame("|"), line)
    }

    /// A range within its first line, without the white space at that line's end.
    private func trimmed(
        _ range: Range<Int>, to line: Range<Int>, in bytes: [UInt8]
    ) -> Range<Int> {
        guard range.upperBound > line.upperBound else { return range }
        var end = line.upperBound
        while end > range.lowerBound, bytes[end - 1].isBlank { end -= 1 }
        return min(range.lowerBound, end)..<end
    }

    private var padding: String { String(repeating: " ", count: gutter) }
    private var bar: String { padding + palette.frame(" | ") }

    private func numbered(_ number: Int, _ sign: String, _ line: String) -> String {
        let digits = String(number)
        let number = palette.frame(String(repeating: " ", count: gutter - digits.count) + digits)
        return "\(number) \(sign)" + (line.isEmpty ? "" : " " + line) + "\n"
    }

    // MARK: Notes and fix

    private mutating func addNote(_ note: String) {
        guard !note.isEmpty else { return }
        text += "   " + palette.frame("=") + " \(terminalSafe(note.elided))\n"
    }

    private mutating func addFix(_ fix: Fix, in file: SourceFile, _ lines: inout LineIndexCache) {
        text += "   " + palette.suggestion("= fix:") + " \(terminalSafe(fix.title.elided))\n"
        guard let preview = FixPreview(fix, lines.index(of: file)) else { return }
        for (offset, line) in preview.lines.enumerated() {
            text += numbered(preview.firstNumber + offset, palette.suggestion("+"), line)
        }
    }
}
