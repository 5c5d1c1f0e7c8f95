import Foundation
import Synchronization
import Testing

@testable import CopYAML

/// A folder of real files for one test, removed after it.
final class TemporaryFolder: Sendable {
    let path: String

    init() {
        path = NSTemporaryDirectory() + "/cop-files-" + UUID().uuidString
        mkdir(path, 0o700)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    var store: FileStore { FileStore(root: path, folders: ["people"]) }

    func at(_ name: String) -> String { path + "/" + name }

    func folder(_ name: String) throws {
        try FileManager.default.createDirectory(
            atPath: at(name), withIntermediateDirectories: true)
    }

    /// Writes as an editor does that overwrites the file in its place.
    func write(_ text: String, to name: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: at(name)))
    }

    func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(
            atPath: at(name), withDestinationPath: target)
    }

    func text(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(fileURLWithPath: at(name))), as: UTF8.self)
    }

    func status(_ name: String) throws -> stat {
        var status = stat()
        try #require(lstat(at(name), &status) == 0)
        return status
    }

    func mode(_ name: String) throws -> mode_t { try status(name).st_mode & 0o7777 }

    func isLink(_ name: String) throws -> Bool { try status(name).st_mode & S_IFMT == S_IFLNK }

    /// The names in the folder and below, sorted; so that nothing unexpected stays behind.
    var names: [String] {
        (FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []).sorted()
    }

    /// Replaces a file by what it holds now, changed by `change`, under the lock.
    func update(_ name: String, _ change: (String) throws -> String) throws {
        try store.locked { files in
            let (bytes, snapshot) = try files.read(path: name)
            let new = try change(String(decoding: bytes, as: UTF8.self))
            try files.replace(path: name, expecting: snapshot, with: Array(new.utf8))
        }
    }
}

/// The kind of `FileError` that `body` throws.
func kind(_ body: () throws -> Void) throws -> FileError.Kind {
    try #require(throws: FileError.self, performing: body).kind
}

/// Runs `body` on as many threads, with their numbers, waits for all and throws their first error.
func onThreads(_ count: Int, _ body: @escaping @Sendable (Int) throws -> Void) throws {
    let errors = Errors()
    let group = DispatchGroup()
    for number in 0..<count {
        group.enter()
        Thread.detachNewThread {
            do { try body(number) } catch { errors.all.withLock { $0.append(error) } }
            group.leave()
        }
    }
    group.wait()
    if let error = errors.all.withLock({ $0.first }) { throw error }
}

private final class Errors: Sendable {
    let all = Mutex<[any Error]>([])
}

/// What is wrong, where `#expect` cannot know which test it belongs to: on other threads.
struct Wrong: Error {
    let text: String

    init(_ text: String) { self.text = text }
}

/// One more than the number that `text` is.
func increment(_ text: String) throws -> String {
    guard let number = Int(text) else { throw Wrong("not a number: '\(text)'") }
    return String(number + 1)
}
