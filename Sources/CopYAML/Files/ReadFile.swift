#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The size in bytes above which a file is refused unless asked otherwise: 512 MiB.
public let defaultFileLimit = 512 << 20

/// The content of an ordinary file, read without a lock.
///
/// Never waits: a named pipe or a device is refused, not read. Whole changes by `FileStore` are
/// seen whole, before or after.
///
/// - Parameter limit: the number of bytes above which the file is refused.
public func readFile(
    _ path: String, limit: Int = defaultFileLimit
) throws(FileError) -> [UInt8] {
    try readVersion(path, limit: limit).bytes
}

/// The content of an ordinary file, as `readFile` reads it, and which version it is.
public func readVersion(
    _ path: String, limit: Int = defaultFileLimit
) throws(FileError) -> (bytes: [UInt8], snapshot: FileSnapshot) {
    do throws(FileFailure) {
        guard !path.utf8.contains(0) else { throw FileFailure(.notFound) }
        let file = try openWithoutWaiting(path, in: AT_FDCWD)
        let status = try file.regularFileStatus()
        let bytes = try file.readAll(size: Int(status.st_size), limit: limit)
        return (bytes, FileSnapshot(status))
    } catch {
        throw FileError(.read, path, error)
    }
}

/// Opens a file for reading, which may turn out to be no ordinary file: opening a named pipe does not
/// wait for a writer.
func openWithoutWaiting(_ path: String, in base: Int32) throws(FileFailure) -> OpenFile {
    do {
        return try OpenFile(path, in: base, flags: O_RDONLY | O_NONBLOCK | O_NOCTTY)
    } catch {
        var byte: CChar = 0
        let isLink =
            error.kind == .notFound && retryingInterrupts { readlinkat(base, path, &byte, 1) } > 0
        throw isLink ? FileFailure(.danglingLink, code: error.code) : error
    }
}
