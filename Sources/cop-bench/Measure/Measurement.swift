import Foundation

/// Everything that one run of `measure` found.
struct Measurement: Encodable {
    var workspace: Files
    /// XL, where it was measured.
    var large: Files?
    /// How many processors there are.
    var processors: Int
    /// Reading all files into memory, in seconds.
    var readTime: Double
    var events: Int
    /// The limit.
    var scan: Series
    var commands: [Series]
    var map: MapTiming

    /// The YAML files of a workspace.
    struct Files: Encodable {
        let name: String
        let count: Int
        let bytes: Int
    }

    /// What a command took; nil when it was not measured.
    subscript(_ name: String) -> Series? { commands.first { $0.name == name } }

    /// Whether something else kept the processors busy: then the scan, which waits for nothing, took
    /// longer than it worked.
    var wasDisturbed: Bool { scan.wall > 1.25 * scan.processor }

    var bars: [Bar] { Bar.all(of: self) }

    func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        let page = Page(measurement: self, bars: bars)
        return String(decoding: try encoder.encode(page), as: UTF8.self)
    }

    private struct Page: Encodable {
        let measurement: Measurement
        let bars: [Bar]
    }
}

/// Names of what is measured on another workspace than the rest.
extension Measurement {
    static let smallDiaryAdd = "cop diary add, in S"
    static let largeDiaryAdd = "cop diary add, in XL"
    static let largeCheck = "cop check, of XL"
    static let largeReportAll = "cop report all, of XL"
}
