import CopYAML

/// Adds to a workspace and changes it, one record at a time.
///
/// Every write is locked and atomic, changes only the bytes that it must, and is refused when
/// the record is wrong, refers to what is not there, or the file cannot be parsed.
public struct WorkspaceWriter: Sendable {
    public let root: String
    private let store: FileStore
    private var lookup: ReferenceLookup { ReferenceLookup(root: root) }

    public init(root: String) {
        self.root = root
        store = FileStore(root: root, folders: WorkspaceFile.folders.map(\.name))
    }

    /// Throws unless a record of a kind is there: to ask before somebody writes a text about it.
    public func require(_ id: String, _ kind: RecordKind) throws {
        guard lookup.exists(id, as: kind) else {
            throw missing(id, kind, among: lookup.ids(of: kind))
        }
    }

    // MARK: Lists

    /// Appends a record to the list it belongs to.
    ///
    /// A record without an id gets one made from `title`, with a number behind it if it is taken.
    public func append<Item: Record>(
        _ record: Item, to list: RecordList<Item>, titled title: String
    ) throws -> Written {
        try store.locked { files in try append(record, list, titled: title, in: files) }
    }

    private func append<Item: Record>(
        _ record: Item, _ list: RecordList<Item>, titled title: String,
        in files: borrowing LockedFileStore
    ) throws -> Written {
        var record = record
        if let kind = list.kind, let path = list.id?() {
            record[keyPath: path] = try freeID(record[keyPath: path], title, kind)
        }
        try validate(record)
        let edit = Edit.append([.key(list.key)], record.encoded ?? .mapping([]), order: list.order)
        var note: String?
        try change(list.file, in: files) { tree in
            note = try self.note(on: record, in: list, titled: title, of: tree)
            return [edit]
        }
        return Written(list.file, id: list.id.map { record[keyPath: $0()] }, note: note)
    }

    /// What to say when an item of the same title is there, as after a command given twice.
    ///
    /// Throws for a list whose items have no title, where one item is exactly like another.
    private func note<Item: Record>(
        on record: Item, in list: RecordList<Item>, titled title: String, of tree: Tree
    ) throws -> String? {
        let items = tree.root?.resolved[list.key]?.resolved.items.map(\.resolved) ?? []
        if let key = list.titleKey {
            return items.first { $0[key]?.resolved.text.hasWords(of: title) == true }
                .map { Self.note(on: title, $0["id"]?.text) }
        }
        let value = record.encoded
        for item in items {
            var decoding = Decoding()
            guard Item.decode(item, &decoding)?.encoded == value else { continue }
            throw Refusal(
                .duplicateID, "this tie is there already",
                notes: ["say what is different, for example with --since or --notes"])
        }
        return nil
    }

    /// The first file whose record has a title, which stands behind a key.
    private func note(
        on title: String, _ key: String, among files: [WorkspaceFile]
    ) -> String? {
        for file in files {
            guard let bytes = try? readFile("\(root)/\(file.path)") else { continue }
            let tree = Tree.parse(SourceFile(path: file.path, bytes: bytes)).tree
            if tree.root?.resolved[key]?.resolved.text.hasWords(of: title) == true {
                return Self.note(on: title, file.id)
            }
        }
        return nil
    }

    private static func note(on title: String, _ id: String?) -> String {
        "there is already '\(title)'\(id.map { " (\($0))" } ?? ""); this is another"
    }

    /// Changes an item of a list in place.
    ///
    /// - Parameter edits: gives the edits for the item at a path; throws to refuse.
    public func update<Item: Record>(
        _ id: String, in list: RecordList<Item>,
        _ edits: (Item, [PathStep]) throws -> [Edit]
    ) throws -> Written {
        try change(list.file) { tree in
            let (item, index) = try find(id, in: list, of: tree)
            return try edits(item, [.key(list.key), .index(index)])
        }
        return Written(list.file, id: id)
    }

