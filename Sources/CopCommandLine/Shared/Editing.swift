import ArgumentParser
import CopModel
import CopYAML
import Foundation
import Subprocess

#if canImport(System)
    import System
#else
    import SystemPackage
#endif

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
            let (record, diagnostics) = context.writer.read(file, as: R.self)
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

/// The editor that the user chose.
enum Editor {
    /// Opens a text in `$VISUAL`, `$EDITOR` or vi, and gives what it was saved as; when the editor
    /// fails, a text that is no longer the original is kept.
    static func edit(_ text: [UInt8], of original: [UInt8]) throws -> [UInt8] {
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "cop-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "record.yaml")
        try Data(text).write(to: file)
        do {
            try run(on: file.path)
        } catch let failure as Failure {
            guard let left = try? readFile(file.path), left != original, let kept = keep(left)
            else { throw failure }
            throw Failure(failure.code, failure.message, notes: failure.notes + [kept])
        }
        return try readFile(file.path)
    }

    /// Keeps a text that cannot be added as it is, and gives what to tell of it.
    static func keep(_ text: [UInt8]) -> String? {
        let path = FileManager.default.temporaryDirectory.appending(
            path: "cop-\(UUID().uuidString).yaml"
        ).path
        let mode: [FileAttributeKey: Any] = [.posixPermissions: 0o600]
        guard
            FileManager.default.createFile(
                atPath: path, contents: Data(text), attributes: mode)
        else { return nil }
        return "your text is kept in \(path)"
    }

    /// The user's command: what is set and not empty, else vi.
    private static var command: String {
        let environment = ProcessInfo.processInfo.environment
        return ["VISUAL", "EDITOR"].compactMap { environment[$0] }
            .first { !$0.allSatisfy(\.isWhitespace) } ?? "vi"
    }

    private static func run(on path: String) throws {
        let command = command
        let words = command.split(whereSeparator: \.isWhitespace).map(String.init)
        let program: Executable =
            words[0].contains("/") ? .path(FilePath(words[0])) : .name(words[0])
        let status: TerminationStatus
        do {
            status = try waitFor {
                try await Subprocess.run(
                    program, arguments: Arguments(Array(words.dropFirst()) + [path]),
                    input: .currentStandardInput, output: .currentStandardOutput,
                    error: .currentStandardError
                ).terminationStatus
            }
        } catch {
            throw Failure(
                .refused, "cannot start the editor '\(command)'; nothing was added",
                notes: ["name one that is there, for example: export EDITOR=nano"])
        }
        guard status.isSuccess else {
            throw Failure(.refused, "the editor '\(command)' failed; nothing was added")
        }
    }
}

/// Runs something asynchronous to its end: commands stay synchronous, which starts them faster.
func waitFor<Value: Sendable>(_ body: @escaping @Sendable () async throws -> Value) throws -> Value
{
    let done = DispatchSemaphore(value: 0)
    let result = Outcome<Value>()
    Task.detached {
        do { result.value = .success(try await body()) } catch { result.value = .failure(error) }
        done.signal()
    }
    done.wait()
    return try result.value!.get()
}

/// Written once before the semaphore is signalled, read once after.
private final class Outcome<Value: Sendable>: @unchecked Sendable {
    var value: Result<Value, any Error>?
}
