import Foundation

@testable import cop_bench

/// A generated workspace in a temporary folder, removed when the test lets go of it.
final class GeneratedWorkspace {
    let root: String

    init(_ size: WorkspaceSize = WorkspaceSize.Name.s.size, seed: UInt64 = 1) throws {
        root = NSTemporaryDirectory() + "cop-bench-" + UUID().uuidString
        try WorkspaceGenerator(size: size, seed: seed, root: root).run()
    }

    deinit { try? FileManager.default.removeItem(atPath: root) }

    /// The content of every file by its path.
    func files() throws -> [String: Data] {
        var files: [String: Data] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: root) {
            files[path] = FileManager.default.contents(atPath: "\(root)/\(path)")
        }
        return files
    }
}
