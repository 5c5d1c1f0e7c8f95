import Foundation

/// A temporary folder, removed when nobody needs it any more.
final class Scratch {
    let root: String

    init() throws {
        root = NSTemporaryDirectory() + "cop-bench-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: root) }

    func path(_ name: String) -> String { "\(root)/\(name)" }
}
