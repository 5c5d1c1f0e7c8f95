import CopModel
import CopYAML

extension Renamed {
    /// Says what was changed: each file, what it was called, and how many references in it.
    func report() throws {
        let lines = files.enumerated().map { number, file in
            let count = "\(file.references) reference\(file.references == 1 ? "" : "s")"
            let parts = [
                number == 0 ? id : nil, file.oldPath.map { "was \($0)" },
                file.references > 0 ? count : nil,
            ]
            return "\(file.path): \(parts.compactMap { $0 }.joined(separator: ", "))"
        }
        let text = lines.map { terminalSafe($0) + "\n" }.joined()
        try Terminal.write(text, done: "renamed: \(id)")
    }
}
