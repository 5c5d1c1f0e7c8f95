import CopYAML

/// What one file of the workspace holds, and what came to light while it was read.
struct LoadedFile: Sendable {
    /// Each by reference: a workspace has thousands of files, of which most hold little.
    indirect enum Contents: Sendable {
        case cop(Cop)
        case domain(Domain)
        case signals(Signals)
        case organisations(Organisations)
        case knowledgeAgenda(KnowledgeAgenda)
        case network(Network)
        case reflections(Reflections)
        case embedding(Embedding)
        case system(SystemAnalysis)
        case cases(Cases)
        case actions(Actions)
        case results(Results)
        case design(Design)
        case person(Person)
        case intake(Intake)
        case contract(Contract)
        case pattern(Pattern)
        case session(Session)
        case diary(String, [DiaryEntry])
        case nothing
    }

    let file: WorkspaceFile
    let source: SourceFile
    let contents: Contents
    let diagnostics: [Diagnostic]
    let decoding: Decoding

    /// A file that is kept with its bytes, as whoever changes it needs them.
    init(_ file: WorkspaceFile, _ source: SourceFile) {
        self.init(file, Tree.parse(source))
    }

    /// A file that is left on the disk.
    init(_ file: WorkspaceFile, _ bytes: [UInt8], of source: SourceFile) {
        self.init(file, Tree.parse(bytes, of: source))
    }

    private init(_ file: WorkspaceFile, _ parsed: (tree: Tree, diagnostics: [Diagnostic])) {
        let tree = parsed.tree
        self.file = file
        source = tree.file
        var decoding = Decoding(fileID: file.id)

        func one<R: Record>(_ contents: (R) -> Contents) -> Contents {
            Self.decodeOne(tree, &decoding).map(contents) ?? .nothing
        }
        func named<R: Record>(
            _ id: String, _ path: WritableKeyPath<R, String>, _ contents: (R) -> Contents
        ) -> Contents {
            Self.decodeNamed(tree, id, path, &decoding).map(contents) ?? .nothing
        }
        contents =
            switch file {
            case .cop: one(Contents.cop)
            case .domain: one(Contents.domain)
            case .signals: one(Contents.signals)
            case .organisations: one(Contents.organisations)
            case .knowledgeAgenda: one(Contents.knowledgeAgenda)
            case .network: one(Contents.network)
            case .reflections: one(Contents.reflections)
            case .embedding: one(Contents.embedding)
            case .system: one(Contents.system)
            case .cases: one(Contents.cases)
            case .actions: one(Contents.actions)
            case .results: one(Contents.results)
            case .design: one(Contents.design)
            case .person(let id): named(id, \.id, Contents.person)
            case .intake(let id): named(id, \.id, Contents.intake)
            case .contract(let id): named(id, \.id, Contents.contract)
            case .pattern(let id): named(id, \.id, Contents.pattern)
            case .session(let id): named(id, \.id, Contents.session)
            case .diary(let id):
                .diary(id, Self.decodeDiary(tree, of: id, isPrivate: false, &decoding))
            case .privateDiary(let id):
                .diary(id, Self.decodeDiary(tree, of: id, isPrivate: true, &decoding))
            }
        if case .session(let session) = contents { Self.checkDate(of: session, tree, &decoding) }
        if tree.documents.contains(where: \.isBroken) { decoding.lose(file.listedKinds) }
        // A document that could not be parsed has been reported: what it would hold has not.
        diagnostics = parsed.diagnostics + tree.cutTexts + decoding.diagnostics
        self.decoding = decoding
    }

    /// A file that could not be read.
    init(_ file: WorkspaceFile, unreadable diagnostic: Diagnostic) {
        self.file = file
        source = diagnostic.primary.range.file
        contents = .nothing
        diagnostics = [diagnostic]
        var decoding = Decoding(fileID: file.id)
        switch file {
        case .person(let id): decoding.define(.person, id, at: diagnostic.primary.range)
        case .pattern(let id): decoding.define(.pattern, id, at: diagnostic.primary.range)
        case .session(let id): decoding.define(.session, id, at: diagnostic.primary.range)
        default: decoding.lose(file.listedKinds)
        }
        self.decoding = decoding
    }

