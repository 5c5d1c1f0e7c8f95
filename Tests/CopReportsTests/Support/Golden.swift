import CopModel
import Foundation
import Testing

/// What was written of the examples when somebody last looked at it.
enum Golden {
    private static let tests = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent()

    static func folder(of example: String) -> URL {
        tests.deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "examples/\(example)")
    }

    /// The workspace of an example, which must be in order.
    static func example(_ name: String) throws -> Workspace {
        let (workspace, diagnostics) = WorkspaceLoader(root: folder(of: name).path).load()
        #expect(diagnostics.isEmpty)
        return workspace
    }

    /// Compares a text with the file kept of it; with `COP_RECORD` set, writes the file, and fails.
    static func compare(_ text: String, _ example: String, _ name: String) throws {
        let file = tests.appending(path: "Golden/\(example)/\(name)")
        if ProcessInfo.processInfo.environment["COP_RECORD"] != nil {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
            Issue.record("recorded \(example)/\(name); look at the difference")
            return
        }
        let golden = try String(contentsOf: file, encoding: .utf8)
        guard golden != text else { return }
        let pair = zip(golden.split(separator: "\n"), text.split(separator: "\n"))
        let difference = pair.first { $0 != $1 }
        Issue.record(
            "\(example)/\(name) differs: was \(difference?.0 ?? "shorter or longer"), is \(difference?.1 ?? "")"
        )
    }
}
