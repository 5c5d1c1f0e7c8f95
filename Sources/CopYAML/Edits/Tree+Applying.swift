extension Tree {
    /// The bytes of the file after edits to one of its documents, made one after the other.
    ///
    /// Bytes that an edit need not touch stay as they are: comments, order, quotes, blank lines,
    /// line endings. After each edit the result is read again; unless it holds exactly what it
    /// should, nothing is changed and the error says where the trouble is.
    public func applying(_ edits: [Edit], document: Int = 0) throws(EditError) -> [UInt8] {
        var tree = self
        for edit in edits {
            do throws(EditError) {
                tree = try tree.applying(edit, toDocument: document)
            } catch {
                // A last text without its line break gains it when anything is put below it.
                guard error.diagnostic.code == .uncertainEdit, let whole = tree.withFinalLineBreak
                else { throw error }
                tree = try whole.applying(edit, toDocument: document)
            }
        }
        return tree.file.bytes
    }

    /// The tree of the file with the final line break that it lacks; nil if it has one.
    private var withFinalLineBreak: Tree? {
        guard let last = file.bytes.last, !last.isLineBreak else { return nil }
        let bytes = file.bytes + LineEnding(of: file.bytes).rawValue.utf8
        return Tree.parse(SourceFile(path: file.path, bytes: bytes)).tree
    }

    private func applying(_ edit: Edit, toDocument index: Int) throws(EditError) -> Tree {
        let document = documents.indices.contains(index) ? documents[index] : nil
        if document?.isBroken ?? false { throw problem(in: document!) }
        guard document != nil || index == documents.count && index == 0 else {
            throw EditError(
                Diagnostic(
                    .nothingToEdit, "there is no document \(index + 1) in this file",
                    at: SourceRange(startOf: file)))
        }
        let splicer = Splicer(self, document)
        let replacements = try splicer.replacements(for: edit)
        let before = document.flatMap(root(of:))
        let place = replacements.first?.range.lowerBound ?? 0
        guard let expected = (before.map(Value.init) ?? .null).applying(edit) else {
            throw splicer.uncertainty(at: place)
        }
        let result = Tree.parse(
            SourceFile(path: file.path, bytes: replacements.applied(to: file.bytes))
        ).tree
        guard result.documents.count == max(documents.count, 1),
            result.holds(expected, inDocument: index, andElsewhereTheSameAs: self)
        else { throw splicer.uncertainty(at: place) }
        return result
    }

    /// Whether one document holds a value, and all others what they held in another tree.
    private func holds(
        _ expected: Value, inDocument index: Int, andElsewhereTheSameAs other: Tree
    ) -> Bool {
        documents.indices.allSatisfy { position in
            let document = documents[position]
            guard let root = root(of: document) else {
                return position != index && other.documents[position].isBroken
            }
            if position == index { return expected.matches(root) }
            return other.root(of: other.documents[position]).map { Value($0).matches(root) }
                ?? false
        }
    }

    /// Why a document cannot be read, as the parser tells it.
    private func problem(in document: Document) -> EditError {
        let diagnostics = Tree.parse(file).diagnostics
        let problem = diagnostics.first {
            $0.severity == .error && document.range.contains($0.primary.range.bytes.lowerBound)
        }
        return EditError(
            problem ?? diagnostics.first
                ?? Diagnostic(
                    .syntax, "this document cannot be read",
                    at: SourceRange(file, document.range)))
    }
}
