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
    do throws(FileFailure) {
        guard !path.utf8.contains(0) else { throw FileFailure(.notFound) }
        let file = try openRegularFile(path, in: AT_FDCWD)
        return try file.readAll(size: Int(file.status().st_size), limit: limit)
    } catch {
        throw FileError(.read, path, error)
    }
}

/// Opens a file for reading and refuses what is not an ordinary file.
func openRegularFile(_ path: String, in base: Int32) throws(FileFailure) -> OpenFile {
    do {
        // Without O_NONBLOCK, opening a named pipe waits for a writer.
        let file = try OpenFile(path, in: base, flags: O_RDONLY | O_NONBLOCK | O_NOCTTY)
        try file.status().requireRegularFile()
        return file
    } catch {
        var byte: CChar = 0
        let isLink =
            error.kind == .notFound && retryingInterrupts { readlinkat(base, path, &byte, 1) } > 0
        throw isLink ? FileFailure(.danglingLink, code: error.code) : error
    }
}
