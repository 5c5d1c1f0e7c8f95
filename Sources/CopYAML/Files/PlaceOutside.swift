#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Where a file or a folder is that stands in a folder, when symbolic links lead out of that; nil when
/// it is within, and when there is none.
public func placeOutside(_ root: String, of path: String) -> String? {
    guard let home = realPath(root), let place = realPath("\(root)/\(path)") else { return nil }
    return place == home || place.hasPrefix(home == "/" ? home : home + "/") ? nil : place
}

/// The path without links in it; nil for one that leads nowhere.
private func realPath(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
}
