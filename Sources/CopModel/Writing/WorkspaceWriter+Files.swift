import CopYAML

/// Records that have a file each.
extension WorkspaceWriter {
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
            let others = try others(like: person.name, .person).map { WorkspaceFile.person($0) }
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
            let others = try others(like: pattern.name, .pattern).map { WorkspaceFile.pattern($0) }
            let note = note(on: pattern.name, "name", among: others)
            _ = try create(.pattern(pattern.id), filledIn(form, with: pattern), in: files)
            return Written(.pattern(pattern.id), id: pattern.id, note: note)
        }
    }

    /// The ids that a record of the same name would have got, so that few files are read.
    func others(like name: String, _ kind: RecordKind) throws -> [String] {
        guard let slug = Slug(from: name)?.text else { return [] }
        return try lookup.ids(of: kind).filter { $0.hasPrefix(slug) }.sorted()
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

    func create(
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
        let others = try lookup.ids(of: .session).filter { $0.hasPrefix("\(session.date)-") }
            .sorted()
        var untouched: String?
        for id in others where untouched == nil {
            if try isUntouched(id, planned, in: files) { untouched = id }
        }
        let isNamed = try untouched.map { try lookup.isNamed($0, outside: .session($0)) } ?? false
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
    func remove(planned id: String, in files: borrowing LockedFileStore) -> String {
        do throws(FileError) {
            try files.remove(path: WorkspaceFile.session(id).path)
            return "takes the place of the planned \(id)"
        } catch {
            return "the planned \(id) stays: \(error)"
        }
    }

    /// Whether a session's file is still as `cop init` planned it: it says no more, and has no
    /// line, such as a comment, that is not in the plan.
    func isUntouched(
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
}
