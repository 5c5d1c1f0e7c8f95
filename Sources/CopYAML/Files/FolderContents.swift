#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The names in a folder, sorted; none when the folder is not there or cannot be read.
public func folderContents(_ path: String) -> [String] {
    (try? readFolder(path)) ?? []
}

/// The names in a folder, sorted.
public func readFolder(_ path: String) throws(FileError) -> [String] {
    try entries(of: path).map(\.name).sorted()
}

/// The names in a folder that are symbolic links, sorted; none when it cannot be read.
public func linksInFolder(_ path: String) -> [String] {
    let entries = (try? entries(of: path)) ?? []
    return entries.filter { entry in
        guard entry.type == DT_UNKNOWN else { return entry.type == DT_LNK }
        var status = stat()
        return lstat("\(path)/\(entry.name)", &status) == 0 && status.isLink
    }.map(\.name).sorted()
}

/// What is in a folder, with the types of `readdir`.
private func entries(of path: String) throws(FileError) -> [(name: String, type: Int)] {
    let folder = try openFolder(path)
    defer { closedir(folder) }
    var entries: [(name: String, type: Int)] = []
    while true {
        // At the end there is no entry and no error.
        errno = 0
        guard let entry = readdir(folder) else {
            if errno == EINTR { continue }
            break
        }
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
            $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name != ".", name != ".." { entries.append((name, Int(entry.pointee.d_type))) }
    }
    guard errno == 0 else { throw FileError(.read, path, .last) }
    return entries
}

#if canImport(Darwin)
    private typealias FolderStream = UnsafeMutablePointer<DIR>
#else
    private typealias FolderStream = OpaquePointer
#endif

private func openFolder(_ path: String) throws(FileError) -> FolderStream {
    while true {
        if let folder = opendir(path) { return folder }
        if errno != EINTR { throw FileError(.open, path, .last) }
    }
}

/// Whether there is a file at a path, links followed; also when it cannot be told, as without
/// permission: whoever reads the file then says why.
public func fileExists(_ path: String) -> Bool {
    let result = retryingInterrupts { access(path, F_OK) }
    return result == 0 || ![ENOENT, ENOTDIR, ENAMETOOLONG].contains(errno)
}
