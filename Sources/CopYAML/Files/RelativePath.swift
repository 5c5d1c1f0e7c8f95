/// A path that stays inside the root: never absolute, without `..` and NUL.
///
/// Every `..` is refused, also `a/../b`: when `a` is a symbolic link, it leaves the root too.
struct RelativePath {
    /// The path of the folder of the file, `.` for the root itself.
    let folder: String
    let name: String

    init(_ path: String) throws(FileFailure) {
        let components = path.split(separator: "/").filter { $0 != "." }
        guard !path.isEmpty, !path.utf8.contains(0), !path.hasPrefix("/"),
            !components.contains("..")
        else { throw FileFailure(.outsideRoot) }
        guard let name = components.last else { throw FileFailure(.isFolder) }
        self.name = String(name)
        folder = components.count == 1 ? "." : components.dropLast().joined(separator: "/")
    }

    var path: String { folder == "." ? name : folder + "/" + name }
}