    private func find<Item: Record>(
        _ id: String, in list: RecordList<Item>, of tree: Tree
    ) throws -> (item: Item, index: Int) {
        let items = tree.root?.resolved[list.key]?.resolved.items.map(\.resolved) ?? []
        guard let index = items.firstIndex(where: { $0["id"]?.text == id }) else {
            throw missing(id, list.kind ?? .question, among: items.compactMap { $0["id"]?.text })
        }
        var decoding = Decoding()
        guard let item = Item.decode(items[index], &decoding) else {
            throw Refusal(decoding.diagnostics)
        }
        return (item, index)
    }

    /// Records what became of a question.
    public func append(_ update: Question.Update, toHistoryOf id: String) throws -> Written {
        try validate(update)
        let value = update.encoded ?? .mapping([])
        return try self.update(id, in: .questions) { _, path in
            [.append(path + ["history"], value, order: Question.fields.keys)]
        }
    }

    // MARK: Files of one record

    /// Makes the file of a record from a form with comments, filled in with what the record says.
    public func create(_ record: some Record, as file: WorkspaceFile, form: SourceFile) throws
        -> Written
    {
        if let id = file.id, !Slug.isSlug(id) { throw noID(id) }
        try validate(record, fileID: file.id)
        let bytes = try filledIn(form, with: record)
        return try store.locked { files in try create(file, bytes, in: files) }
    }

    /// Makes a person's file; the id is made from the name unless it is given.
    public func create(_ person: Person, form: SourceFile) throws -> Written {
        try store.locked { files in
            var person = person
            person.id = try freeID(person.id, person.name, .person)
            try validate(person, fileID: person.id)
            let others = others(like: person.name, .person).map { WorkspaceFile.person($0) }
            let note = note(on: person.name, "name", among: others)
            _ = try create(.person(person.id), filledIn(form, with: person), in: files)
            return Written(.person(person.id), id: person.id, note: note)
        }
    }

    /// Makes a pattern's file; the id is made from the name unless it is given.
    public func create(_ pattern: Pattern, form: SourceFile) throws -> Written {
        try store.locked { files in
            var pattern = pattern
            pattern.id = try freeID(pattern.id, pattern.name, .pattern)
            try validate(pattern, fileID: pattern.id)
            let others = others(like: pattern.name, .pattern).map { WorkspaceFile.pattern($0) }
            let note = note(on: pattern.name, "name", among: others)
            _ = try create(.pattern(pattern.id), filledIn(form, with: pattern), in: files)
            return Written(.pattern(pattern.id), id: pattern.id, note: note)
        }
    }

    /// The ids that a record of the same name would have got, so that few files are read.
    private func others(like name: String, _ kind: RecordKind) -> [String] {
        guard let slug = Slug(from: name)?.text else { return [] }
        return lookup.ids(of: kind).filter { $0.hasPrefix(slug) }.sorted()
    }

    /// Makes a session's file, named after its date and title.
    ///
    /// - Parameter planned: gives the texts in which a run may have been planned with a session,
    ///   one for each language; none if a plan has no such title. An untouched planned session of
    ///   the same day makes way, unless something in the workspace names it.
    public func create(
        _ session: Session, form: SourceFile, planned: (Session) throws -> [[UInt8]]
    ) throws -> Written {
        try store.locked { files in
            try create(session, form, planned, in: files)
        }
    }

    private func create(
        _ session: Session, _ form: SourceFile, _ planned: (Session) throws -> [[UInt8]],
        in files: borrowing LockedFileStore
    ) throws -> Written {
        var session = session
        session.id = try freeID(session.id, session.title, .session, prefix: "\(session.date)-")
        guard session.isNamedAfterItsDate else {
            throw Refusal(
                .idMismatch, "the id of a session begins with its date",
                notes: ["for example --id \(session.date)-\(session.id)"])
        }
        try validate(session, fileID: session.id)
        let others = lookup.ids(of: .session).filter { $0.hasPrefix("\(session.date)-") }.sorted()
        var untouched: String?
        for id in others where untouched == nil {
            if try isUntouched(id, planned, in: files) { untouched = id }
        }
        let isNamed = untouched.map { lookup.isNamed($0, outside: .session($0)) } ?? false
        let staying = others.filter { $0 != untouched }.map { WorkspaceFile.session($0) }
        let twin = note(on: session.title, "title", among: staying)
        _ = try create(.session(session.id), filledIn(form, with: session), in: files)
        let planNote = untouched.map { id in
            isNamed
                ? "the planned \(id) stays, since other files refer to it"
                : remove(planned: id, in: files)
        }
        let notes = [twin, planNote].compactMap { $0 }
        return Written(
            .session(session.id), id: session.id,
            note: notes.isEmpty ? nil : notes.joined(separator: "; "))
    }

