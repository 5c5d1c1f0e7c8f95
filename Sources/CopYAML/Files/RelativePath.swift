/// A path that stays inside the root: never absolute, without `..` and NUL.
///
/// Every `..` is refused, also `a/../b`: when `a` is a symbolic link, it leaves the root too.
struct RelativePath {
    /// The path of the folder of the file, `.` for the root itself.
    let folder: String
    let name: String

    init(_ path: String) throws(FileFailure) {
        // Scalars: as a character, "/" with a combining mark is no "/", but for the system it is one.
        let scalars = path.unicodeScalars
        let components = scalars.split(separator: "/").map(String.init).filter { $0 != "." }
        guard let first = scalars.first, first != "/", !scalars.contains("\0"),
            !components.contains("..")
        else { throw FileFailure(.outsideRoot) }
        guard let name = components.last else { throw FileFailure(.isFolder) }
        self.name = name
        folder = components.count == 1 ? "." : components.dropLast().joined(separator: "/")
    }

    var path: String { folder == "." ? name : folder + "/" + name }
}
