import Foundation

/// A small file system in memory, in the place of the working folder of a sandbox.
struct SmallDisk {
    private let sandbox: Sandbox
    private var filler: String { "\(sandbox.work)/filler" }

    /// Whether one can be mounted here.
    static let isPossible: Bool = {
        guard let sandbox = try? Sandbox(), let disk = try? SmallDisk(in: sandbox) else {
            return false
        }
        disk.remove()
        return true
    }()

    /// Mounts it, with the files that were in the folder.
    init(in sandbox: Sandbox) throws {
        self.sandbox = sandbox
        guard let mount = Tools.mount, Tools.umount != nil else { throw Unexpected("no mount") }
        let files = FileManager.default
        let aside = "\(sandbox.root)/tmp/aside"
        try files.moveItem(atPath: sandbox.work, toPath: aside)
        try files.createDirectory(atPath: sandbox.work, withIntermediateDirectories: false)
        let outcome = try sandbox.run(
            mount, ["-t", "tmpfs", "-o", "size=4m", "tmpfs", sandbox.work], in: sandbox.root)
        guard outcome.status == 0 else { throw Unexpected(outcome) }
        for name in try files.contentsOfDirectory(atPath: aside) {
            try files.copyItem(atPath: "\(aside)/\(name)", toPath: "\(sandbox.work)/\(name)")
        }
    }

    /// Leaves no room on it.
    func fill() throws {
        guard let file = fopen(filler, "w") else { throw Unexpected("cannot write \(filler)") }
        defer { fclose(file) }
        setvbuf(file, nil, _IONBF, 0)
        let page = [UInt8](repeating: 0, count: 4096)
        while fwrite(page, 1, page.count, file) == page.count {}
        guard errno == ENOSPC else { throw Unexpected("the disk does not fill: \(errno)") }
    }

    /// Makes room again.
    func clear() throws { try FileManager.default.removeItem(atPath: filler) }

    func remove() {
        _ = try? sandbox.run(Tools.umount ?? "", ["-l", sandbox.work], in: sandbox.root)
    }
}
