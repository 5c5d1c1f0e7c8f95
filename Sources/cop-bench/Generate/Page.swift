/// A YAML file on its way to the disk, laid out as people lay one out: block style, few quotes, long
/// texts as blocks.
///
/// What is given as a word is written as it is: an id, a day, a number. What is given as a text gets
/// quotes where it needs them.
struct Page: ~Copyable {
    private var file: OutputFile
    private var bytes: [UInt8] = []
    private var indentation = 0
    private var hasDash = false
    /// The lines above keys of the outermost level.
    private let comments: ScaffoldComments?

    private static let pieceSize = 1 << 18
    static let width = 100

    init(_ file: consuming OutputFile, _ comments: ScaffoldComments?) {
        self.file = file
        self.comments = comments
        if let head = comments?.head { add(head) }
    }

    /// Writes what has not been written yet.
    consuming func close() throws {
        try file.write(bytes)
        try file.close()
    }

    /// Lets go of what was written so far; to be called between records.
    mutating func flush() throws {
        guard bytes.count >= Self.pieceSize else { return }
        try file.write(bytes)
        bytes.removeAll(keepingCapacity: true)
    }

    // MARK: - Lines

    mutating func blank() { add("\n") }

    mutating func comment(_ text: String) {
        margin()
        add("# \(text)\n")
    }

    /// The line of three dashes between the documents of a stream.
    mutating func document() { add("---\n") }

    /// A key with a word.
    mutating func word(_ key: String, _ word: some CustomStringConvertible) {
        open(key)
        add(" \(word)\n")
    }

    /// A key without a value, as a form leaves it.
    mutating func empty(_ key: String) {
        open(key)
        add("\n")
    }

    /// A key with a short text.
    mutating func text(_ key: String, _ text: String) {
        open(key)
        add(" \(Scalar.written(text))\n")
    }

    /// A key with a longer text: on its line where there is room, else folded below it.
    mutating func prose(_ key: String, _ text: String) {
        guard indentation + key.utf8.count + text.utf8.count + 4 > Self.width else {
            return self.text(key, text)
        }
        open(key)
        add(" >-\n")
        lines(of: text)
    }

    /// A key with a text of several lines.
    mutating func literal(_ key: String, _ text: String) {
        open(key)
        add(" |\n")
        lines(of: text)
    }

    // MARK: - Lists

    /// A list of words between brackets.
    mutating func flow(_ key: String, _ words: [String]) {
        open(key)
        let margin = indentation + key.utf8.count + 3
        var column = margin
        add(" [")
        for (number, word) in words.enumerated() {
            if number > 0 { add(",") }
            if column + word.utf8.count + 2 > Self.width, column > margin {
                add("\n")
                space(margin)
                column = margin
            } else if number > 0 {
                add(" ")
            }
            add(word)
            column += word.utf8.count + 2
        }
        add("]\n")
    }

    /// A list of words, a line each.
    mutating func words(_ key: String, _ words: [String]) {
        guard !words.isEmpty else { return flow(key, []) }
        open(key)
        add("\n")
        for word in words {
            margin()
            add("  - \(word)\n")
        }
    }

    /// A list of texts, a line each.
    mutating func texts(_ key: String, _ texts: [String]) {
        words(key, texts.map(Scalar.written))
    }

    /// A key with a record or a list below it.
    mutating func below(_ key: String, _ body: (inout Page) throws -> Void) rethrows {
        open(key)
        add("\n")
        indentation += 2
        defer { indentation -= 2 }
        try body(&self)
    }

    /// An item of a list that is a record.
    mutating func item(_ body: (inout Page) throws -> Void) rethrows {
        hasDash = true
        indentation += 2
        defer { indentation -= 2 }
        try body(&self)
    }

    /// An item of a list that is a record, on a line of its own; its values are words.
    mutating func flowItem(_ entries: KeyValuePairs<String, String>) {
        margin()
        add("- { \(entries.map { "\($0): \($1)" }.joined(separator: ", ")) }\n")
    }

    // MARK: - Pieces

    private mutating func open(_ key: String) {
        if indentation == 0, let lines = comments?.above[key] { add("\n\(lines)") }
        margin()
        add("\(key):")
    }

    /// The margin; an item of a list has its dash there.
    private mutating func margin() {
        guard hasDash else { return space(indentation) }
        hasDash = false
        space(indentation - 2)
        add("- ")
    }

    /// The lines of a block, none longer than the page is wide; an empty line parts paragraphs.
    private mutating func lines(of text: String) {
        for paragraph in text.utf8.split(separator: 10, omittingEmptySubsequences: false) {
            var column = 0
            for word in paragraph.split(separator: 32) {
                if column > 0, column + word.count + 1 > Self.width {
                    add("\n")
                    column = 0
                }
                if column == 0 {
                    space(indentation + 2)
                    column = indentation + 2
                } else {
                    add(" ")
                    column += 1
                }
                bytes.append(contentsOf: word)
                column += word.count
            }
            add("\n")
        }
    }

    private mutating func space(_ count: Int) {
        bytes.append(contentsOf: repeatElement(32, count: count))
    }

    private mutating func add(_ text: String) { bytes.append(contentsOf: text.utf8) }
}
