import CopModel
import CopYAML
import Foundation

/// A workspace of files in a folder of their own, loaded as `cop` loads it.
///
/// `cop.yaml` and three people are there already: Anna and Ben take part, Olga looks on from the
/// sounding board, Fay facilitates.
public func workspace(_ files: [String: String]) throws -> Workspace {
    let (workspace, diagnostics) = try load(files)
    guard diagnostics.isEmpty else { throw BrokenWorkspace(headlines: diagnostics.map(\.headline)) }
    return workspace
}

/// The same with something wrong in it: what could be read.
public func brokenWorkspace(_ files: [String: String]) throws -> Workspace {
    let (workspace, diagnostics) = try load(files)
    guard !diagnostics.isEmpty else { throw BrokenWorkspace(headlines: ["nothing is broken"]) }
    return workspace
}

private func load(_ files: [String: String]) throws -> (Workspace, [Diagnostic]) {
    let root = FileManager.default.temporaryDirectory
        .appending(path: "cop-analysis-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: root) }
    var all = [
        "cop.yaml": """
        format: 1
        title: Water
        language: en
        start: 2026-01-15
        roles: { process_facilitator: [fay], sounding_board: [olga] }
        """,
        "people/anna.yaml": "name: Anna\nfunction: engineer\nroles: [participant]\n",
        "people/ben.yaml": "name: Ben\nroles: [participant]\n",
        "people/olga.yaml": "name: Olga\n",
        "people/fay.yaml": "name: Fay\n",
    ]
    all.merge(files) { _, new in new }
    for (path, text) in all {
        let file = root.appending(path: path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }
    // With their bytes, since the folder is gone when an advice is shown.
    return WorkspaceLoader(root: root.path).readWithBytes().joined()
}

/// A day that is known to exist.
public func day(_ text: String) -> Day { Day(text)! }

/// What is wrong with a workspace that a test meant to be in order.
public struct BrokenWorkspace: Error {
    let headlines: [String]
}