    /// Removes a planned session, and gives what to tell of it: the new one is there by now.
    private func remove(planned id: String, in files: borrowing LockedFileStore) -> String {
        do throws(FileError) {
            try files.remove(path: WorkspaceFile.session(id).path)
            return "takes the place of the planned \(id)"
        } catch {
            return "the planned \(id) stays: \(error)"
        }
    }

    /// Whether a session's file is still as `cop init` planned it: it says no more, and has no
    /// line, such as a comment, that is not in the plan.
    private func isUntouched(
        _ id: String, _ planned: (Session) throws -> [[UInt8]], in files: borrowing LockedFileStore
    ) throws -> Bool {
        let path = WorkspaceFile.session(id).path
        guard let bytes = try? files.read(path: path).bytes else { return false }
        let (tree, problems) = Tree.parse(SourceFile(path: path, bytes: bytes))
        var decoding = Decoding(fileID: id)
        guard problems.isEmpty, tree.documents.count == 1, let root = tree.root?.resolved,
            let session = Session.decode(root, &decoding), decoding.diagnostics.isEmpty
        else { return false }
        var plain = Session()
        plain.id = session.id
        plain.title = session.title
        plain.date = session.date
        plain.status = .planned
        guard session.encoded == plain.encoded else { return false }
        let lines = Set(bytes.linesWithoutBlanks)
        return try planned(session).contains { lines.isSubset(of: $0.linesWithoutBlanks) }
    }

    /// Changes the file of one record.
    public func update<R: Record>(
        _ file: WorkspaceFile, as type: R.Type, _ edits: (R) throws -> [Edit]
    ) throws -> Written {
        try change(file) { tree in
            var decoding = Decoding(fileID: file.id)
            guard let root = tree.root?.resolved, let record = R.decode(root, &decoding) else {
                throw Refusal(decoding.diagnostics)
            }
            return try edits(record)
        }
        return Written(file, id: file.id)
    }

    // MARK: Diaries

    /// Appends an entry to a person's diary.
    ///
    /// The file is copied, which is quick, and not parsed: the entries before need not be in
    /// order. A file that cannot be read as a whole is refused.
    public func append(_ entry: DiaryEntry, of person: String, heading: SourceFile) throws
        -> Written
    {
        var entry = entry
        if entry.id.isEmpty { entry.id = "\(entry.date)-\(TimeStamp.now())" }
        let file: WorkspaceFile =
            entry.visibility == .private ? .privateDiary(person) : .diary(person)
        try require(person, .person)
        try validate(entry)
        let value = entry.encoded ?? .mapping([])
        try store.locked { files in
            try append(value, to: file, heading: heading, in: files)
        }
        return Written(file, id: "\(person)/\(entry.id)")
    }

    private func append(
        _ entry: Value, to file: WorkspaceFile, heading: SourceFile,
        in files: borrowing LockedFileStore
    ) throws {
        while true {
            do {
                let (bytes, snapshot) = try files.read(path: file.path)
                let longer = appendingDocument(entry, to: bytes)
                if let problem = Tree.refusal(of: SourceFile(path: file.path, bytes: longer)) {
                    throw Refusal([problem])
                }
                try keepFromGit(file, in: files)
                return try files.replace(path: file.path, expecting: snapshot, with: longer)
            } catch let error as FileError where error.kind == .changedMeanwhile {
                continue
            } catch let error as FileError where error.kind == .notFound {
                try keepFromGit(file, in: files)
                _ = try create(file, appendingDocument(entry, to: heading.bytes), in: files)
                return
            }
        }
    }

