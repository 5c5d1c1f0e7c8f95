import CopYAML

/// Another id for a record, and which texts of a file change with it.
struct NewID {
    let kind: RecordKind
    let old: String
    let new: String

    /// The texts that change, by their place, and how many of them are references to the record.
    func texts(in file: LoadedFile) -> (texts: [Range<Int>: String], references: Int) {
        var texts: [Range<Int>: String] = [:]
        // What the name of a file says has no place in it.
        for mention in file.decoding.mentions where !mention.location.bytes.isEmpty {
            if let text = text(of: mention) { texts[mention.location.bytes] = text }
        }
        let references = texts.count
        for definition in file.decoding.definitions
        where definition.kind == kind && definition.id == old && !definition.location.bytes.isEmpty
        {
            texts[definition.location.bytes] = new
        }
        return (texts, references)
    }

    /// What a reference shall be; nil for one that leads to something else.
    func text(of mention: Decoding.Mention) -> String? {
        if mention.id == old, mention.kinds.contains(kind) { return new }
        // Diary entries are referred to as PERSON/ENTRY.
        guard kind == .person, mention.kinds.contains(.entry), mention.id.hasPrefix(old + "/")
        else { return nil }
        return new + mention.id.dropFirst(old.count)
    }
}