    /// The record of a file that holds one; an empty file holds an empty record.
    private static func decodeOne<R: Record>(_ tree: Tree, _ decoding: inout Decoding) -> R? {
        let readable = tree.documents.filter { !$0.isBroken }
        for extra in readable.dropFirst() {
            let start = extra.range.lowerBound
            decoding.report(
                Diagnostic(
                    .severalDocuments, "\(R.name) ends here: what follows '---' is not read",
                    at: SourceRange(tree.file, start..<min(start + 3, extra.range.upperBound)),
                    notes: ["delete the line '---', or what follows it"]))
        }
        if readable.isEmpty, !tree.documents.isEmpty { return nil }
        if let root = readable.first.flatMap(tree.root(of:)), !root.isNull {
            return R.decode(root.resolved, &decoding)
        }
        for field in R.fields.list.map(\.shape) where field.isRequired && field.key != "id" {
            decoding.reportMissing(field, of: R.name, at: tree.start)
        }
        return R()
    }

    /// The record of a file that is named after it.
    private static func decodeNamed<R: Record>(
        _ tree: Tree, _ id: String, _ path: WritableKeyPath<R, String>, _ decoding: inout Decoding
    ) -> R? {
        let start = tree.start
        if !Slug.isSlug(id) {
            decoding.report(
                Diagnostic(
                    .invalidID,
                    "the file name '\(id)' should be lower-case letters and digits, joined by hyphens",
                    at: start,
                    notes: Slug(from: id).map { ["rename the file to '\($0.text).yaml'"] } ?? []))
        }
        guard var record: R = decodeOne(tree, &decoding) else {
            // The file is there: that its record is broken must not break references to it.
            decoding.define(ofFileNamed: id, for: R.self, at: start)
            return nil
        }
        if record[keyPath: path].isEmpty {
            record[keyPath: path] = id
            decoding.define(ofFileNamed: id, for: R.self, at: start)
        } else if record[keyPath: path] != id, Slug.isSlug(id) {
            decoding.report(
                Diagnostic(
                    .idMismatch,
                    "the id is '\(record[keyPath: path])', but the file is named '\(id)'",
                    at: tree.root?["id"]?.location ?? start,
                    notes: ["rename the file, or write 'id: \(id)'"]))
        }
        return record
    }

    /// A session's file begins with its date.
    private static func checkDate(
        of session: Session, _ tree: Tree, _ decoding: inout Decoding
    ) {
        guard let date = tree.root?["date"], Day(date.text) != nil, !session.isNamedAfterItsDate
        else { return }
        decoding.report(
            Diagnostic(
                .idMismatch, "the session is on \(session.date), but its id is '\(session.id)'",
                at: date.location,
                notes: ["the file of a session is named DATE-TITLE; rename it, or correct the date"]
            ))
    }

    private static func decodeDiary(
        _ tree: Tree, of person: String, isPrivate: Bool, _ decoding: inout Decoding
    ) -> [DiaryEntry] {
        decoding.mention(person, Person.kinds, at: tree.start)
        var entries: [DiaryEntry] = []
        entries.reserveCapacity(tree.documents.count)
        for document in tree.documents {
            decoding.beginDocument()
            guard let root = tree.root(of: document)?.resolved, !root.isNull,
                var entry = DiaryEntry.decode(root, &decoding)
            else { continue }
            if isPrivate {
                entry.visibility = .private
            } else if entry.visibility == .private {
                decoding.report(
                    Diagnostic(
                        .sharedPrivateEntry, "a private entry stands in a diary that git shares",
                        at: (root["visibility"] ?? root).location,
                        notes: ["move it to diaries/private/\(person).yaml, which git ignores"]))
            }
            entries.append(entry)
        }
        // As a rule they stand in order; to sort them copies each.
        let isSorted = entries.indices.dropFirst().allSatisfy {
            !DiaryEntry.isEarlier(entries[$0], entries[$0 - 1])
        }
        return isSorted ? entries : entries.sorted(by: DiaryEntry.isEarlier)
    }
}

extension Decoding {
    /// Makes the name of a file the id of its record.
    fileprivate mutating func define<R: Record>(
        ofFileNamed id: String, for type: R.Type, at location: SourceRange
    ) {
        if let target = type as? any ReferenceTarget.Type, let kind = target.kinds.first {
            define(kind, id, at: location)
        } else {
            mention(id, Person.kinds, at: location)
        }
    }
}
