import CopModel
import CopYAML
import Subprocess

/// The private files that git keeps, and so shares: looked for from the beginning, beside other work.
struct TrackedPrivateFiles {
    /// What git keeps of the folder, with zeros between the paths; nil without either.
    private let listing: Begun<String?>?

    private static let folder = "diaries/private"

    init(root: String) {
        let folder = Self.folder
        guard fileExists("\(root)/\(folder)"), repository(of: root) != nil else {
            listing = nil
            return
        }
        listing = Begun {
            let result = try await Subprocess.run(
                .git, arguments: ["-C", root, "ls-files", "-z", "--", folder],
                output: .string(limit: 1 << 20), error: .discarded)
            return result.terminationStatus.isSuccess ? result.standardOutput : nil
        }
    }

    /// A problem for each; none where there is no git.
    func diagnostics() -> [Diagnostic] {
        guard let listing, let output = try? listing.wait() else { return [] }
        return output.split(separator: "\0").map { path in
            Diagnostic(
                .trackedPrivateFile, "git keeps \(path), which is for its writer alone",
                at: SourceRange(SourceFile(path: String(path), text: ""), 0..<0),
                notes: ["git rm --cached '\(path)' makes git forget it; your file stays"])
        }
    }
}