    /// Sees to it that git ignores private entries, whatever the root's `.gitignore` says.
    private func keepFromGit(
        _ file: WorkspaceFile, in files: borrowing LockedFileStore
    ) throws(FileError) {
        guard case .privateDiary = file else { return }
        do throws(FileError) {
            try files.create(path: "diaries/private/.gitignore", bytes: Array("*\n".utf8))
        } catch {
            guard error.kind == .alreadyExists else { throw error }
        }
    }

    // MARK: Scaffolds

    /// Makes files, each unless it is there with the very same content. Throws `FileError` for one
    /// that is there with other content.
    public func createAll(_ contents: [(path: String, bytes: [UInt8])]) throws {
        try store.locked { files in
            for (path, bytes) in contents {
                do {
                    try files.create(path: path, bytes: bytes)
                } catch let error as FileError where error.kind == .alreadyExists {
                    guard try files.read(path: path).bytes == bytes else { throw error }
                }
            }
        }
    }

    /// Makes the files of a new workspace, in their order, unless it is one by now.
    ///
    /// Everything that is in the way is found before anything is written: `ScaffoldConflict` for
    /// it. A file that is there with the very same content stays, so that a run that was killed
    /// can be done again.
    ///
    /// - Returns: the paths of files that were kept although their content is another.
    public func scaffold(_ files: [ScaffoldFile]) throws -> [String] {
        try store.locked { store in
            if fileExists("\(root)/\(WorkspaceFile.cop.path)") {
                throw ScaffoldConflict.isWorkspace
            }
            var kept: [String] = []
            var longer: [(path: String, bytes: [UInt8], snapshot: FileSnapshot)] = []
            var new: [ScaffoldFile] = []
            for file in files {
                guard let (bytes, snapshot) = try content(of: file.path, in: store) else {
                    new.append(file)
                    continue
                }
                guard bytes != file.bytes else { continue }
                switch file.ifThere {
                case .refuse: throw ScaffoldConflict.otherContent(file.path)
                case .keep: kept.append(file.path)
                case .addLines:
                    let more = file.addingLines(to: bytes)
                    if more != bytes { longer.append((file.path, more, snapshot)) }
                }
            }
            for file in longer {
                try store.replace(path: file.path, expecting: file.snapshot, with: file.bytes)
            }
            for file in new { try store.create(path: file.path, bytes: file.bytes) }
            return kept
        }
    }

    /// The content of a file; nil if it is not there.
    private func content(
        of path: String, in files: borrowing LockedFileStore
    ) throws(FileError) -> (bytes: [UInt8], snapshot: FileSnapshot)? {
        do throws(FileError) {
            return try files.read(path: path)
        } catch {
            guard error.kind == .notFound else { throw error }
            return nil
        }
    }

    /// A form with its comments, filled in with what a record says.
    public func filledIn(_ form: SourceFile, with record: some Record) throws -> [UInt8] {
        guard case .mapping(let entries) = record.encoded else { return form.bytes }
        let keys = type(of: record).fields.keys
        return try Tree.parse(form).tree.applying(
            entries.map { .set([.key($0.key)], $0.value, order: keys) })
    }

    /// Reads a record from a text of its own, such as one that was finished in an editor, with
    /// everything that would keep it from being written.
    ///
    /// - Returns: no record and no diagnostics for a text without content.
    public func read<R: Record>(
        _ file: SourceFile, as type: R.Type
    ) -> (record: R?, diagnostics: [Diagnostic]) {
        let (tree, diagnostics) = Tree.parse(file)
        guard diagnostics.isEmpty, let root = tree.root?.resolved else { return (nil, diagnostics) }
        var decoding = Decoding(fileID: "")
        let record = R.decode(root, &decoding)
        return (record, decoding.diagnostics + lookup.problems(in: decoding))
    }

    // MARK: Parts

    private func change(_ file: WorkspaceFile, _ edits: (Tree) throws -> [Edit]) throws {
        try store.locked { files in try change(file, in: files, edits) }
    }

