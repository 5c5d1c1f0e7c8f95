import CopYAML

/// Writes random files as people write them: every style, indentation and kind of comment.
///
/// It shares no code with what is tested. Comments are numbered, so that a lost one is noticed.
struct RandomFile {
    private var random: SeededRandom
    private var lines: [String] = []
    private var comments = 0
    private var anchors: [String] = []

    /// The bytes of the file that belongs to a seed.
    static func bytes(_ random: inout SeededRandom) -> [UInt8] {
        var file = RandomFile(random: random)
        file.writeDocuments()
        random = file.random
        var text = file.lines.joined(separator: "\n") + (random.oneIn(6) ? "" : "\n")
        if random.oneIn(5) { text = text.withCRLF }
        return Array((random.oneIn(8) ? "\u{FEFF}" + text : text).utf8)
    }

    private init(random: SeededRandom) { self.random = random }

    private mutating func writeDocuments() {
        let count = random.oneIn(3) ? random.int(2...3) : 1
        for index in 0..<count {
            anchors = []
            if index == 0 { gap(at: 0) }
            if index > 0 || random.oneIn(4) { lines.append("---" + endOfLine()) }
            if index > 0 { gap(at: 0) }
            switch random.int(1...12) {
            case 1: break
            case 2: lines.append(flow(depth: 2) + endOfLine())
            case 3: lines.append(word() + endOfLine())
            case 4...6: list(at: 0, depth: 3, after: nil)
            default: mapping(at: 0, depth: 3, after: nil)
            }
            gap(at: 0)
            if random.oneIn(10) { lines.append("...") }
        }
    }

    // MARK: Blocks

    private mutating func mapping(at column: Int, depth: Int, after prefix: String?) {
        let isSpaced = random.oneIn(4)
        for index in 0..<random.int(1...4) {
            var start = spaces(column)
            if index == 0, let prefix {
                start = prefix
            } else {
                gap(at: column, isSpaced && index > 0)
            }
            let name = random.pick(["k", "key", "a b", "é", "'q'", "\"d\"", "x:y"])
            let key = name.dropLast("'\"".contains(name.last!) ? 1 : 0) + "\(index)"
            let quote = "'\"".contains(name.last!) ? String(name.last!) : ""
            value(after: start + key + quote + ":", column, depth, isItem: false)
        }
    }

    private mutating func list(at column: Int, depth: Int, after prefix: String?) {
        let isSpaced = random.oneIn(4)
        let gapAfterDash = random.oneIn(5) ? spaces(random.int(1...2)) : ""
        for index in 0..<random.int(1...4) {
            var start = spaces(column)
            if index == 0, let prefix {
                start = prefix
            } else {
                gap(at: column, isSpaced && index > 0)
            }
            value(after: start + "-" + gapAfterDash, column, depth, isItem: true)
        }
    }

    private mutating func value(
        after prefix: String, _ column: Int, _ depth: Int, isItem: Bool
    ) {
        var prefix = prefix
        if !anchors.isEmpty, random.oneIn(20) {
            lines.append(prefix + " *" + random.pick(anchors) + endOfLine())
            return
        }
        let isAnchored = random.oneIn(15)
        if isAnchored { prefix += " &n\(anchors.count)" }
        if random.oneIn(25) { prefix += " !!x" }
        let isPlainPrefix = prefix.hasSuffix("-") || prefix.hasSuffix(":") || prefix.hasSuffix(" ")
        let name = "n\(anchors.count)"
        switch random.int(1...(depth > 0 ? 20 : 12)) {
        case 1: lines.append(prefix + endOfLine())
        case 2:
            lines.append(prefix + " " + random.pick(["~", "null", "''", "[]", "{}"]) + endOfLine())
        case 3:
            lines.append(prefix + " " + random.pick(["'it''s'", "\"a \\\" #b\""]) + endOfLine())
        case 4, 5: blockScalar(after: prefix, column)
        case 6:
            lines.append(prefix + random.pick([" one", " 'one", " \"one"]))
            let quote =
                "'\"".contains { lines.last!.hasSuffix("\($0)one") }
                ? lines.last!.suffix(4).prefix(1) : ""
            lines.append(spaces(column + random.int(1...4)) + "two" + quote + endOfLine())
        case 7:
            lines.append(prefix + endOfLine())
            gap(at: column + 2)
            lines.append(spaces(column + random.int(1...4)) + word() + endOfLine())
        case 8, 9: lines.append(prefix + " " + flow(depth: 2) + endOfLine())
        case 10...12:
            lines.append(prefix + spaces(random.pick([1, 1, 1, 3])) + word() + endOfLine())
        case 13...16:
            if isItem, isPlainPrefix, !random.oneIn(5) {
                mapping(at: prefix.unicodeScalars.count + 1, depth: depth - 1, after: prefix + " ")
            } else {
                lines.append(prefix + endOfLine())
                gap(at: column + 2)
                mapping(at: column + random.pick([1, 2, 2, 2, 4]), depth: depth - 1, after: nil)
            }
        default:
            if isItem, isPlainPrefix, !random.oneIn(5) {
                list(at: prefix.unicodeScalars.count + 1, depth: depth - 1, after: prefix + " ")
            } else {
                lines.append(prefix + endOfLine())
                let offset = random.pick(isItem ? [2, 4] : [0, 0, 2, 2, 3])
                gap(at: column + offset)
                list(at: column + offset, depth: depth - 1, after: nil)
            }
        }
        if isAnchored { anchors.append(name) }
    }

