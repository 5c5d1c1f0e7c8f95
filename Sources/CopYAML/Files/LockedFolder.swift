#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A root folder under its exclusive lock, which ends with this value or with the process.
struct LockedFolder: ~Copyable {
    /// Locks the folder on file systems that lock only files (NFS). Stays; it is empty.
    static let lockName = ".cop-lock"

    let folder: OpenFolder
    private let lockFile: OpenFile?
    private let identity: FileIdentity

    /// Waits for the lock.
    ///
    /// The lock of the folder itself leaves nothing behind.
    ///
    /// Throws `EDEADLK` when this thread holds the lock already: it would wait for itself.
    init(_ path: String) throws(FileFailure) {
        let folder = try OpenFolder(path)
        let identity = FileIdentity(try folder.file.status())
        try LockHolders.requireFree(identity)
        let lockFile = try Self.lock(folder)
        LockHolders.add(identity)
        self.folder = folder
        self.identity = identity
        self.lockFile = lockFile
    }

    deinit {
        // Before the files are closed: afterwards the entry may be another thread's.
        LockHolders.remove(identity)
    }

    private static func lock(_ folder: borrowing OpenFolder) throws(FileFailure) -> OpenFile? {
        do {
            try folder.file.lock()
            return nil
        } catch {
            let unsupported = [EBADF, EINVAL, ENOLCK, ENOTSUP, EOPNOTSUPP, ENOSYS]
            guard unsupported.contains(error.code) else { throw error }
            return try lockFile(in: folder)
        }
    }

    /// The lock for file systems that cannot lock a folder.
    static func lockFile(in folder: borrowing OpenFolder) throws(FileFailure) -> OpenFile {
        let file = try OpenFile(
            lockName, in: folder.file.descriptor, flags: O_RDWR | O_CREAT | O_NOFOLLOW, mode: 0o666)
        try file.lock()
        return file
    }
}
