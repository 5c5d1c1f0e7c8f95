import CopReports
import CopYAML

/// Lays a status out for a screen: a line or two for each step, a line for what asks for attention.
struct StatusScreen {
    /// Columns to keep to; nil where nothing is cut, as in a pipe.
    let width: Int?
    let isColored: Bool

    /// How many things of a kind are named; the others are counted.
    private static let named = 2

    func text(of view: StatusView) -> String {
        var lines = [
            styled(fitted("\(view.title) · \(view.date)"), .bold),
            fitted(view.progress), fitted(view.next), "",
        ]
        let nameWidth = view.steps.map(\.name.displayWidth).max() ?? 0
        for step in view.steps { lines += self.lines(of: step, nameWidth: nameWidth) }
        if !view.attention.isEmpty { lines.append("") }
        let labelWidth = view.attention.map(\.name.displayWidth).max() ?? 0
        for attention in view.attention { lines.append(line(of: attention, labelWidth)) }
        return lines.joined(separator: "\n") + "\n"
    }

    private func lines(of step: StatusView.Step, nameWidth: Int) -> [String] {
        let (mark, style): (String, Style) =
            switch step.state {
            case "in-order": ("✓", .green)
            case "incomplete": ("!", .yellow)
            default: ("·", .dim)
            }
        let number = (step.number < 10 ? " " : "") + String(step.number)
        let name = step.name + String(repeating: " ", count: nameWidth - step.name.displayWidth)
        let head = fitted("\(mark) \(number)  \(name)  \(step.stands)")
        var lines = [styled(String(head.prefix(1)), style) + head.dropFirst()]
        if let next = step.next {
            lines.append(styled(fitted("      → \(next)\(codes(of: step.missing))"), .dim))
        }
        return lines
    }

    /// The code of what the next thing mends, and how much more is missing.
    private func codes(of missing: [StatusView.Missing]) -> String {
        guard let first = missing.first else { return "" }
        return "  [\(first.code)\(missing.count > 1 ? " (+\(missing.count - 1))" : "")]"
    }

    private func line(of attention: StatusView.Attention, _ labelWidth: Int) -> String {
        let padding = String(repeating: " ", count: labelWidth - attention.name.displayWidth)
        let items = attention.items.prefix(Self.named).map { item in
            let text = shortened(item.text)
            return item.detail.isEmpty ? text : "\(text) (\(item.detail))"
        }
        let others = attention.items.count - items.count
        let list = items.joined(separator: "; ") + (others > 0 ? "; +\(others)" : "")
        let label = "\(attention.name)\(padding)  "
        let rest = fitted("\(label)\(attention.items.count)  \(list)").dropFirst(label.count)
        return styled(terminalSafe(label), .yellow) + rest
    }

    /// At a terminal, a long text leaves room for who it is about, and since when.
    private func shortened(_ text: String) -> String {
        guard let width, text.count > width / 3 else { return text }
        return text.prefix(width / 3 - 1) + "…"
    }

    /// On one line, safe for a terminal, and no wider than the screen.
    private func fitted(_ text: String) -> String {
        let line = terminalSafe(text.split(whereSeparator: \.isNewline).joined(separator: " "))
        guard let width, line.displayWidth > width else { return line }
        var result = ""
        var columns = 0
        for character in line {
            columns += String(character).displayWidth
            if columns > width - 1 { break }
            result.append(character)
        }
        return result + "…"
    }

    private enum Style: String {
        case bold = "1"
        case dim = "2"
        case green = "32"
        case yellow = "33"
    }

    private func styled(_ text: String, _ style: Style) -> String {
        isColored ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
    }
}
