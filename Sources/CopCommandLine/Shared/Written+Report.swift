import CopModel
import CopYAML

extension Written {
    /// Says what was written: the path and the id, and what else happened.
    func report() throws {
        let line = id.map { "\(path): \($0)" } ?? path
        try Terminal.write(terminalSafe(line) + "\n", done: "saved: \(line)")
        if let note { Terminal.note(terminalSafe(note)) }
    }
}
