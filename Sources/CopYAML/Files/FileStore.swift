/// A folder whose files are changed under one lock, each change whole or not at all.
///
/// Killed at any moment, or used by many processes at once, no saved change is lost.
public struct FileStore: Sendable {
    private let root: String
    private let folders: [String]
    private let onLeaving: @Sendable (_ path: String, _ place: String) -> Void

    /// - Parameters:
    ///   - root: the path of the folder.
    ///   - folders: the folders below the root in which files are written, relative to it: the
    ///     places to clear of the temporary file of a killed run.
    ///   - onLeaving: hears of every file that was written out of the folder, because a symbolic link
    ///     leads there: its path in the folder, and the place where it is.
    public init(
        root: String, folders: [String] = [],
        onLeaving: @escaping @Sendable (_ path: String, _ place: String) -> Void = { _, _ in }
    ) {
        self.root = root
        self.folders = folders
        self.onLeaving = onLeaving
    }

    /// Runs `body` while no other process or thread is inside `locked` of the same folder.
    ///
    /// Waits as long as it takes. Do not ask the user anything inside.
    ///
    /// - Throws: what `body` throws, and `FileError` if the folder cannot be opened or locked, or if
    ///   this thread is inside `locked` of the same folder already: it would wait for itself.
    public func locked<Value>(
        _ body: (borrowing LockedFileStore) throws -> Value
    ) throws -> Value {
        let store = try lock()
        return try body(store)
    }

    private func lock() throws(FileError) -> LockedFileStore {
        guard !root.utf8.contains(0) else { throw FileError(.open, root, FileFailure(.notFound)) }
        do {
            let locked = try LockedFolder(root)
            for folder in ["."] + folders { locked.folder.removeLeftover(in: folder) }
            return LockedFileStore(locked) { [root, onLeaving] path in
                if let place = placeOutside(root, of: path) { onLeaving(path, place) }
            }
        } catch {
            throw FileError(.open, root, error)
        }
    }
}
