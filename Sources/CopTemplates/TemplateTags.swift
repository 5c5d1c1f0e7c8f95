import CopYAML

/// The tags of a template, with their places: what messages about it point at.
struct TemplateTags {
    struct Tag {
        /// `#`, `^`, `/`, `>` and the like; nil for a plain name.
        let sign: Character?
        /// The name as Mustache looks it up, without a transform around it or members behind it.
        let name: String
        /// From `{{` to `}}`, in bytes.
        let range: Range<Int>
        /// The name itself, in bytes.
        let nameRange: Range<Int>
    }

    let source: SourceFile
    private(set) var tags: [Tag] = []
    /// The place of a `{{` that has no `}}`.
    private(set) var unfinished: Range<Int>?

    init(_ source: SourceFile) {
        self.source = source
        let bytes = source.bytes
        var position = 0
        while let start = Self.find("{{", in: bytes, from: position) {
            // A tag of three braces ends with three.
            let isTriple = start + 2 < bytes.count && bytes[start + 2] == UInt8(ascii: "{")
            let closing = isTriple ? "}}}" : "}}"
            guard let close = Self.find(closing, in: bytes, from: start + 2) else {
                unfinished = start..<Self.lineEnd(in: bytes, from: start)
                return
            }
            position = close + closing.utf8.count
            add(start..<position, start + (isTriple ? 3 : 2)..<close)
        }
    }

    /// The parse error that Mustache stopped at, in plain words at its own place; nil when it is
    /// none of the usual ones.
    var problem: Diagnostic? {
        var open: [Tag] = []
        for tag in tags {
            switch tag.sign {
            case "#", "^", "$", "<": open.append(tag)
            case "/":
                if let last = open.last, last.name == tag.name {
                    open.removeLast()
                } else if let last = open.last, open.contains(where: { $0.name == tag.name }) {
                    return notClosed(last)
                } else {
                    return diagnostic(
                        "'\(text(tag))' closes a section that is not open", at: tag.range,
                        note: "every {{/name}} needs its {{#name}} or {{^name}} before it")
                }
            default: break
            }
        }
        if let unfinished {
            return diagnostic(
                "'\(source.text(in: unfinished))' has no closing braces", at: unfinished,
                note: "a tag begins with {{ and ends with }}")
        }
        return open.last.map(notClosed)
    }

    /// The place of a name that is used whole, of its own accord or within a transform.
    func place(of name: String) -> SourceRange? {
        tags.first { $0.name == name && $0.sign.map { "#^&{".contains($0) } ?? true }
            .map { SourceRange(source, $0.nameRange) }
    }

    /// The partials that it uses.
    var partials: [Tag] { tags.filter { $0.sign == ">" } }

    private func notClosed(_ tag: Tag) -> Diagnostic {
        diagnostic(
            "'\(text(tag))' is not closed", at: tag.range,
            note: "every {{#name}} or {{^name}} needs its {{/name}}")
    }

    private func text(_ tag: Tag) -> String { source.text(in: tag.range) }

    private func diagnostic(_ headline: String, at range: Range<Int>, note: String) -> Diagnostic {
        Diagnostic(.invalidTemplate, headline, at: SourceRange(source, range), notes: [note])
    }

    private mutating func add(_ range: Range<Int>, _ inner: Range<Int>) {
        let bytes = source.bytes
        let isTriple = inner.lowerBound == range.lowerBound + 3
        var start = inner.lowerBound
        var end = inner.upperBound
        var sign: Character? = isTriple ? "{" : nil
        if !isTriple, start < end {
            let first = Character(Unicode.Scalar(bytes[start]))
            if "#^/>&$<!=%*".contains(first) {
                sign = first
                start += 1
            }
        }
        func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
        while start < end, isBlank(bytes[start]) { start += 1 }
        while end > start, isBlank(bytes[end - 1]) { end -= 1 }
        if let parenthesis = bytes[start..<end].lastIndex(of: UInt8(ascii: "(")), sign != ">" {
            // `quote(name)`; what is called without a name, as `first()`, is known by itself.
            let close = bytes[parenthesis..<end].firstIndex(of: UInt8(ascii: ")")) ?? end
            if parenthesis + 1 < close { (start, end) = (parenthesis + 1, close) }
        }
        if sign != ">", let dot = bytes[start..<end].firstIndex(of: UInt8(ascii: ".")), dot > start
        {
            end = dot
        }
        tags.append(
            Tag(
                sign: sign, name: source.text(in: start..<end), range: range,
                nameRange: start..<end))
    }

    private static func find(_ text: String, in bytes: [UInt8], from start: Int) -> Int? {
        let pattern = Array(text.utf8)
        guard start + pattern.count <= bytes.count else { return nil }
        return (start...(bytes.count - pattern.count)).first {
            bytes[$0] == pattern[0] && bytes[$0..<$0 + pattern.count].elementsEqual(pattern)
        }
    }

    private static func lineEnd(in bytes: [UInt8], from start: Int) -> Int {
        bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
    }
}
