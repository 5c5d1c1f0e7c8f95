import Foundation

/// Other programs that judge what `cop` does; tests that need one are skipped without it.
package enum Tools {
    package static let strace = find("strace")
    package static let dot = find("dot")
    package static let cmark = find("cmark")
    package static let pandoc = find("pandoc")
    package static let git = find("git")
    static let setpriv = find("setpriv")
    static let prlimit = find("prlimit")
    static let mount = find("mount")
    static let umount = find("umount")

    package static func find(_ name: String) -> String? {
        ["/usr/bin", "/bin", "/usr/local/bin", "/opt/homebrew/bin"].map { "\($0)/\(name)" }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    package static let isRoot = geteuid() == 0
}
