import CopYAML

/// The diary entries of a workspace by their ids, `PERSON/ENTRY`.
///
/// An id holds in one diary alone, which has a few dozen entries: a list of all of them, which may be
/// tens of thousands, would take a tenth of the memory of the workspace, and nearly nobody looks.
struct EntryIndex {
    /// The files of each writer's diary, the shared one and the private one.
    private var diaries: [String: [Decoding]] = [:]

    mutating func add(_ diary: Decoding) {
        guard let writer = diary.fileID, !diary.entries.isEmpty else { return }
        diaries[writer, default: []].append(diary)
    }

    /// The entry that has an id.
    func entry(_ id: String) -> Decoding.Definition? {
        guard let slash = id.firstIndex(of: "/"), let diary = diaries[String(id[..<slash])]
        else { return nil }
        let own = id[id.index(after: slash)...]
        for file in diary {
            if let entry = file.entries.first(where: { $0.id == own }) { return file.entry(entry) }
        }
        return nil
    }

    var ids: [String] {
        diaries.values.joined().flatMap { file in file.entries.map { file.entry($0).id } }
    }

    /// Entries whose ids others of the same writer have, each with the first of them; in the order of
    /// the writers.
    var duplicates: [(entry: Decoding.Definition, first: Decoding.Definition)] {
        let inOrder = diaries.sorted { $0.key < $1.key }.map(\.value)
        return inOrder.concurrentMap(Self.duplicates).flatMap(\.self)
    }

    private static func duplicates(
        in diary: [Decoding]
    ) -> [(entry: Decoding.Definition, first: Decoding.Definition)] {
        var found: [(entry: Decoding.Definition, first: Decoding.Definition)] = []
        var known: [String: Decoding.Definition] = [:]
        for file in diary where diary.count > 1 || !file.isAscending {
            for entry in file.entries {
                if let first = known[entry.id] {
                    found.append((file.entry(entry), first))
                } else {
                    known[entry.id] = file.entry(entry)
                }
            }
        }
        return found
    }
}

extension Decoding {
    /// Whether each id of an entry comes after the one before, as ids do that begin with the date: then
    /// none is there twice.
    fileprivate var isAscending: Bool {
        entries.indices.dropFirst().allSatisfy { entries[$0 - 1].id < entries[$0].id }
    }
}
