#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Which version of a file was read.
///
/// Compared before the file is replaced, so that what an editor or git saved meanwhile is never
/// overwritten. The time of the last change of status is included because some programs (`cp -p`,
/// `rsync`) set the time of modification back. An edit in place that keeps the size, within the
/// same tick of the file system's clock (some milliseconds) as the one before, goes unnoticed.
public struct FileSnapshot: Sendable, Equatable {
    private let identity: FileIdentity
    private let size: Int64
    private let modified: Int64
    private let changed: Int64

    init(_ status: stat) {
        identity = FileIdentity(status)
        size = Int64(status.st_size)
        #if canImport(Darwin)
            let (modification, change) = (status.st_mtimespec, status.st_ctimespec)
        #else
            let (modification, change) = (status.st_mtim, status.st_ctim)
        #endif
        modified = Self.nanoseconds(modification)
        changed = Self.nanoseconds(change)
    }

    /// Nanoseconds since 1970, wrapping around for absurd times: only equality matters.
    private static func nanoseconds(_ time: timespec) -> Int64 {
        Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
    }
}
