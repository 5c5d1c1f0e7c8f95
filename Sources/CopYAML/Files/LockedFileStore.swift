#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The files of a `FileStore` while its lock is held; given to the body of `FileStore.locked`.
///
/// Cannot be copied, so it cannot outlive the lock. Every `path` is relative to the root; an
/// absolute one, one with `..` or with NUL is refused as `.outsideRoot`. Symbolic links inside
/// the root may lead out of it: they are the user's wish, but `onLeaving` of the store hears of it.
public struct LockedFileStore: ~Copyable {
    private let locked: LockedFolder
    /// Hears of every file that was written.
    private let onWriting: (_ path: String) -> Void

    init(_ locked: consuming LockedFolder, onWriting: @escaping (_ path: String) -> Void) {
        self.locked = locked
        self.onWriting = onWriting
    }

    /// The content of a file, and which version of it was read, for `replace`.
    public func read(
        path: String, limit: Int = defaultFileLimit
    ) throws(FileError) -> (bytes: [UInt8], snapshot: FileSnapshot) {
        do {
            let base = locked.folder.file.descriptor
            let file = try openWithoutWaiting(RelativePath(path).path, in: base)
            let status = try file.regularFileStatus()
            return (try file.readAll(size: Int(status.st_size), limit: limit), FileSnapshot(status))
        } catch {
            throw FileError(.read, path, error)
        }
    }

    /// Replaces the content of an existing file as a whole; mode and symbolic links stay.
    ///
    /// Owner and group stay where the system allows it. Other hard links keep the old content.
    ///
    /// - Parameters:
    ///   - snapshot: the version that `bytes` was made from. If the file on disk is another by now,
    ///     `.changedMeanwhile` is thrown: read again and retry. `nil` replaces any version.
    ///   - syncing: whether the change shall survive a power cut; what can be made again need not,
    ///     and is written twenty times as fast.
    public func replace(
        path: String, expecting snapshot: FileSnapshot?, with bytes: [UInt8], syncing: Bool = true
    ) throws(FileError) {
        do {
            let target = try WriteTarget(following: RelativePath(path), in: locked.folder)
            let status = try target.folder.status(of: target.name)
            try status.requireRegularFile()
            try target.folder.requireWritable(target.name)
            try target.write(bytes, like: status, confirming: syncing, syncing: syncing) {
                () throws(FileFailure) in
                try Self.verify(snapshot, target)
                try target.folder.rename(OpenFolder.temporaryName, to: target.name)
            }
            onWriting(path)
        } catch {
            let isGone = snapshot != nil && error.kind == .notFound
            throw FileError(.write, path, isGone ? FileFailure(.changedMeanwhile) : error)
        }
    }

    /// Makes a file that does not exist yet, and the folders that it needs; on an error they stay.
    ///
    /// `.alreadyExists` if the name is taken.
    ///
    /// - Parameters:
    ///   - model: the file whose owner and mode it gets; `nil` for the mode that the umask of the
    ///     process leaves.
    ///   - confirming: whether the file shall survive a power cut at once. Of many files in a
    ///     folder it takes half the time to `confirm` the folder behind the last.
    ///   - syncing: as for `replace`.
    public func create(
        path: String, bytes: [UInt8], like model: String? = nil, confirming: Bool = true,
        syncing: Bool = true
    ) throws(FileError) {
        do {
            let status: stat? = if let model { try status(of: model) } else { nil }
            let target = try WriteTarget(creating: RelativePath(path), in: locked.folder)
            try target.write(
                bytes, like: status, confirming: confirming && syncing, syncing: syncing
            ) {
                () throws(FileFailure) in
                try target.folder.rename(
                    OpenFolder.temporaryName, to: target.name, in: target.folder)
            }
            onWriting(path)
        } catch {
            throw FileError(.create, path, error)
        }
    }

    /// Whether a name is a symbolic link.
    public func isLink(path: String) throws(FileError) -> Bool {
        do { return try status(of: path).isLink } catch { throw FileError(.read, path, error) }
    }

    /// The status of a name itself: links are not followed.
    private func status(of path: String) throws(FileFailure) -> stat {
        let place = try RelativePath(path)
        return try OpenFolder(place.folder, in: locked.folder.file.descriptor)
            .status(of: place.name)
    }

    /// Makes the files that were created in a folder survive a power cut.
    public func confirm(folder path: String) throws(FileError) {
        do {
            try OpenFolder(path, in: locked.folder.file.descriptor).confirm()
        } catch {
            throw FileError(.create, path, error)
        }
    }

    /// Renames a file, or moves it to another folder, which is made if it is missing.
    ///
    /// `.alreadyExists`, about `newPath`, if that name is taken. Of a symbolic link, the link.
    public func rename(from path: String, to newPath: String) throws(FileError) {
        do {
            let old = try RelativePath(path)
            let new = try RelativePath(newPath)
            let root = locked.folder.file.descriptor
            let oldFolder = try OpenFolder(old.folder, in: root)
            _ = try oldFolder.status(of: old.name)
            let newFolder = try locked.folder.makeFolder(new.folder)
            try oldFolder.rename(old.name, to: new.name, in: newFolder)
            try newFolder.confirm()
            try oldFolder.confirm()
        } catch {
            let isAboutNew = [.alreadyExists, .danglingLink].contains(error.kind)
            throw FileError(.rename, isAboutNew ? newPath : path, error)
        }
    }

    /// Removes a file; of a symbolic link, the link.
    public func remove(path: String) throws(FileError) {
        do {
            let place = try RelativePath(path)
            let folder = try OpenFolder(place.folder, in: locked.folder.file.descriptor)
            try folder.remove(place.name)
            try folder.confirm()
        } catch {
            throw FileError(.remove, path, error)
        }
    }

    private static func verify(
        _ snapshot: FileSnapshot?, _ target: borrowing WriteTarget
    ) throws(FileFailure) {
        guard let snapshot else { return }
        let status = try target.folder.status(of: target.name)
        guard FileSnapshot(status) == snapshot else { throw FileFailure(.changedMeanwhile) }
    }
}
