import CopModel
import CopYAML

/// Makes tables of what a file of the workspace holds.
///
/// Tables and columns follow from the declared fields alone, so that a field added later comes
/// along by itself, and so that an empty workspace has the same tables as a full one. A list of
/// words stands in one cell, a list of records in a table of its own, whose first columns say to
/// which record each row belongs.
struct TableBuilder {
    private(set) var tables: [ExportTable] = []

    /// - Parameter values: what the file holds; of a folder, the records in it.
    init(of file: FileSchema, _ values: [Value]) {
        guard case .record(let record) = file.shape else { return }
        guard file.isFolder else {
            add(values.first ?? .null, of: record, in: file)
            return
        }
        let owner = record.name == DiaryEntry.name ? ["person"] : []
        let items = values.map { value in
            let id = value.at(["id"])?.cell ?? ""
            return Item(keys: owner.map { _ in String(id.prefix { $0 != "/" }) }, id: id, value)
        }
        add(items, of: record, named: file.name, below: owner, isTop: true)
    }

    /// A record of a list.
    private struct Item {
        /// What tells to which records it belongs.
        let keys: [String]
        /// Its id, or its number in the list.
        let id: String
        let value: Value

        init(keys: [String], id: String, _ value: Value) {
            self.keys = keys
            self.id = id
            self.value = value
        }

        /// The records of a list of this one.
        func items(at path: [String], below keys: [String], numbered start: String = "") -> [Item] {
            guard case .list(let values) = value.at(path) else { return [] }
            return values.enumerated().map { position, value in
                let id = value.at(["id"])?.cell ?? "\(start)\(position + 1)"
                return Item(keys: keys, id: id, value)
            }
        }

        /// This one, and after it those below it: `1`, `1.1`, `1.1.1`, `1.2`.
        func withItems(at path: [String]) -> [Item] {
            [self]
                + items(at: path, below: keys, numbered: "\(id).").flatMap {
                    $0.withItems(at: path)
                }
        }
    }

    /// A file that is one record: its lists are tables, and the rest a table of keys and values.
    private mutating func add(_ value: Value, of record: RecordShape, in file: FileSchema) {
        let name = String(file.name.dropLast(".yaml".count))
        let parts = record.parts()
        let columns = parts.columns
        if !columns.isEmpty {
            let rows = columns.compactMap { path in
                value.at(path).map { [path.joined(separator: "."), $0.cell] }
            }
            tables.append(
                ExportTable(name: name, noun: nil, columns: ["key", "value"], rows: rows))
        }
        let item = Item(keys: [], id: "", value)
        for part in parts { add(part, of: [item], named: name, below: [], isTop: true) }
    }

    /// Records, with a table of their own for each of their lists.
    private mutating func add(
        _ items: [Item], of record: RecordShape, named name: String, below keys: [String],
        isTop: Bool = false
    ) {
        let parts = record.parts()
        let again = parts.firstList(of: record.name)
        let items = again.map { path in items.flatMap { $0.withItems(at: path) } } ?? items
        let isNumbered = !record.keys.contains("id")
        let columns = parts.columns
        let noun = RecordKind(rawValue: record.name)?.word ?? record.name
        tables.append(
            ExportTable(
                name: name, noun: isTop ? noun : nil,
                columns: keys + (isNumbered ? ["no"] : [])
                    + columns.map { $0.joined(separator: ".") },
                rows: items.map { item in
                    item.keys + (isNumbered ? [item.id] : [])
                        + columns.map { item.value.at($0)?.cell ?? "" }
                }))
        let inner = items.map { Item(keys: $0.keys + [$0.id], id: $0.id, $0.value) }
        for part in parts where part.path != again {
            add(
                part, of: inner, named: name,
                below: keys + ["\(noun).\(isNumbered ? "no" : "id")"], isTop: false)
        }
    }

    /// The table of a part of records; none for what stands in their own.
    private mutating func add(
        _ part: RecordShape.Part, of items: [Item], named name: String, below keys: [String],
        isTop: Bool
    ) {
        let title = part.path.joined(separator: "-").replacing("_", with: "-")
        switch part {
        case .column: break
        case .list(let path, let record):
            add(
                items.flatMap { $0.items(at: path, below: $0.keys) }, of: record,
                named: title == name ? name : "\(name)-\(title)", below: keys, isTop: isTop)
        case .sorting(let path, let lists, let kind):
            tables.append(
                ExportTable(
                    name: "\(name)-\(title)", noun: nil,
                    columns: keys + [kind.word, path.joined(separator: ".")],
                    rows: items.flatMap { item in
                        lists.flatMap { list -> [[String]] in
                            guard case .list(let ids) = item.value.at(path + [list]) else {
                                return []
                            }
                            return ids.map { item.keys + [$0.cell, list] }
                        }
                    }))
        }
    }
}

extension RecordShape.Part {
    fileprivate var path: [String] {
        switch self {
        case .column(let path), .list(let path, _), .sorting(let path, _, _): path
        }
    }
}

extension [RecordShape.Part] {
    fileprivate var columns: [[String]] {
        compactMap { if case .column(let path) = $0 { path } else { nil } }
    }

    /// The keys of the list of records of this name; nil where there is none.
    fileprivate func firstList(of name: String) -> [String]? {
        for case .list(let path, let record) in self where record.name == name { return path }
        return nil
    }
}

extension Value {
    /// What stands behind these keys, one below the other.
    fileprivate func at(_ path: [String]) -> Value? {
        path.reduce(self) { value, key in
            guard case .mapping(let entries) = value else { return nil }
            return entries.first { $0.key == key }?.value
        }
    }

    /// As it stands in a cell: without empty lines at its end; a list with semicolons between its
    /// words.
    fileprivate var cell: String {
        switch self {
        case .plain(let text): text
        case .text(let text): String(text.reversed().drop(while: \.isNewline).reversed())
        case .list(let values): values.map(\.cell).joined(separator: "; ")
        case .null, .mapping: ""
        }
    }
}
