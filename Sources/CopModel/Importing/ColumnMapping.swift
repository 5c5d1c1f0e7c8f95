/// Which column of a table fills which field.
public struct ColumnMapping: Sendable {
    /// In the order of the table.
    public internal(set) var columns: [Column]

    /// A column and the field that it fills.
    public struct Column: Sendable {
        /// On one line; empty for a column without one.
        public let header: String
        let key: String
        /// Nil when nothing is known of it.
        public internal(set) var field: ImportField?
        public internal(set) var source: Source?
    }

    /// Who said what a column holds, the strongest first.
    public enum Source: String, Sendable {
        case given = "--map"
        case remembered = "cop.yaml"
        case guessed
    }

    /// A header that was given and is not in the table.
    public struct UnknownHeader: Error {
        public let header: String
        public let suggestion: String?
    }

    /// - Parameters:
    ///   - headers: of the table, as they stand in it.
    ///   - remembered: what `cop.yaml` says.
    ///   - given: what is said for this file alone.
    public init(
        headers: [String], remembered: [ImportColumn], given: [(header: String, field: ImportField)]
    ) throws(UnknownHeader) {
        let texts = Set(headers.map(\.onOneLine))
        let headers = headers.map { Header($0, among: texts) }
        columns = headers.map { Column(header: $0.text, key: $0.key, field: nil, source: nil) }
        for (header, field) in given {
            let key = Header.key(of: header)
            guard columns.contains(where: { $0.key == key }) else {
                throw UnknownHeader(
                    header: header, suggestion: closest(to: header, in: texts.sorted()))
            }
            set(field, .given) { $0.key == key }
        }
        for column in remembered {
            guard let field = column.field else { continue }
            let key = Header.key(of: column.header)
            set(field, .remembered) { $0.key == key && $0.field == nil }
        }
        guess(headers)
    }

    private mutating func set(
        _ field: ImportField, _ source: Source, where isMeant: (Column) -> Bool
    ) {
        for index in columns.indices where isMeant(columns[index]) {
            columns[index].field = field
            columns[index].source = source
        }
    }

    /// Gives each field that no column fills yet the column whose header tells it most surely; the
    /// first of equals.
    private mutating func guess(_ headers: [Header]) {
        let known = Set(columns.compactMap(\.field))
        var guesses: [Int: HeaderGuess] = [:]
        var best: [ImportField: HeaderGuess] = [:]
        for (index, header) in headers.enumerated() where columns[index].field == nil {
            guard let guess = header.guess, !known.contains(guess.field) else { continue }
            guesses[index] = guess
            best[guess.field] = max(best[guess.field] ?? guess, guess)
        }
        var taken: Set<ImportField> = []
        for index in columns.indices {
            guard let guess = guesses[index], let best = best[guess.field] else { continue }
            let isBest = guess.field.takesSeveralColumns || guess >= best
            guard isBest, guess.field.takesSeveralColumns || taken.insert(guess.field).inserted
            else { continue }
            columns[index].field = guess.field
            columns[index].source = .guessed
        }
        settleNames()
    }

    /// Where one column holds the whole name, its parts are not asked; beside a first name alone,
    /// "name" is the family name, as in Flanders.
    private mutating func settleNames() {
        func guessed(_ field: ImportField) -> [Int] {
            columns.indices.filter {
                columns[$0].field == field && columns[$0].source == .guessed
            }
        }
        guard columns.contains(where: { $0.field == .name }) else { return }
        let (names, firsts, lasts) = (guessed(.name), guessed(.firstName), guessed(.lastName))
        if !names.isEmpty, !firsts.isEmpty, lasts.isEmpty {
            for index in names { columns[index].field = .lastName }
        } else {
            for index in firsts + lasts {
                columns[index].field = nil
                columns[index].source = nil
            }
        }
    }
}

extension ColumnMapping {
    /// The headers of columns that nothing is read from.
    public var unread: [String] { columns.filter { $0.field == nil }.map(\.header) }

    /// Whether it can tell whose form a row is.
    public var namesPeople: Bool {
        columns.contains { [.name, .firstName, .lastName, .email].contains($0.field) }
    }

    /// What there is to remember of it for the next file.
    var toRemember: [ImportColumn] {
        var keys: Set<String> = []
        return columns.compactMap { column in
            guard let field = column.field, !column.header.isEmpty,
                keys.insert(column.key).inserted
            else { return nil }
            return ImportColumn(header: column.header, field: field)
        }
    }
}
