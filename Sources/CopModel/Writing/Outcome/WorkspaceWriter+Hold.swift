import CopYAML

/// What came of a session, in every file that it concerns.
extension WorkspaceWriter {
    /// Marks a session as held and writes down what came of it, under one lock.
    ///
    /// Agreements become actions as well, new questions go to the knowledge agenda, and cases get
    /// their turn. What stands already is not written again. Nothing is written before it is known
    /// that everything can be. The session itself comes last: until then it is not marked, and a
    /// run that was killed can be given again.
    ///
    /// - Returns: what was written, and what stood already, a line each.
    public func hold(
        _ id: String, _ outcome: SessionOutcome
    ) throws -> (written: [Written], notes: [String]) {
        try require(id, .session)
        try validate(outcome, of: id)
        let parts = parts(of: outcome, at: id)
        return try store.locked { files in
            try rehearse(parts, in: files)
            var written: [Written] = []
            var notes: [String] = []
            for part in parts {
                var telling = Telling()
                try change(part.file, in: files) { tree in
                    telling = try part.tell(tree.root?.resolved)
                    return telling.edits
                }
                let isSilent = telling.ids.isEmpty && !telling.edits.isEmpty
                let ids: [String?] = isSilent ? [part.file.id] : telling.ids
                written += ids.map { Written(part.file, id: $0) }
                // An agreement is told to two files, and of both there may be the same to say.
                notes += telling.notes.filter { !notes.contains($0) }
            }
            return (written, notes)
        }
    }

    /// What a file is told, given the root of what stands in it.
    private typealias Part = (file: WorkspaceFile, tell: (Node?) throws -> Telling)

    private func parts(of outcome: SessionOutcome, at id: String) -> [Part] {
        var parts: [Part] = []
        if !outcome.questions.isEmpty {
            parts.append(
                (
                    .knowledgeAgenda,
                    { root in
                        try outcome.telling(
                            questions: root?["questions"], at: id, newID: newIDs(of: .question))
                    }
                ))
        }
        if !outcome.turns.isEmpty {
            parts.append((.cases, { try outcome.telling(cases: $0?["cases"], at: id) }))
        }
        if !outcome.agreements.isEmpty {
            parts.append(
                (
                    .actions,
                    { root in
                        try outcome.telling(
                            actions: root?["actions"], at: id, newID: newIDs(of: .action))
                    }
                ))
        }
        parts.append((.session(id), { $0.map(outcome.telling(session:)) ?? Telling() }))
        return parts
    }

    /// Gives ids for new records of a kind that are not in their file yet, each another.
    private func newIDs(of kind: RecordKind) -> (String) throws -> String {
        var given: Set<String> = []
        return { title in
            let id = try freeID("", title, kind, besides: given)
            given.insert(id)
            return id
        }
    }

    /// Does everything but write; throws all that is in the way.
    private func rehearse(_ parts: [Part], in files: borrowing LockedFileStore) throws {
        var problems: [Diagnostic] = []
        for (file, tell) in parts {
            do {
                let bytes = try content(of: file.path, in: files)?.bytes ?? []
                let (tree, diagnostics) = Tree.parse(SourceFile(path: file.path, bytes: bytes))
                guard diagnostics.isEmpty else { throw Refusal(diagnostics) }
                _ = try tree.applying(tell(tree.root?.resolved).edits)
            } catch let refusal as Refusal {
                problems += refusal.diagnostics
            } catch let error as EditError {
                problems.append(error.diagnostic)
            }
        }
        guard problems.isEmpty else { throw Refusal(problems) }
    }

    /// Throws everything that is wrong with what was told.
    private func validate(_ outcome: SessionOutcome, of id: String) throws {
        var session = Session()
        session.title = id
        session.host = outcome.host
        session.attendance = outcome.attendance
        session.decisions = outcome.decisions
        session.agreements = outcome.agreements
        session.evaluation = outcome.evaluation
        var agenda = KnowledgeAgenda()
        agenda.questions = outcome.questions
        for index in agenda.questions.indices { agenda.questions[index].id = "new" }
        let problems = try problems(in: session, fileID: id) + problems(in: agenda)
        guard problems.isEmpty else { throw Refusal(problems) }
    }
}
