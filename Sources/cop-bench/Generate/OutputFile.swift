import Foundation

/// A new file on its way to the disk, which takes its bytes in pieces.
struct OutputFile: ~Copyable {
    private let path: String
    private var file: UnsafeMutablePointer<FILE>?

    init(_ path: String) throws {
        self.path = path
        file = fopen(path, "wxb")
        if file == nil { throw GeneratorProblem.cannotWrite(path, errno) }
    }

    mutating func write(_ bytes: [UInt8]) throws {
        guard let file, fwrite(bytes, 1, bytes.count, file) == bytes.count else {
            throw GeneratorProblem.cannotWrite(path, errno)
        }
    }

    /// What was written last may fail to reach the disk only now.
    mutating func close() throws {
        guard let open = file else { return }
        file = nil
        guard fclose(open) == 0 else { throw GeneratorProblem.cannotWrite(path, errno) }
    }

    deinit { if let file { fclose(file) } }
}
