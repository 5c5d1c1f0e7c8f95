#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// An open file or folder, closed at the end of its scope.
struct OpenFile: ~Copyable {
    let descriptor: Int32

    /// Opens `path`, which is relative to the open folder `base`.
    init(
        _ path: String, in base: Int32 = AT_FDCWD, flags: Int32, mode: mode_t = 0
    ) throws(FileFailure) {
        let opened = retryingInterrupts { openat(base, path, flags | O_CLOEXEC, mode) }
        guard opened >= 0 else { throw .last }
        descriptor = opened
    }

    deinit { close(descriptor) }

    func status() throws(FileFailure) -> stat {
        var status = stat()
        guard retryingInterrupts({ fstat(descriptor, &status) }) == 0 else { throw .last }
        return status
    }

    /// The status of an ordinary file; throws for any other.
    func regularFileStatus() throws(FileFailure) -> stat {
        let status = try status()
        try status.requireRegularFile()
        return status
    }

    /// Waits for the exclusive lock of the file, which lasts until the file is closed.
    ///
    /// The system gives it up when the process ends, however it ends.
    func lock() throws(FileFailure) {
        guard retryingInterrupts({ flock(descriptor, LOCK_EX) }) == 0 else { throw .last }
    }

    /// Takes the exclusive lock unless another holds it; true where locks are not supported.
    func lockIfFree() -> Bool {
        retryingInterrupts { flock(descriptor, LOCK_EX | LOCK_NB) } == 0 || errno != EWOULDBLOCK
    }

    /// Reads up to the end, also of a file that grows or shrinks meanwhile.
    ///
    /// - Parameters:
    ///   - size: the size to expect.
    ///   - limit: the number of bytes above which the file is refused.
    func readAll(size: Int, limit: Int) throws(FileFailure) -> [UInt8] {
        guard size <= limit else { throw FileFailure(.tooLarge) }
        // A byte more than there should be: where it is not there, that was the end.
        var bytes = try readChunk(size + 1)
        if bytes.count == size { return bytes }
        while bytes.count <= limit {
            let more = try readChunk(max(size - bytes.count, 4096))
            if more.isEmpty { return bytes }
            bytes += more
        }
        throw FileFailure(.tooLarge)
    }

    private func readChunk(_ count: Int) throws(FileFailure) -> [UInt8] {
        var result = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
            result = retryingInterrupts { read(descriptor, buffer.baseAddress, count) }
            initialized = max(result, 0)
        }
        guard result >= 0 else { throw .last }
        return bytes
    }

    func writeAll(_ bytes: [UInt8]) throws(FileFailure) {
        var written = 0
        while written < bytes.count {
            let result = bytes.withUnsafeBytes { buffer in
                let rest = UnsafeRawBufferPointer(rebasing: buffer[written...])
                return retryingInterrupts { write(descriptor, rest.baseAddress, rest.count) }
            }
            guard result >= 0 else { throw .last }
            written += result
        }
    }

    /// Gives the file the owner, group and mode of another, as far as the system allows it.
    func takeOwnerAndMode(of other: stat) {
        if retryingInterrupts({ fchown(descriptor, other.st_uid, other.st_gid) }) != 0 {
            _ = retryingInterrupts { fchown(descriptor, uid_t.max, other.st_gid) }
        }
        _ = retryingInterrupts { fchmod(descriptor, other.st_mode & 0o7777) }
    }

    /// Returns when what was written is on the disk; at once where the file system cannot tell.
    func sync() throws(FileFailure) {
        #if canImport(Darwin)
            if fcntl(descriptor, F_FULLFSYNC) == 0 { return }
        #endif
        guard retryingInterrupts({ fsync(descriptor) }) != 0 else { return }
        let failure = FileFailure.last
        if ![EINVAL, ENOTSUP, EOPNOTSUPP, ENOSYS].contains(failure.code) { throw failure }
    }
}
