import CRawScan
import Foundation

/// All YAML files of a workspace in memory, to be scanned by libyaml alone.
struct RawScan {
    let files: [[UInt8]]
    /// What reading them into memory took, in seconds.
    let readTime: Double

    var byteCount: Int { files.reduce(0) { $0 + $1.count } }

    init(of root: String) throws {
        let start = ContinuousClock.now
        guard let paths = FileManager.default.enumerator(atPath: root) else {
            throw MeasureProblem("'\(root)' cannot be read")
        }
        files = try paths.compactMap { $0 as? String }.filter { $0.hasSuffix(".yaml") }.map {
            [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(root)/\($0)")))
        }
        readTime = (ContinuousClock.now - start).seconds
    }

    init(files: [[UInt8]]) {
        self.files = files
        readTime = 0
    }

    /// The number of events; nil when one of the files cannot be parsed to its end.
    func events() -> Int? {
        var sum = 0
        for file in files {
            let count = file.withUnsafeBufferPointer { raw_scan($0.baseAddress, $0.count) }
            guard count >= 0 else { return nil }
            sum += count
        }
        return sum
    }

    /// One scan of it all, on this thread. What memory it takes is not known: it has no process of its
    /// own.
    func timed() throws -> Figures {
        let (start, processorStart) = (ContinuousClock.now, clock())
        guard events() != nil else { throw MeasureProblem("a file is not YAML to its end") }
        return Figures(
            wall: (ContinuousClock.now - start).seconds,
            processor: Double(clock() - processorStart) / Double(CLOCKS_PER_SEC),
            memory: 0)
    }
}
