import CopYAML
import Foundation

/// A folder that reports are written into.
///
/// A file is replaced as a whole, but is not made to survive a power cut: it can be made again, and
/// waiting for the disk would take most of the time.
struct ReportFolder {
    let path: String
    private let store: FileStore

    /// - Parameter folders: the folders below it in which reports stand.
    init(_ path: String, folders: [String] = []) {
        self.path = path
        store = FileStore(root: path, folders: folders)
    }

    /// The folder, which is made if it is not there.
    static func made(at path: String) throws -> ReportFolder {
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true)
        } catch {
            throw Failure(.cannotCreate, "cannot make the folder '\(path)'")
        }
        return ReportFolder(path)
    }

    /// Writes files, and says where each is.
    func write(_ files: [(path: String, text: String)]) throws {
        for file in files {
            try write(file.text, to: file.path)
            let line = terminalSafe("\(path)/\(file.path)")
            try Terminal.write("\(line)\n", done: "saved: \(line)")
        }
    }

    /// Writes a file, unless it holds the same already: git and make see no change.
    func write(_ text: String, to name: String) throws {
        let bytes = Array(text.utf8)
        try store.locked { files in
            do {
                try files.create(path: name, bytes: bytes, syncing: false)
            } catch let error as FileError where error.kind == .alreadyExists {
                guard try files.read(path: name).bytes != bytes else { return }
                try files.replace(path: name, expecting: nil, with: bytes, syncing: false)
            }
        }
    }

    /// The text of a file; nil when it is not there or cannot be read.
    func read(_ name: String) -> String? {
        (try? readFile("\(path)/\(name)")).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Removes a file; whether it was there.
    func remove(_ name: String) throws -> Bool {
        try store.locked { files in
            do {
                try files.remove(path: name)
                return true
            } catch let error as FileError where error.kind == .notFound {
                return false
            }
        }
    }
}
