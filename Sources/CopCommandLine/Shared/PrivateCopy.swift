import CopYAML
import Foundation

/// A copy of a text for another program to work on, in a folder that nobody else can read.
struct PrivateCopy {
    private let folder: URL
    let path: String

    /// - Parameter name: of the file, by which a program tells what it holds.
    init(of text: [UInt8], named name: String) throws {
        folder = FileManager.default.temporaryDirectory.appending(
            path: "cop-\(UUID().uuidString)")
        let file = folder.appending(path: name)
        path = file.path
        do {
            try FileManager.default.createDirectory(
                at: folder, withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700])
            try FileStore(root: folder.path).locked { files in
                try files.create(path: name, bytes: text, syncing: false)
            }
        } catch {
            remove()
            let reason = (error as? FileError)?.reason ?? error.localizedDescription
            throw Failure(
                .inputOutput, "cannot make a copy of '\(name)' in '\(folder.path)': \(reason)",
                notes: ["if there is no room in that folder, $TMPDIR can name another"])
        }
    }

    func read() throws -> [UInt8] { try readFile(path) }

    func remove() { try? FileManager.default.removeItem(at: folder) }
}
