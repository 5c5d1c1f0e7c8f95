#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A `FileError` before it is known which path and action it is about.
struct FileFailure: Error {
    let kind: FileError.Kind
    /// The system's error number, 0 when the system reported none.
    let code: Int32

    init(_ kind: FileError.Kind, code: Int32 = 0) {
        self.kind = kind
        self.code = code
    }

    init(code: Int32) {
        self.init(Self.kind(of: code), code: code)
    }

    /// The failure of the system call made last.
    static var last: FileFailure { FileFailure(code: errno) }

    private static func kind(of code: Int32) -> FileError.Kind {
        switch code {
        case ENOENT: .notFound
        case EEXIST: .alreadyExists
        case EISDIR: .isFolder
        case ENOTDIR: .notFolder
        case ENXIO, ENODEV: .notRegularFile
        case EACCES, EPERM: .permission
        case EROFS: .readOnly
        case ENOSPC, EDQUOT: .diskFull
        case ELOOP: .linkLoop
        case EFBIG: .tooLarge
        default: .other
        }
    }
}
