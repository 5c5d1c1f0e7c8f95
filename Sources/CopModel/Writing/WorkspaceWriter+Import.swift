import CopYAML

/// Forms that were filled in elsewhere.
extension WorkspaceWriter {
    /// What came of an import.
    public struct Imported {
        public let plan: ImportPlan
        public internal(set) var written: [Written] = []
        /// What stopped it half-way, as a full disk does; what was written is whole.
        public internal(set) var failure: (any Error)?
    }

    /// Makes the records of forms, under one lock: planned anew there, since the workspace may have
    /// changed after a preview.
    ///
    /// Organisations come before people and people before intakes, so that a run that is killed
    /// leaves no reference that leads nowhere, and the next one does the rest.
    ///
    /// - Throws: `Refusal` if nothing can be imported; nothing was written then.
    public func importForms(
        _ forms: FormImport, personForm: SourceFile, intakeForm: SourceFile
    ) throws -> Imported {
        try store.locked { files in
            let (workspace, diagnostics) = WorkspaceLoader(root: root).load()
            let plan = try forms.plan(for: workspace, diagnostics)
            var result = Imported(plan: plan)
            do {
                try remember(plan.columns, in: files)
                if !plan.columns.isEmpty { result.written.append(Written(.cop, id: nil)) }
                try add(plan.organisations, in: files)
                result.written += plan.organisations.map { Written(.organisations, id: $0.id) }
                try create(plan.people, in: "people", personForm, &result.written, files) {
                    .person($0.id)
                }
                try create(plan.intakes, in: "intakes", intakeForm, &result.written, files) {
                    .intake($0.id)
                }
            } catch {
                result.failure = error
            }
            return result
        }
    }

    /// Makes a file of each record; what was made is safe, also when the next cannot be.
    private func create<R: Record>(
        _ records: [R], in folder: String, _ form: SourceFile, _ written: inout [Written],
        _ files: borrowing LockedFileStore, _ file: (R) -> WorkspaceFile
    ) throws {
        guard !records.isEmpty else { return }
        do {
            for record in records {
                let bytes = try filledIn(form, with: record)
                written.append(try create(file(record), bytes, in: files, confirming: false))
            }
        } catch {
            try? files.confirm(folder: folder)
            throw error
        }
        try files.confirm(folder: folder)
    }

    private func add(
        _ organisations: [Organisation], in files: borrowing LockedFileStore
    ) throws {
        guard !organisations.isEmpty else { return }
        try change(.organisations, in: files) { _ in
            [
                .appendAll(
                    [.key("organisations")], organisations.compactMap(\.encoded),
                    order: Organisations.fields.keys)
            ]
        }
    }

    /// Keeps in `cop.yaml` which column fills which field.
    private func remember(
        _ columns: [ImportColumn], in files: borrowing LockedFileStore
    ) throws {
        guard !columns.isEmpty else { return }
        try change(.cop, in: files) { tree in
            let section = tree.root?.resolved["import"]?.resolved
            let items = section?["columns"]?.resolved.items.map(\.resolved) ?? []
            let keys = items.map { Header.key(of: $0["header"]?.resolved.text ?? "") }
            var edits: [Edit] = []
            var new: [Value] = []
            let path: [PathStep] = [.key("import"), .key("columns")]
            for column in columns {
                if let index = keys.firstIndex(of: Header.key(of: column.header)) {
                    edits.append(
                        .set(
                            path + [.index(index), .key("field")],
                            .text(column.field?.rawValue ?? ""), order: ImportColumn.fields.keys))
                } else if let value = column.encoded {
                    new.append(value)
                }
            }
            guard !new.isEmpty else { return edits }
            guard section != nil else {
                let value = Value.mapping([Value.Entry("columns", .list(new))])
                return [.set([.key("import")], value, order: Cop.fields.keys)]
            }
            return edits + [.appendAll(path, new, order: Import.fields.keys)]
        }
    }
}
