import Foundation

/// A fault that befalls a sandbox, until it is lifted.
final class Mishap {
    private let fault: Fault
    private let sandbox: Sandbox
    /// The file or the folder that it befalls, in the working folder; nil for everything.
    let place: String?
    private var disk: SmallDisk?
    private var limit: [String] = []
    private let user: [String]

    private var path: String { "\(sandbox.work)/\(place ?? "")" }
    private var aside: String { "\(sandbox.root)/tmp/aside" }

    init(_ fault: Fault, at place: String?, in sandbox: Sandbox) throws {
        self.fault = fault
        self.place = place
        self.sandbox = sandbox
        let isTooMighty = fault.isAboutPermission && Tools.isRoot
        user = isTooMighty ? PlainUser.words : []
        if isTooMighty { try PlainUser.own(sandbox) }
        try befall()
    }

    deinit { disk?.remove() }

    /// Runs `cop`, which has twenty seconds for it.
    func cop(_ arguments: [String], with environment: [String: String] = [:]) throws -> Outcome {
        try sandbox.start(
            user + limit + [Sandbox.binary] + arguments, with: environment.mapValues { $0 }
        ).wait(atMost: .seconds(20))
    }

    private func befall() throws {
        switch fault {
        case .unreadableFile: chmod(path, 0)
        case .readOnlyFolder: chmod(path, 0o555)
        case .fullDisk:
            let disk = try SmallDisk(in: sandbox)
            self.disk = disk
            try disk.fill()
        case .shortFiles: limit = [Tools.prlimit ?? "", "--fsize=400"]
        case .folderForFile, .danglingFile, .loopingFile, .pipe, .fileForFolder, .danglingFolder,
            .loopingFolder:
            if fileIsThere { try FileManager.default.moveItem(atPath: path, toPath: aside) }
            try putInItsPlace()
        }
    }

    private var fileIsThere: Bool { FileManager.default.fileExists(atPath: path) }

    private func putInItsPlace() throws {
        let files = FileManager.default
        switch fault {
        case .folderForFile:
            try files.createDirectory(atPath: path, withIntermediateDirectories: false)
        case .fileForFolder: try Data("x\n".utf8).write(to: URL(fileURLWithPath: path))
        case .danglingFile, .danglingFolder:
            try files.createSymbolicLink(atPath: path, withDestinationPath: "nowhere.yaml")
        case .loopingFile, .loopingFolder:
            let name = (path as NSString).lastPathComponent
            try files.createSymbolicLink(atPath: path, withDestinationPath: name)
        case .pipe where mkfifo(path, 0o644) != 0: throw Unexpected("cannot make the pipe \(path)")
        default: break
        }
    }

    /// Puts everything right again.
    func lift() throws {
        switch fault {
        case .unreadableFile: chmod(path, 0o644)
        case .readOnlyFolder: chmod(path, 0o755)
        case .fullDisk: try disk?.clear()
        case .shortFiles: limit = []
        case .folderForFile, .danglingFile, .loopingFile, .pipe, .fileForFolder, .danglingFolder,
            .loopingFolder:
            try FileManager.default.removeItem(atPath: path)
            if FileManager.default.fileExists(atPath: aside) {
                try FileManager.default.moveItem(atPath: aside, toPath: path)
            }
        }
    }
}
