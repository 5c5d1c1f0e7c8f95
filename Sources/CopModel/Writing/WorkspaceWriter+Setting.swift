import CopYAML

/// What `cop set` is asked to do with the words that it is given.
public enum SetMode: Sendable {
    case set, add, remove
}

/// Any field of any record, from words.
extension WorkspaceWriter {
    /// A field of a record by its dotted key; throws `Refusal` for one that it does not have.
    public func field(_ key: String, of address: RecordAddress) throws -> FieldKey {
        try FieldKey(key, in: address.shape)
    }

    /// Sets a field, adds to its list, or takes away what it holds.
    ///
    /// - Parameter words: as the shape of the field has it: one text; the items of a list; for an
    ///   item that is a record, `key=value`.
    public func set(
        _ field: FieldKey, of address: RecordAddress, to words: [String], _ mode: SetMode
    ) throws -> Written {
        try refuseNames(field, of: address)
        let change = try self.change(of: field, at: address, by: words, mode)
        let written = try self.change(address, [(field.text, change)])
        return Written(address.file, id: written.id ?? change.newID, note: written.note)
    }

    private func change(
        of field: FieldKey, at address: RecordAddress, by words: [String], _ mode: SetMode
    ) throws -> FieldChange {
        if let blank = words.first(where: { $0.allSatisfy(\.isWhitespace) }) {
            throw Refusal(
                .invalidValue, "'\(blank)' says nothing, so '\(field.text)' would hold nothing",
                notes: ["--remove takes away what it holds"])
        }
        switch (mode, field.shape) {
        case (.remove, _) where words.isEmpty: return .clear
        case (.remove, .list): return .remove(words)
        case (.remove, _):
            throw Refusal(
                .wrongType, "'\(field.text)' is no list to take items out of",
                notes: ["--remove alone takes away what it holds"])
        case (.add, .list(.record(let item))):
            return .add([try record(item, of: words, listKind(of: field, at: address))])
        case (.add, .list(let item)): return .add(words.map(item.value))
        case (.add, _):
            throw Refusal(
                .wrongType, "'\(field.text)' is no list: it holds \(field.shape.description)",
                notes: ["leave --add out to change it"])
        case (.set, .list(.record)):
            throw Refusal(
                .wrongType, "'\(field.text)' is a list of records, which come one by one",
                notes: [
                    "--add adds one; to change one that is there, name it by its number or id: "
                        + "\(field.text).1"
                ])
        case (.set, .list(let item)): return .set(.list(words.map(item.value)))
        case (.set, .record(let record)): throw record.needsKey(below: field.text)
        case (.set, let shape):
            guard words.count == 1 else {
                throw Refusal(
                    .wrongType, "'\(field.text)' holds one value, and here are \(words.count)",
                    notes: ["put a text of several words between quotes: \"two words\""])
            }
            return .set(shape.value(of: words[0]))
        }
    }

    /// An item for a list; one that others refer to by an id gets one made from its first text.
    private func record(
        _ shape: RecordShape, of words: [String], _ kind: RecordKind?
    ) throws -> Value {
        let value = try shape.value(of: words)
        guard let kind, case .mapping(let entries) = value, entries.first?.key != "id",
            let title = shape.fields.first(where: { $0.isRequired && $0.key != "id" })?.key,
            case .text(let text) = entries.first(where: { $0.key == title })?.value,
            Slug(from: text) != nil
        else { return value }
        return .mapping([Value.Entry("id", .text(try freeID("", text, kind)))] + entries)
    }

    /// The kind of record that the list of a file holds; nil for a list of records without ids.
    private func listKind(of field: FieldKey, at address: RecordAddress) -> RecordKind? {
        RecordKind.allCases.first {
            address.isWhole && $0.list?.file == address.file && $0.list?.key == field.text
        }
    }

    /// The names of records and files: other records refer to them.
    private func refuseNames(_ field: FieldKey, of address: RecordAddress) throws {
        let isID = field.text == "id" || field.text.hasSuffix(".id")
        switch address.file {
        case .person, .intake, .contract:
            guard isID else { return }
            throw named(field, "'cop person rename' gives a person another id, everywhere")
        case .organisations where isID:
            throw named(field, "'cop organisation rename' gives it another id, everywhere")
        case .session where isID || field.text == "date":
            throw named(field, "'cop session move' moves the session to another day, everywhere")
        default:
            guard isID else { return }
            throw named(field, "add it once more under another id, and 'cop remove' this one")
        }
    }

    private func named(_ field: FieldKey, _ wayOut: String) -> Refusal {
        Refusal(
            .idMismatch, "'\(field.text)' cannot be set: other records or the file go by it",
            notes: [wayOut])
    }
}
