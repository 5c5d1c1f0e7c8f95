import CopModel

extension RecordShape {
    /// How a part of a record stands in tables.
    enum Part {
        /// In a column of the record's own table.
        case column([String])
        /// As a table of its own, with a row for each record of the list.
        case list([String], RecordShape)
        /// As a table with a row for everyone whom the part sorts into lists of its own, such as
        /// those who were present and those who were absent.
        case sorting([String], keys: [String], of: RecordKind)
    }

    /// Every field, and those of the records within; with the keys that lead to each. A row begins
    /// with the id, wherever a file has it.
    func parts(below path: [String] = []) -> [Part] {
        let ordered = fields.filter { $0.key == "id" } + fields.filter { $0.key != "id" }
        return ordered.flatMap { field -> [Part] in
            let path = path + [field.key]
            switch field.shape {
            case .list(.record(let record)): return [.list(path, record)]
            case .record(let record):
                guard let kind = record.sortedKind else { return record.parts(below: path) }
                return [.sorting(path, keys: record.keys, of: kind)]
            default: return [.column(path)]
            }
        }
    }

    /// The kind of record of which every field lists some; nil when the fields hold anything else.
    private var sortedKind: RecordKind? {
        let kinds = fields.map { field -> RecordKind? in
            guard case .list(.reference(let kinds)) = field.shape else { return nil }
            return kinds.count == 1 ? kinds[0] : nil
        }
        guard kinds.count > 1, let first = kinds[0] else { return nil }
        return kinds.allSatisfy { $0 == first } ? first : nil
    }
}
