import Foundation

/// A user without rights of its own, for root to try what root may always do.
enum PlainUser {
    private static let id = 65_534

    /// The words before a command that this user shall run.
    static let words =
        (Tools.setpriv.map { [$0] } ?? [])
        + ["--reuid", "\(id)", "--regid", "\(id)", "--clear-groups"]

    /// Whether this user can run cop: where it was built, others may not look.
    static let isPossible: Bool = {
        guard Tools.setpriv != nil, let sandbox = try? Sandbox() else { return false }
        let outcome = try? sandbox.start(words + [Sandbox.binary, "--version"]).wait()
        return outcome?.status == 0
    }()

    /// Makes everything in a sandbox this user's.
    static func own(_ sandbox: Sandbox) throws {
        let inside = FileManager.default.enumerator(atPath: sandbox.root)!
        let paths = inside.compactMap { ($0 as? String).map { "\(sandbox.root)/\($0)" } }
        for path in [sandbox.root] + paths where lchown(path, uid_t(id), gid_t(id)) != 0 {
            throw Unexpected("cannot give \(path) away")
        }
    }
}
