import CopModel
import CopYAML
import Foundation
import Subprocess

extension WorkspaceContext {
    /// The private files that git keeps, and so shares; none where there is no git.
    func trackedPrivateFiles() -> [Diagnostic] {
        let folder = "diaries/private"
        let isThere = FileManager.default.fileExists(atPath: "\(root)/\(folder)")
        guard isThere, let output = listing(of: folder) else { return [] }
        return output.split(separator: "\0").map { path in
            Diagnostic(
                .trackedPrivateFile, "git keeps \(path), which is for its writer alone",
                at: SourceRange(SourceFile(path: String(path), text: ""), 0..<0),
                notes: ["git rm --cached '\(path)' makes git forget it; your file stays"])
        }
    }

    /// What git keeps of a folder, with zeros between the paths; nil where git cannot tell.
    private func listing(of folder: String) -> String? {
        let result = try? waitFor { [root] in
            try await Subprocess.run(
                .name("git"), arguments: ["-C", root, "ls-files", "-z", "--", folder],
                output: .string(limit: 1 << 20), error: .discarded)
        }
        guard let result, result.terminationStatus.isSuccess else { return nil }
        return result.standardOutput
    }
}
