import ArgumentParser
import CopModel
import CopYAML
import Foundation

/// `--edit`: finish a new record in `$EDITOR` before it is kept.
struct EditOption: ParsableArguments {
    @Flag(help: "Finish it in $EDITOR before it is kept.")
    var edit = false

    /// Opens a filled-in form in the editor until it holds a proper record.
    ///
    /// - Returns: the record, and the text as it was left, comments included.
    func finished<R: Record>(
        _ record: R, form: SourceFile, _ context: WorkspaceContext, _ global: GlobalOptions
    ) throws -> (R, SourceFile) {
        guard edit else { return (record, form) }
        let original = try context.writer.filledIn(form, with: record)
        var text = original
        while true {
            let edited = try Editor.edit(text, of: original)
            let file = SourceFile(path: "your text", bytes: edited)
            let (record, diagnostics) = try context.writer.read(file, as: R.self)
            if let record, diagnostics.isEmpty { return (record, file) }
            guard !diagnostics.isEmpty else {
                throw Failure(.refused, "the text is empty; nothing was added")
            }
            Terminal.note(global.excerpts(diagnostics, toTerminal: isatty(STDERR_FILENO) == 1))
            guard Terminal.isInteractive,
                Terminal.confirm("Open it again? [Y/n]", usually: true)
            else {
                throw Failure(
                    .refused, "nothing was added", notes: Editor.keep(edited).map { [$0] } ?? [])
            }
            text = edited
        }
    }

    /// Lets a record be finished, writes it, and tells of it; what was written in the editor is
    /// kept when the record is refused after all.
    func write<R: Record>(
        _ record: R, form: SourceFile, _ context: WorkspaceContext, _ global: GlobalOptions,
        _ write: (R, SourceFile) throws -> Written
    ) throws {
        let (record, text) = try finished(record, form: form, context, global)
        let written: Written
        do {
            written = try write(record, text)
        } catch {
            if edit, let kept = Editor.keep(text.bytes) { Terminal.note(kept) }
            throw error
        }
        try written.report()
    }

    /// The same for a record of a list, whose form is made of its keys.
    func write<R: Record>(
        _ record: R, _ context: WorkspaceContext, _ global: GlobalOptions,
        _ write: (R) throws -> Written
    ) throws {
        let form = SourceFile(path: "", text: R.blankForm)
        try self.write(record, form: form, context, global) { record, _ in try write(record) }
    }

    /// A record of a list, finished, for commands that write it themselves: whose form is made of its keys.
    func finished<R: Record>(
        _ record: R, _ context: WorkspaceContext, _ global: GlobalOptions
    ) throws -> R {
        try finished(record, form: SourceFile(path: "", text: R.blankForm), context, global).0
    }
}
