import Foundation

/// Other programs that judge what `cop` does; tests that need one are skipped without it.
enum Tools {
    static let strace = find("strace")
    static let dot = find("dot")
    static let cmark = find("cmark")
    static let pandoc = find("pandoc")
    static let git = find("git")

    static func find(_ name: String) -> String? {
        ["/usr/bin", "/bin", "/usr/local/bin", "/opt/homebrew/bin"].map { "\($0)/\(name)" }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    static let isRoot = geteuid() == 0
}