    /// Reads a file, edits it, and writes it; again if someone else changed it meanwhile.
    private func change(
        _ file: WorkspaceFile, in files: borrowing LockedFileStore,
        _ edits: (Tree) throws -> [Edit]
    ) throws {
        while true {
            do {
                let (bytes, snapshot) = try files.read(path: file.path)
                let (tree, diagnostics) = Tree.parse(SourceFile(path: file.path, bytes: bytes))
                guard diagnostics.isEmpty else { throw Refusal(diagnostics) }
                let changed = try tree.applying(edits(tree))
                try files.replace(path: file.path, expecting: snapshot, with: changed)
                return
            } catch let error as FileError where error.kind == .changedMeanwhile {
                continue
            } catch let error as FileError where error.kind == .notFound && error.action == .read {
                let empty = Tree.parse(SourceFile(path: file.path, bytes: [])).tree
                _ = try create(file, empty.applying(edits(empty)), in: files)
                return
            }
        }
    }

    private func create(
        _ file: WorkspaceFile, _ bytes: [UInt8], in files: borrowing LockedFileStore
    ) throws -> Written {
        do throws(FileError) {
            try files.create(path: file.path, bytes: bytes)
        } catch {
            guard error.kind == .alreadyExists else { throw error }
            throw Refusal(
                .duplicateID, "\(file.path) is there already",
                notes: ["open it in an editor to change it"])
        }
        return Written(file, id: file.id)
    }

    /// Reads the record back as a file would give it, so that the command line knows no rule
    /// that the file does not.
    private func validate<R: Record>(_ record: R, fileID: String? = nil) throws {
        guard let value = record.encoded else { return }
        let text = Emitter.document(value)
        let tree = Tree.parse(SourceFile(path: "", text: text)).tree
        var decoding = Decoding(fileID: fileID)
        if let root = tree.root { _ = R.decode(root, &decoding) }
        let problems = decoding.diagnostics.map(\.withoutPlace) + lookup.problems(in: decoding)
        guard problems.isEmpty else { throw Refusal(problems) }
    }

    /// The id that was given, if it is free, or else the first free one made from a title.
    private func freeID(
        _ given: String, _ title: String, _ kind: RecordKind, prefix: String = ""
    ) throws -> String {
        if !given.isEmpty {
            guard Slug.isSlug(given) else { throw noID(given) }
            guard !lookup.isTaken(given, for: kind) else {
                throw Refusal(.duplicateID, "the id '\(given)' is taken")
            }
            return given
        }
        guard let slug = Slug(from: title)?.text ?? kind.usualID else { throw noSlug(title) }
        let taken = Set(ReferenceCheck.kindsSharingIDs(with: kind).flatMap(lookup.ids))
        var number = 1
        var id = prefix + slug
        while taken.contains(id) {
            number += 1
            id = "\(prefix)\(slug)-\(number)"
        }
        return id
    }

    private func noID(_ text: String) -> Refusal {
        Refusal(
            .invalidID, "'\(text)' is not an id",
            notes: ["use lower-case letters, digits and single hyphens"])
    }

    private func noSlug(_ title: String) -> Refusal {
        Refusal(
            .invalidID, "no id can be made of '\(title)'",
            notes: ["give one with --id: lower-case letters, digits and single hyphens"])
    }

    private func missing(_ id: String, _ kind: RecordKind, among ids: [String]) -> Refusal {
        Refusal(
            .unknownReference, "no \(kind.rawValue) '\(id)'",
            notes: closest(to: id, in: ids.sorted()).map { ["did you mean '\($0)'?"] }
                ?? [ReferenceCheck.hint(for: [kind])])
    }
}

extension RecordKind {
    /// The id of a text in a script that ids cannot be made of; nil for what has a name, which
    /// people should find back in its id.
    fileprivate var usualID: String? {
        switch self {
        case .signal, .question, .reflection, .session: rawValue
        default: nil
        }
    }
}

extension String {
    /// Whether it is the same text but for the white space.
    fileprivate func hasWords(of other: String) -> Bool {
        split(whereSeparator: \.isWhitespace) == other.split(whereSeparator: \.isWhitespace)
    }
}

extension Diagnostic {
    /// The same without a place, for a record that is in no file yet.
    fileprivate var withoutPlace: Diagnostic {
        let label = primary.text.isEmpty ? [] : [primary.text]
        return Diagnostic(code, headline, at: .nowhere, notes: label + notes)
    }
}