    private mutating func blockScalar(after prefix: String, _ column: Int) {
        let indentation = random.pick([1, 2, 2, 4])
        let indicator = random.oneIn(4) ? "\(indentation)" : ""
        let header = random.pick(["|", "|", ">"]) + indicator + random.pick(["", "-", "+"])
        lines.append(prefix + " " + header + endOfLine())
        for index in 0..<random.int(1...3) {
            if index > 0, random.oneIn(3) { lines.append("") }
            let extra = index > 0 && random.oneIn(4) || !indicator.isEmpty ? "  " : ""
            lines.append(
                spaces(column + indentation) + extra + random.pick(["text", "- x", "# no"]))
        }
        for _ in 0..<random.int(0...2) { lines.append("") }
    }

    // MARK: Flow

    private mutating func flow(depth: Int) -> String {
        let isMapping = random.oneIn(2)
        let isTall = depth == 2 && random.oneIn(4)
        var parts: [String] = []
        for index in 0..<random.int(0...3) {
            var value = depth > 0 && random.oneIn(3) ? flow(depth: depth - 1) : word()
            if random.oneIn(12) { value = "&n\(anchors.count) " + value }
            if !isMapping {
                parts.append(value)
            } else {
                let key = random.pick(["k", "'q", "\"d"]) + "\(index)"
                let quote = key.hasPrefix("k") ? "" : String(key.prefix(1))
                parts.append(key + quote + random.pick([": " + value, ": " + value, ":", ""]))
            }
        }
        let (open, close) = isMapping ? ("{", "}") : ("[", "]")
        if parts.isEmpty { return open + close }
        guard isTall else {
            let pad = random.pick(["", "", " "])
            return open + pad + parts.joined(separator: random.pick([", ", ", ", ","]))
                + random.pick(["", "", ","]) + pad + close
        }
        var text = open + endOfLine() + "\n"
        for (index, part) in parts.enumerated() {
            let comma = index < parts.count - 1 || random.oneIn(3) ? "," : ""
            text += spaces(8) + part + comma + endOfLine() + "\n"
        }
        return text + spaces(8) + close
    }

    // MARK: Between

    private mutating func word() -> String {
        random.pick(["word", "two words", "12", "true", "'single'", "\"double\"", "é😀", "a-b"])
    }

    private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }

    private mutating func comment() -> String {
        comments += 1
        return "# c\(comments)."
    }

    private mutating func endOfLine() -> String {
        switch random.int(1...6) {
        case 1: " " + spaces(random.int(0...2)) + comment()
        case 2: random.pick(["", " ", "  "])
        default: ""
        }
    }

    /// Blank lines and comments, or nothing.
    private mutating func gap(at column: Int, _ isSpaced: Bool = false) {
        if isSpaced { lines.append("") }
        guard random.oneIn(3) else { return }
        for _ in 0..<random.int(1...3) {
            let margin = random.oneIn(5) ? random.int(0...(column + 3)) : column
            lines.append(random.oneIn(3) ? "" : spaces(margin) + comment())
        }
    }
}
