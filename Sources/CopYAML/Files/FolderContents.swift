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
    guard let folder = opendir(path) else { throw FileError(.open, path, .last) }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
            $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
}

/// Whether there is a file at a path; links are followed.
public func fileExists(_ path: String) -> Bool {
    access(path, F_OK) == 0
}
