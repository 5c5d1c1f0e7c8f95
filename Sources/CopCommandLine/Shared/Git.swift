import CopYAML
import Foundation
import Subprocess

extension Executable {
    /// Git, where the search path has it: by its name alone, a process would be started in vain for
    /// each folder before that one.
    static var git: Executable {
        get async throws {
            .path(try await Executable.name("git").resolveExecutablePath(in: .inherit))
        }
    }
}

/// The `.git` of the repository that a folder is in; nil where there is none.
func repository(of root: String) -> String? {
    var folder = URL(fileURLWithPath: root)
    while true {
        let path = folder.appending(path: ".git").path
        if fileExists(path) { return path }
        guard folder.path != "/" else { return nil }
        folder.deleteLastPathComponent()
    }
}
