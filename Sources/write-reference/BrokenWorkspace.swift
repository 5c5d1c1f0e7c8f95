import CopModel
import CopYAML
import Foundation

/// A workspace with one thing wrong in it: an entry of the catalogue in Tests/Fixtures/broken.
struct BrokenWorkspace {
    /// The code of what is wrong, and the name of its folder.
    let code: DiagnosticCode
    private let folder: URL

    /// - Parameter root: the root of the package.
    init(_ code: DiagnosticCode, root: URL) {
        self.code = code
        folder = root.appending(
            path: "Tests/Fixtures/broken/\(code.id)", directoryHint: .isDirectory)
    }

    /// What `cop check` finds in it.
    var diagnostics: [Diagnostic] { WorkspaceLoader(root: folder.path).load().diagnostics }

    /// What `cop check` prints, without colour and without the count at the end.
    var message: String { DiagnosticRenderer(.excerpt(color: false)).render(diagnostics) }

    /// Where the message is kept that is known to be right.
    var expected: URL { folder.appending(path: "expected.txt") }

    /// The codes that `cop check` never gives, and why not.
    static let exceptions: [String: String] = [
        "nothing-to-edit": "a command that changes a file gives it",
        "shared-value": "a command that changes a file gives it",
        "uncertain-edit": "a command that changes a file gives it",
        "hidden-reference": "a command that renames or removes a record gives it",
        "still-in-use": "a command that removes a record gives it",
        "import-table": "'cop intake import' gives it",
        "import-record": "'cop intake import' gives it",
        "import-value": "'cop intake import' gives it",
        "import-name": "'cop intake import' gives it",
        "import-person": "'cop intake import' gives it",
        "import-twice": "'cop intake import' gives it",
        "import-empty": "'cop intake import' gives it",
        "import-differs": "'cop intake import' gives it",
        "invalid-template": "'cop report' gives it, for a template of your own",
        "unknown-template-name": "'cop report' gives it, for a template of your own",
        "outside-link": "'cop check' gives it for a link that you made on your disk",
        "tracked-private-file": "'cop check' gives it in a git repository alone",
    ]
}
