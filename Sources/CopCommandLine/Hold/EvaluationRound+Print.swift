import CopAnalysis
import CopReports
import CopYAML

extension EvaluationRound {
    func print(_ format: ListFormat) throws {
        try Terminal.write(format == .json ? JSONText.text(value) : text)
    }

    private var text: String {
        let there = present > 0 ? " of \(present) who were there" : ""
        var lines = ["\(session): \(spoken)\(there) said how it was", ""]
        for (score, count) in scores {
            let bar = count > 0 ? " \(String(repeating: "#", count: count)) \(count)" : ""
            lines.append("\(score)\(bar)")
        }
        for (title, texts) in [("words", words), ("wishes", wishes)] where !texts.isEmpty {
            lines += ["", "\(title):"]
            for text in texts {
                let parts = text.split(whereSeparator: \.isNewline)
                lines += zip(["- "] + parts.dropFirst().map { _ in "  " }, parts).map { $0 + $1 }
            }
        }
        return lines.map(terminalSafe).joined(separator: "\n") + "\n"
    }

    private var value: Value {
        .mapping([
            Value.Entry("session", .text(session)),
            Value.Entry("present", .plain("\(present)")),
            Value.Entry("spoken", .plain("\(spoken)")),
            Value.Entry(
                "scores",
                .mapping(scores.map { Value.Entry("\($0.score)", .plain("\($0.count)")) })),
            Value.Entry("words", .list(words.map { .text($0) })),
            Value.Entry("wishes", .list(wishes.map { .text($0) })),
        ])
    }
}
