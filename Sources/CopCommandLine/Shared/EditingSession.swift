import CopModel
import CopYAML
import Foundation

/// A file of the workspace that is being edited, closed, checked, and opened again.
struct EditingSession {
    private let file: WorkspaceFile
    private let context: WorkspaceContext
    private let global: GlobalOptions
    /// What was wrong before, in whatever file.
    private let known: Set<Diagnostic>

    init(_ file: WorkspaceFile, _ context: WorkspaceContext, _ global: GlobalOptions) {
        self.file = file
        self.context = context
        self.global = global
        known = Set(WorkspaceLoader(root: context.root).load().diagnostics)
    }

    /// Opens the editor, and keeps what it leaves.
    ///
    /// - Returns: the line of the first error in the file, or 1 if the errors that it brought are
    ///   in others; nil without errors.
    func edit(at line: Int) throws -> Int? {
        let original = try readFile("\(context.root)/\(file.path)")
        let name = file.path.split(separator: "/").last.map(String.init) ?? file.path
        let copy = try PrivateCopy(of: original, named: name)
        let edited = try finished(copy, from: original, at: line)
        if edited == original {
            Terminal.note("nothing was changed")
        } else {
            try save(edited, over: original, copy).report()
        }
        copy.remove()
        return try report()
    }

    /// What the editor leaves; a changed text stays where it is when the editor fails.
    private func finished(
        _ copy: PrivateCopy, from original: [UInt8], at line: Int
    ) throws -> [UInt8] {
        do {
            try Editor.run(on: copy.path, at: line, afterwards: "\(file.path) was not changed")
            return try copy.read()
        } catch {
            guard let left = try? copy.read(), left != original else {
                copy.remove()
                throw error
            }
            throw keeping(copy, error)
        }
    }

    /// Writes the text, unless somebody else changed the file since it was opened.
    private func save(
        _ text: [UInt8], over original: [UInt8], _ copy: PrivateCopy
    ) throws -> Written {
        do {
            return try context.writer.replace(file, holding: original, with: text)
        } catch let error as FileError where error.kind == .changedMeanwhile {
            let failure = Failure(
                .refused, "another program changed \(file.path) while you edited it",
                notes: ["that change was kept; compare the two, and put in what is missing"])
            throw keeping(copy, failure)
        } catch {
            throw keeping(copy, error)
        }
    }

    /// The error with the place where the text is.
    private func keeping(_ copy: PrivateCopy, _ error: any Error) -> any Error {
        let kept = "your text is kept in \(copy.path)"
        guard let failure = error as? Failure else {
            Terminal.note(terminalSafe(kept))
            return error
        }
        return Failure(failure.code, failure.message, notes: failure.notes + [kept])
    }

    /// Shows what is wrong in the file, and what came to be wrong elsewhere.
    private func report() throws -> Int? {
        let all = WorkspaceLoader(root: context.root).load().diagnostics
        let problems = all.filter { problem in
            problem.severity <= .warning
                && (problem.primary.range.file.path == file.path || !known.contains(problem))
        }
        if !problems.isEmpty {
            Terminal.note(global.excerpts(problems, toTerminal: isatty(STDERR_FILENO) == 1))
        }
        let errors = problems.filter { $0.severity == .error }
        guard !errors.isEmpty else { return nil }
        let here = errors.first { $0.primary.range.file.path == file.path }?.primary.range
        return here.map { LineIndex($0.file).position(of: $0.bytes.lowerBound).line } ?? 1
    }
}
