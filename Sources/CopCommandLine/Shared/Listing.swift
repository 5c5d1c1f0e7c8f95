import ArgumentParser
import CopModel
import CopReports
import CopYAML

/// A kind of record that can be listed.
protocol ListedNoun: Sendable {
    associatedtype Item: Record
    associatedtype Filter: ListFilter = NoFilter<Item> where Filter.Item == Item
    /// Its name in the singular, as the command line has it.
    static var name: String { get }
    static func items(in workspace: Workspace) -> [Item]
    static var columns: [Column<Item>] { get }
    /// One of them, as a sentence has it: the name, unless that is a plural.
    static var single: String { get }
    /// Whether its records go by their number in the list, for want of an id.
    static var isNumbered: Bool { get }
}

extension ListedNoun {
    static var single: String { name }
    static var isNumbered: Bool { true }
}

/// A kind of record that can be listed, and shown by its id.
protocol Noun: ListedNoun {
    /// Its name as a sentence has it: "a person", "an organisation".
    static var withArticle: String { get }
    static func id(of item: Item) -> String
}

extension Noun {
    static var withArticle: String {
        "\(name.first.map("aeio".contains) == true ? "an" : "a") \(name)"
    }
    static var isNumbered: Bool { false }
}

/// A column of a list.
struct Column<Item>: Sendable {
    let title: String
    let value: @Sendable (Item, Workspace) -> String

    init(_ title: String, _ value: @escaping @Sendable (Item, Workspace) -> String) {
        self.title = title
        self.value = value
    }
}

/// How a list or a record is printed.
enum ListFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
    case text, json
}

/// `cop NOUN list`.
struct ListCommand<N: ListedNoun>: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: "List every \(N.single).")
    }

    @Option(help: "text, or json: an array of records with the keys of their files.")
    var format: ListFormat = .text
    @OptionGroup var filter: N.Filter
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func run() throws {
        let workspace = try global.workspace().load()
        let items = N.items(in: workspace)
        let kept = try filter.kept(of: items, in: workspace)
        if format == .text, kept.isEmpty, !items.isEmpty {
            Terminal.note("no \(N.name) of the \(items.count) there are is like that")
        } else {
            try printList(of: N.self, kept, workspace, format)
        }
    }
}

/// Prints records as a table or as JSON.
///
/// - Parameter numbers: those of the items in the whole list, if these are not all.
func printList<N: ListedNoun>(
    of noun: N.Type, _ items: [N.Item], _ workspace: Workspace, _ format: ListFormat,
    numbers: [Int]? = nil
) throws {
    switch format {
    case .json:
        try Terminal.write(JSONText.text(.list(items.map { $0.encoded ?? .mapping([]) })))
    case .text where items.isEmpty:
        Terminal.note("no \(N.single) yet; 'cop \(N.name) add' adds one")
    case .text:
        var titles = N.columns.map(\.title)
        var rows = items.map { item in N.columns.map { $0.value(item, workspace) } }
        if N.isNumbered {
            titles.insert("no", at: 0)
            let numbers = numbers ?? Array(1...items.count)
            rows = zip(numbers, rows).map { [String($0)] + $1 }
        }
        try Terminal.write(table(titles, rows))
    }
}

/// `cop NOUN show ID`.
struct ShowCommand<N: Noun>: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "show", abstract: "Show \(N.withArticle).")
    }

    @Argument(help: "Its id.") var id: String
    @Option(help: "text, or json: the record with the keys of its file.")
    var format: ListFormat = .text
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func run() throws {
        let items = N.items(in: try global.workspace().load())
        let found = items.filter { N.id(of: $0) == id }
        guard let first = found.first else {
            throw Failure(
                .refused, "no \(N.name) '\(id)'",
                notes: didYouMean(id, in: items.map(N.id)).map { [$0] }
                    ?? ["'cop \(N.name) list' shows those there are"])
        }
        try printRecord(first, format)
    }
}

/// Prints a record as it could stand in a file, below its place, or as JSON.
func printRecord(_ record: some Record, _ format: ListFormat) throws {
    let value = record.encoded ?? .mapping([])
    switch format {
    case .json: try Terminal.write(JSONText.text(value))
    case .text:
        if let place = record.location {
            let line = LineIndex(place.file).position(of: place.bytes.lowerBound).line
            try Terminal.write("# \(terminalSafe(place.file.path)):\(line)\n")
        }
        try Terminal.write(Emitter.document(value))
    }
}

/// Rows in columns as wide as their widest cell; for a terminal, long cells are cut. Elsewhere a cell
/// of pages of text stands out of its column: else every row would be as long.
func table(_ titles: [String], _ rows: [[String]]) -> String {
    let isCut = Terminal.outputIsTerminal
    let cells = rows.map { row in
        row.map { cell in
            let line = onOneLine(terminalSafe(cell))
            return isCut ? shortened(line) : line
        }
    }
    let rows = [titles.map { $0.uppercased() }] + cells
    let widths = titles.indices.map { column in
        rows.map { $0[column].displayWidth }.filter { $0 <= widestColumn }.max() ?? 0
    }
    return rows.map { row in
        var line = ""
        for (column, cell) in row.enumerated() {
            line += cell
            if column < row.count - 1 {
                let missing = max(widths[column] - cell.displayWidth, 0)
                line += String(repeating: " ", count: missing + 2)
            }
        }
        return String(line.reversed().drop { $0 == " " }.reversed()) + "\n"
    }.joined()
}

/// In columns of a terminal: a text that fills a screen of its own.
private let widestColumn = 1000

private func onOneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
}

/// A cell that leaves room for the others.
private func shortened(_ line: String) -> String {
    line.count <= 72 ? line : line.prefix(71) + "…"
}
