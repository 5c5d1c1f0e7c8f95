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
        do {
            try Terminal.write(lines.map { terminalSafe($0) + "\n" }.joined())
        } catch let failure as Failure {
            throw Failure(failure.code, failure.message, notes: ["but it was done: \(id)"])
        }
    }
}
