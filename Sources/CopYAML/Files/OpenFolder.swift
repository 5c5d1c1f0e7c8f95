#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// An open folder and the names in it.
///
/// Names are looked up from the folder itself: renaming a folder above it changes nothing.
struct OpenFolder: ~Copyable {
    /// The one name under which files are written before they get their own.
    ///
    /// One name, so that what a killed run left behind is found. Its lock makes it the lock of the
    /// folder as well: two workspaces that share a folder through a link have different roots.
    static let temporaryName = ".cop-tmp"

    let file: OpenFile

    init(_ path: String, in base: Int32 = AT_FDCWD) throws(FileFailure) {
        file = try OpenFile(path, in: base, flags: O_RDONLY | O_DIRECTORY)
    }

    /// The status of a name itself: links are not followed.
    func status(of name: String) throws(FileFailure) -> stat {
        var status = stat()
        let result = retryingInterrupts {
            fstatat(file.descriptor, name, &status, AT_SYMLINK_NOFOLLOW)
        }
        guard result == 0 else { throw .last }
        return status
    }

    func has(_ name: String) throws(FileFailure) -> Bool {
        do {
            _ = try status(of: name)
            return true
        } catch {
            if error.kind == .notFound { return false }
            throw error
        }
    }

    /// Throws if the mode of the file forbids writing, which a rename would not notice.
    func requireWritable(_ name: String) throws(FileFailure) {
        let result = retryingInterrupts { faccessat(file.descriptor, name, W_OK, AT_EACCESS) }
        guard result == 0 else { throw .last }
    }

    /// Opens the folder `path` below this one, and makes what is missing of it.
    func makeFolder(_ path: String) throws(FileFailure) -> OpenFolder {
        do {
            return try OpenFolder(path, in: file.descriptor)
        } catch {
            guard error.kind == .notFound, path != "." else { throw error }
        }
        let missing = try RelativePath(path)
        let parent = try makeFolder(missing.folder)
        if retryingInterrupts({ mkdirat(parent.file.descriptor, missing.name, 0o777) }) == 0 {
            try parent.file.sync()
        } else if errno != EEXIST {
            throw .last
        }
        do {
            return try OpenFolder(missing.name, in: parent.file.descriptor)
        } catch {
            throw error.kind == .notFound ? FileFailure(.danglingLink, code: error.code) : error
        }
    }

    func rename(_ name: String, to newName: String) throws(FileFailure) {
        let number = file.descriptor
        guard retryingInterrupts({ renameat(number, name, number, newName) }) == 0 else {
            throw .last
        }
    }

    /// Renames into `folder` unless something has the new name there.
    ///
    /// Where the system has no such call, it looks first: under the lock no other `cop` can come
    /// between. A link and an unlink would leave two files when killed.
    func rename(
        _ name: String, to newName: String, in folder: borrowing OpenFolder,
        exclusively: ExclusiveRename? = renameExclusively
    ) throws(FileFailure) {
        let (from, to) = (file.descriptor, folder.file.descriptor)
        if let exclusively {
            let result = retryingInterrupts {
                exclusively(from, name, to, newName, refuseToOverwrite)
            }
            if result == 0 { return }
            guard [EINVAL, ENOSYS, ENOTSUP, EOPNOTSUPP].contains(errno) else { throw .last }
        }
        guard try !folder.has(newName) else { throw FileFailure(code: EEXIST) }
        guard retryingInterrupts({ renameat(from, name, to, newName) }) == 0 else { throw .last }
    }

    func remove(_ name: String) throws(FileFailure) {
        guard retryingInterrupts({ unlinkat(file.descriptor, name, 0) }) == 0 else { throw .last }
    }

    /// Makes the changes of names survive a power cut.
    func confirm() throws(FileFailure) {
        do { try file.sync() } catch { throw FileFailure(.unconfirmed, code: error.code) }
    }
}
