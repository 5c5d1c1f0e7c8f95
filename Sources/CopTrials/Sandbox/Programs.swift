import Foundation

/// The programs that the build of these trials made.
enum Programs {
    /// Beside the test bundle, or beside the program that runs the trials; where it is not,
    /// starting it says so.
    static func built(_ name: String) -> String {
        let bundles = Bundle.allBundles.map(\.bundlePath).filter { $0.hasSuffix(".xctest") }
        let places = [Bundle.main.executablePath ?? ""] + bundles
        let candidates = places.map { ($0 as NSString).deletingLastPathComponent + "/\(name)" }
        return candidates.first(where: FileManager.default.isExecutableFile) ?? candidates[0]
    }
}
