import CopModel
import CopReports
import CopTemplates
import CopYAML

/// What there is to say about a code: of a problem in English, of a rule of the method in the
/// language of its templates.
struct Explanation {
    let templates: TemplateLibrary

    /// Every code of a problem or of a rule.
    static let codes = DiagnosticCode.all.map(\.id) + AdviceCode.allCases.map(\.rawValue)

    /// A line for each code: problems first, then the rules by the step that they belong to.
    func list() throws -> String {
        let problems = DiagnosticCode.all.map { [$0.id, $0.severity.rawValue, $0.summary] }
        let rules = try AdviceCode.allCases.map { code in
            [
                code.rawValue, code.step.map(String.init) ?? "",
                try AdviceText.of(code, in: templates).title,
            ]
        }
        return table(["code", "severity", "what it is"], problems) + "\n"
            + table(["advice", "step", "what is the matter"], rules)
    }

    /// The whole explanation of a code; nil when there is no such code.
    func text(of id: String) throws -> String? {
        if let problem = DiagnosticCode.all.first(where: { $0.id == id }) {
            return
                "\(problem.id) (\(problem.severity.rawValue))\n\n\(wrapped(problem.explanation))\n"
        }
        return try AdviceCode(rawValue: id).map(text)
    }

    private func text(of rule: AdviceCode) throws -> String {
        let text = try AdviceText.of(rule, in: templates)
        let terms = try Terms(templates)
        let step = rule.step.flatMap { $0 > 0 ? terms("explain.step", ["step": "\($0)"]) : nil }
        let kind = [terms["explain.advice"], step].compactMap { $0 }.joined(separator: ", ")
        let parts = [
            ("explain.notices", text.notices), ("explain.why", text.why),
            ("explain.example", text.example), ("explain.remedy", text.remedy),
            ("explain.otherwise", terms("explain.silence", ["code": rule.rawValue])),
        ]
        return "\(rule.rawValue) (\(terminalSafe(kind)))\n\n\(terminalSafe(text.title))\n"
            + parts.map { key, text in
                "\n\(terminalSafe(terms[key]))\n\(wrapped(terminalSafe(text), indent: 2))\n"
            }.joined()
    }
}

extension DiagnosticCode {
    /// The first sentence of the explanation.
    fileprivate var summary: String {
        explanation.firstRange(of: ". ").map { String(explanation[..<$0.lowerBound]) }
            ?? explanation
    }
}

/// Lines of at most 78 columns, each behind so many spaces.
private func wrapped(_ text: String, indent: Int = 0) -> String {
    let margin = String(repeating: " ", count: indent)
    var lines = [margin]
    for word in text.split(whereSeparator: \.isWhitespace) {
        let last = lines[lines.count - 1]
        if last == margin {
            lines[lines.count - 1] += word
        } else if last.count + word.count + 1 <= 78 {
            lines[lines.count - 1] += " \(word)"
        } else {
            lines.append(margin + word)
        }
    }
    return lines.joined(separator: "\n")
}
