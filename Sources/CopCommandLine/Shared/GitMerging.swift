import CopYAML
import Foundation
import Subprocess

/// Lets git join what several people add to one list, by `cop merge`.
///
/// Git compares lines, and cannot join two records that were added at one place. `.gitattributes`
/// of a workspace gives its files to a merge driver called `cop`; what that runs, git takes from
/// its own configuration alone, which no clone brings along. So each repository is told once.
struct GitMerging {
    /// This program where it is now, else the one that is found by then; where git finds none, it
    /// marks the conflict in the file as ever.
    private static var driver: String {
        let arguments = "merge %O %A %B %P"
        let markers = "git merge-file -L ours -L base -L theirs %A %O %B"
        let program = Bundle.main.executablePath.map { "\(quoted($0)) \(arguments) || " } ?? ""
        return "\(program)cop \(arguments) || \(markers)"
    }

    /// A path as git hands it to the shell: git itself looks for `%`.
    private static func quoted(_ path: String) -> String {
        "'\(path.replacing("'", with: "'\\''").replacing("%", with: "%%"))'"
    }
    /// What `.gitattributes` says of the files.
    static let attribute = "merge=cop"

    let root: String

    /// Tells the repository of the workspace, unless it knows, and says so.
    func setUp() {
        guard let repository = repository(of: root), isWanted, !isKnown(to: repository),
            git(["config", "merge.cop.driver", Self.driver])
        else { return }
        Terminal.note(
            "from now on git joins what several people add here "
                + "(merge.cop.driver in the configuration of this repository)")
    }

    private var isWanted: Bool {
        guard let bytes = try? readFile("\(root)/.gitattributes") else { return false }
        return String(decoding: bytes, as: UTF8.self).contains(Self.attribute)
    }

    /// Starts git only where its file does not tell: every command asks this.
    private func isKnown(to repository: String) -> Bool {
        if let bytes = try? readFile("\(repository)/config"),
            String(decoding: bytes, as: UTF8.self).contains(#"[merge "cop"]"#)
        {
            return true
        }
        return git(["config", "--get", "merge.cop.driver"])
    }

    /// Whether git could do it.
    private func git(_ arguments: [String]) -> Bool {
        let result = try? waitFor { [root] in
            try await Subprocess.run(
                .git, arguments: Arguments(["-C", root] + arguments),
                output: .discarded, error: .discarded)
        }
        return result?.terminationStatus.isSuccess ?? false
    }
}
