import Foundation
import Synchronization

extension Sandbox {
    /// The folders that are removed when the program ends.
    private static let lasting = Mutex<[String]>([])

    /// Has it removed when the program ends, since nothing lets go of what is made once for all.
    package func removeAtExit() {
        Self.lasting.withLock { roots in
            if roots.isEmpty { atexit { Sandbox.removeLasting() } }
            roots.append(root)
        }
    }

    private static func removeLasting() {
        for root in lasting.withLock({ $0 }) { try? FileManager.default.removeItem(atPath: root) }
    }
}
