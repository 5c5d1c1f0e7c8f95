/// Something in the world around cop that is wrong for a while.
package enum Fault: String, CaseIterable, Sendable {
    case unreadableFile = "a file that may not be read"
    case folderForFile = "a folder in the place of a file"
    case danglingFile = "a file that is a link to nothing"
    case loopingFile = "a file that is a link to itself"
    case pipe = "a named pipe in the place of a file"
    case readOnlyFolder = "a folder that may not be written to"
    case fileForFolder = "a file in the place of a folder"
    case danglingFolder = "a folder that is a link to nothing"
    case loopingFolder = "a folder that is a link to itself"
    case fullDisk = "a disk that is full"
    case shortFiles = "a limit on the size of files"

    /// What it befalls.
    enum Target { case file, folder, everything }

    var target: Target {
        switch self {
        case .unreadableFile, .folderForFile, .danglingFile, .loopingFile, .pipe: .file
        case .readOnlyFolder, .fileForFolder, .danglingFolder, .loopingFolder: .folder
        case .fullDisk, .shortFiles: .everything
        }
    }

    /// Whether what it befalls cannot be read while it lasts.
    var hides: Bool { target != .everything && self != .readOnlyFolder }

    /// Whether it means nothing to root.
    var isAboutPermission: Bool { self == .unreadableFile || self == .readOnlyFolder }

    /// Why it cannot be tried here; nil where it can.
    package var obstacle: String? {
        switch self {
        case .fullDisk: SmallDisk.isPossible ? nil : "no file system can be mounted here"
        case .shortFiles: Tools.prlimit == nil ? "prlimit is not installed" : nil
        case _ where isAboutPermission && Tools.isRoot:
            PlainUser.isPossible ? nil : "root may do everything, and no other user can run cop"
        default: nil
        }
    }

    /// Faults that can be tried here.
    static var possible: [Fault] { allCases.filter { $0.obstacle == nil } }
}
