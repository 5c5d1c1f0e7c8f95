import CopYAML
import Foundation

@testable import CopModel

/// A workspace in a folder of its own, removed when the test is done.
final class TestFolder: Sendable {
    let path: String

    /// Every workspace needs a cop.yaml; it is made where the test gives none.
    static let cop = "format: 1\ntitle: Water\nlanguage: en\nstart: 2026-01-15\n"

    init(_ files: [String: String] = [:]) throws {
        let name = "cop-model-\(UUID().uuidString)"
        path = FileManager.default.temporaryDirectory.appending(path: name).path
        for (path, text) in files.merging(["cop.yaml": Self.cop], uniquingKeysWith: { a, _ in a }) {
            try write(text, to: path)
        }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ text: String, to file: String) throws {
        let url = URL(fileURLWithPath: "\(path)/\(file)")
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    func folder(_ name: String) throws {
        try FileManager.default.createDirectory(
            atPath: "\(path)/\(name)", withIntermediateDirectories: true)
    }

    /// Keeps the bytes of the files, since the folder may be gone when a problem is shown.
    func load() -> (workspace: Workspace, diagnostics: [Diagnostic]) {
        WorkspaceLoader(root: path).readWithBytes().joined()
    }

    var diagnostics: [Diagnostic] { load().diagnostics }

    /// Each problem as an editor shows it: `path:line:column: severity: headline [code]`.
    var problems: [String] { lines(diagnostics) }
}

/// Each problem as an editor shows it.
func lines(_ diagnostics: [Diagnostic]) -> [String] {
    DiagnosticRenderer(.line).render(diagnostics).split(separator: "\n").map(String.init)
}

/// A record read from a text, and the problems with it.
func read<R: Record>(_ type: R.Type, _ text: String) -> (record: R?, problems: [String]) {
    let (tree, diagnostics) = Tree.parse(SourceFile(path: "x", text: text))
    var decoding = Decoding()
    let record = tree.root.flatMap { R.decode($0.resolved, &decoding) }
    return (record, lines(diagnostics + decoding.diagnostics))
}

/// A record as a file would hold it.
func written(_ record: some Record) -> String {
    record.encoded.map { Emitter.document($0) } ?? ""
}
