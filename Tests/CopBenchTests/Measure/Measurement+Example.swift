@testable import cop_bench

extension Measurement {
    /// Figures that meet every bar, each just so.
    static var justMet: Measurement {
        func series(_ name: String, _ wall: Double, _ memory: Double = 1_048_576) -> Series {
            Series(name: name, runs: [Figures(wall: wall, processor: wall, memory: memory)])
        }
        let megabyte = 1_048_576.0
        return Measurement(
            workspace: Files(name: "L", count: 3, bytes: 8 << 20),
            large: Files(name: "XL", count: 30, bytes: 80 << 20), processors: 2, readTime: 0.0625,
            events: 1234, scan: series("raw scan", 0.25, 8 * megabyte),
            commands: [
                series("cop --version", 0.0078125, 15 * megabyte),
                series("cop check", 0.25, 32 * megabyte), series("cop report all", 0.75),
                series("cop question update", 0.0598), series(smallDiaryAdd, 0.01953125),
                series(largeDiaryAdd, 0.0234375), series(largeCheck, 2.625, 336 * megabyte),
                series(largeReportAll, 7.875, 10.5 * megabyte),
            ], map: MapTiming(nodes: 1500, ties: 6000, seconds: 0.1))
    }

    /// The same with other figures of one command.
    func with(_ name: String, wall: Double? = nil, memory: Double? = nil) -> Measurement {
        var other = self
        for number in commands.indices where commands[number].name == name {
            other.commands[number].runs = commands[number].runs.map {
                Figures(
                    wall: wall ?? $0.wall, processor: $0.processor, memory: memory ?? $0.memory)
            }
        }
        return other
    }
}
