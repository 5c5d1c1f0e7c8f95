import CopModel
import CopReports
import CopTemplates

/// `docs/advice.md`: every rule of the method, what it looks at, why, and what to do.
enum AdvicePage {
    static let path = "docs/advice.md"

    static func text() throws -> String {
        let templates = TemplateLibrary(language: Language.english.rawValue)
        let terms = try Terms(templates)
        let rules = try AdviceCode.allCases.map { code in
            (code: code, text: try AdviceText.of(code, in: templates))
        }
        var page = """
            <!-- Written by `swift run write-reference`. Do not edit. -->

            # What cop advises

            The rules of the method, in the order of its ten steps. `cop check` shows advice \
            behind errors and warnings, `cop status` under its step, and `cop explain CODE` prints \
            what stands here, in the language of the community. Advice blocks nothing. A community \
            that does otherwise on purpose says so in `cop.yaml`, and hears no more of it:

            ```yaml
            silenced:
              - code: size
                reason: There are nine of us in the whole country.
            ```

            | step | code | |
            | --- | --- | --- |

            """
        for rule in rules {
            let step = rule.code.step.map(String.init) ?? ""
            page +=
                "| \(step) | [\(rule.code.rawValue)](#\(rule.code.rawValue)) | \(rule.text.title) |\n"
        }
        var chapter: String?
        for rule in rules {
            let heading = heading(rule.code.step, terms)
            if heading != chapter { page += "\n## \(heading)\n" }
            chapter = heading
            page += section(rule.code, rule.text, terms)
        }
        return page
    }

    private static func heading(_ step: Int?, _ terms: Terms) -> String {
        switch step {
        case nil: "Many communities"
        case 0: "Before the first step"
        case let step?: "Step \(step): \(terms["step.\(step)"])"
        }
    }

    private static func section(_ code: AdviceCode, _ text: AdviceText, _ terms: Terms) -> String {
        let parts = [
            ("explain.notices", text.notices), ("explain.why", text.why),
            ("explain.example", text.example), ("explain.remedy", text.remedy),
        ]
        let title = text.title.hasSuffix("?") ? text.title : "\(text.title)."
        return "\n### \(code.rawValue)\n\n**\(title)**\n"
            + parts.map { "\n*\(terms[$0]).* \(escaped($1))\n" }.joined()
    }

    /// Text that Markdown takes as it stands, but for what is between backquotes.
    private static func escaped(_ text: String) -> String {
        text.split(separator: "`", omittingEmptySubsequences: false).enumerated().map {
            position, part in
            let isCode = position % 2 == 1
            let part = String(part)
            return isCode ? part : part.replacing("<", with: "\\<").replacing("*", with: "\\*")
        }.joined(separator: "`")
    }
}
