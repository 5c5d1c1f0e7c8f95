import Foundation

/// Graphviz, as a judge of what we write; tests that need it are skipped where it is not installed.
enum Dot {
    static let path = ["/usr/bin/dot", "/usr/local/bin/dot", "/opt/homebrew/bin/dot"]
        .first { FileManager.default.isExecutableFile(atPath: $0) }

    static var isInstalled: Bool { path != nil }

    struct Failure: Error { let message: String }

    /// What `dot` makes of a graph; throws when it refuses it or has anything to say about it.
    static func run(_ format: String, _ text: String, layout: String? = nil) throws -> Data {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let input = folder.appending(path: "in.dot")
        let output = folder.appending(path: "out")
        let errors = folder.appending(path: "errors")
        try Data(text.utf8).write(to: input)
        try Data().write(to: errors)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path!)
        process.arguments =
            ["-T\(format)", "-o", output.path] + (layout.map { ["-K\($0)"] } ?? []) + [input.path]
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        process.waitUntilExit()
        let message = try String(contentsOf: errors, encoding: .utf8)
        guard process.terminationStatus == 0, message.isEmpty else {
            throw Failure(message: message)
        }
        return try Data(contentsOf: output)
    }

    /// A graph as `dot` understood it, with what it would draw.
    static func json(_ text: String, layout: String? = nil) throws -> [String: Any] {
        let data = try run("json", text, layout: layout)
        return try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
    }

    /// Nodes and clusters.
    static func objects(_ graph: [String: Any]) -> [[String: Any]] {
        graph["objects"] as? [[String: Any]] ?? []
    }

    static func edges(_ graph: [String: Any]) -> [[String: Any]] {
        graph["edges"] as? [[String: Any]] ?? []
    }

    /// The lines of text that are drawn for an object.
    static func drawnText(_ object: [String: Any]) -> [String] {
        let operations = object["_ldraw_"] as? [[String: Any]] ?? []
        return operations.compactMap { $0["op"] as? String == "T" ? $0["text"] as? String : nil }
    }
}
