import CopYAML
import Foundation
import Subprocess

#if canImport(System)
    import System
#else
    import SystemPackage
#endif

/// Texts in the user's editor.
enum Editor {
    /// Opens a text in the editor, and gives what it was saved as; when the editor fails, a text
    /// that is no longer the original is kept.
    static func edit(_ text: [UInt8], of original: [UInt8]) throws -> [UInt8] {
        let copy = try PrivateCopy(of: text, named: "record.yaml")
        defer { copy.remove() }
        do {
            try run(on: copy.path, at: nil, afterwards: "nothing was added")
        } catch let failure as Failure {
            guard let left = try? copy.read(), left != original, let kept = keep(left)
            else { throw failure }
            throw Failure(failure.code, failure.message, notes: failure.notes + [kept])
        }
        return try copy.read()
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

    /// Opens a file in the editor, and returns when that is closed.
    ///
    /// - Parameters:
    ///   - line: where to begin, if the editor can be told.
    ///   - consequence: what it means that the editor fails, for the message.
    static func run(on path: String, at line: Int?, afterwards consequence: String) throws {
        let editor = try EditorProgram.chosen()
        let program: Executable =
            editor.program.contains("/")
            ? .path(FilePath(editor.program)) : .name(editor.program)
        let arguments = editor.arguments(for: path, line: line)
        let status: TerminationStatus
        do {
            // Ctrl-C is for the editor: what it leaves must still be looked at.
            status = try Interruption.whileOff {
                try waitFor {
                    try await Subprocess.run(
                        program, arguments: Arguments(arguments),
                        input: .currentStandardInput, output: .currentStandardOutput,
                        error: .currentStandardError
                    ).terminationStatus
                }
            }
        } catch {
            throw Failure(
                .refused, "cannot start the editor '\(editor.command)'; \(consequence)",
                notes: ["name one that is there, for example: export EDITOR=nano"])
        }
        guard status.isSuccess else {
            throw Failure(.refused, "the editor '\(editor.command)' failed; \(consequence)")
        }
    }
}
