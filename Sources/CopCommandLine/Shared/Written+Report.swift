import CopModel
import CopYAML

extension Written {
    /// Says what was written: the path and the id, and what else happened.
    ///
    /// Throws when the output cannot be written, and says that the record was: who would add it
    /// again would have it twice.
    func report() throws {
        let line = id.map { "\(path): \($0)" } ?? path
        do {
            try Terminal.write(terminalSafe(line) + "\n")
        } catch let failure as Failure {
            throw Failure(failure.code, failure.message, notes: ["but it was saved: \(line)"])
        }
        if let note { Terminal.note(terminalSafe(note)) }
    }
}
