/// Writes values as YAML: block style, text without quotes where every reader takes it for text.
public struct Emitter {
    let layout: Layout

    /// A value as a whole document, ending with a line break; for a new file, or after `---`.
    public static func document(_ value: Value, lineEnding: LineEnding = .lineFeed) -> String {
        let emitter = Emitter(layout: Layout(lineEnding: lineEnding, allowsEmptyLastLines: true))
        let written = emitter.root(value)
        return emitter.layout.joined(written.lines) + lineEnding.rawValue
    }

    // MARK: Blocks

    /// A value that belongs to nothing.
    func root(_ value: Value, like style: NodeStyle? = nil) -> Written {
        if value.isFilledCollection { return block(value, at: 0) }
        let written = scalar(value, under: 0, like: style)
        return written.head.isEmpty ? Written(head: "null") : written
    }

    /// A value after a key and its colon; `column` is that of the key.
    func value(_ value: Value, under column: Int, like style: NodeStyle? = nil) -> Written {
        let start: Int
        switch value {
        case .list(let values) where !values.isEmpty: start = column + layout.listOffset
        case .mapping(let entries) where !entries.isEmpty: start = column + layout.step
        default: return scalar(value, under: column, like: style)
        }
        return below(value, at: start)
    }

    /// A collection on lines of its own.
    func below(_ value: Value, at column: Int) -> Written {
        let block = block(value, at: column)
        return Written(
            head: "", rest: [layout.indentation(column) + block.head] + block.rest,
            endsInBlockScalar: block.endsInBlockScalar)
    }

    /// A value after the dash of an item; `column` is that of the dash.
    func item(_ value: Value, under column: Int, like style: NodeStyle? = nil) -> Written {
        value.isFilledCollection
            ? block(value, at: column + layout.itemGap)
            : scalar(value, under: column, like: style)
    }

    /// A collection that is not empty; its head begins in `column`.
    func block(_ value: Value, at column: Int) -> Written {
        var parts: [Written] = []
        switch value {
        case .list(let values): parts = values.map { listItem($0, at: column) }
        case .mapping(let entries): parts = entries.map { entry($0.key, $0.value, at: column) }
        default: break
        }
        let margin = layout.indentation(column)
        var written = parts[0]
        for part in parts.dropFirst() { written.rest += [margin + part.head] + part.rest }
        written.endsInBlockScalar = parts.last!.endsInBlockScalar
        return written
    }

    /// An item with its dash, which stands in `column`.
    func listItem(_ value: Value, at column: Int) -> Written {
        var written = item(value, under: column)
        if !written.head.isEmpty {
            written.head = layout.indentation(layout.itemGap - 1) + written.head
        }
        written.head = "-" + written.head
        return written
    }

    /// A key and its value; the key stands in `column`.
    func entry(_ key: String, _ value: Value, at column: Int) -> Written {
        var written = self.value(value, under: column)
        if !written.head.isEmpty { written.head = " " + written.head }
        written.head = ":" + written.head
        let key = ScalarText(key).onOneLine(inFlow: false)
        if key.unicodeScalars.count <= Self.longestKey {
            written.head = key + written.head
        } else {
            written.rest.insert(layout.indentation(column) + written.head, at: 0)
            written.head = "? " + key
        }
        return written
    }

    /// YAML ends its search for the colon after 1024 characters.
    private static let longestKey = 1000

    /// A scalar, an empty collection or nothing.
    private func scalar(_ value: Value, under column: Int, like style: NodeStyle?) -> Written {
        let text: ScalarText
        switch value {
        case .null: return Written(head: "")
        case .plain(let string) where string.isPlainScalar(inFlow: false):
            return Written(head: string)
        case .plain(let string), .text(let string): text = ScalarText(string)
        case .list, .mapping: return Written(head: flow(value))
        }
        let wantsLiteral = text.hasLines || style == .literal || style == .folded
        let isAllowed = layout.allowsEmptyLastLines || !text.endsWithEmptyLine
        let offset = layout.textOffset(under: column)
        if wantsLiteral, isAllowed, text.canBeLiteral, offset <= 9 {
            return text.literal(at: column + offset, indentation: offset)
        }
        return Written(head: text.onOneLine(inFlow: false, like: style))
    }

    // MARK: Flow

    /// A value on one line, as it stands between brackets.
    ///
    /// - Parameter style: how text is written where it can be: in double quotes within JSON.
    func flow(_ value: Value, like style: NodeStyle? = nil) -> String {
        switch value {
        case .null: "null"
        case .plain(let text) where text.isPlainScalar(inFlow: true): text
        case .text(let text), .plain(let text):
            ScalarText(text).onOneLine(inFlow: true, like: style)
        case .list(let values):
            "[" + values.map { flow($0, like: style) }.joined(separator: ", ") + "]"
        case .mapping(let entries):
            "{"
                + entries.map { flowEntry($0.key, $0.value, like: style) }
                .joined(separator: ", ") + "}"
        }
    }

    /// A key and its value as they stand between braces.
    func flowEntry(_ key: String, _ value: Value, like style: NodeStyle? = nil) -> String {
        ScalarText(key).onOneLine(inFlow: true, like: style) + ": " + flow(value, like: style)
    }
}

extension Value {
    /// Whether this is a list or a mapping that holds something: those take lines of their own.
    var isFilledCollection: Bool {
        switch self {
        case .list(let values): !values.isEmpty
        case .mapping(let entries): !entries.isEmpty
        case .null, .text, .plain: false
        }
    }
}
