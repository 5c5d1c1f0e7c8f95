import Foundation

/// A measurement as Markdown: what was measured, and the bars.
struct MeasurementTable {
    private let found: Measurement

    init(_ found: Measurement) { self.found = found }

    var text: String {
        """
        \(heading)

        | | fastest | median | processor | peak memory | × raw scan |
        | --- | ---: | ---: | ---: | ---: | ---: |
        \(rows.joined(separator: "\n"))

        | bar | at most | here | |
        | --- | ---: | ---: | --- |
        \(found.bars.map(row).joined(separator: "\n"))

        """
    }

    private var heading: String {
        let large = found.large.map { "; \(Self.words(for: $0)), its reports made once" } ?? ""
        let runs = found.scan.runs.count
        let warning =
            found.wasDisturbed
            ? "\n\n**The machine was busy with something else: these figures are not worth keeping.**"
            : ""
        return "\(Self.words(for: found.workspace)), \(found.events) events\(large). "
            + "\(found.processors) processors; \(runs) \(runs == 1 ? "run" : "runs") of each."
            + warning
    }

    private static func words(for files: Measurement.Files) -> String {
        "\(files.name): \(files.count) files, \(fixed(Double(files.bytes) / 1e6, 1)) MB"
    }

    // MARK: - Rows

    private var rows: [String] {
        [row("raw scan by libyaml, one thread", found.scan), readRow]
            + found.commands.map { row("`\($0.name)`", $0) }
    }

    private var readRow: String {
        "| reading the files into memory | \(Self.time(found.readTime)) | | | | "
            + "\(Self.fixed(found.readTime / found.scan.wall, 2)) |"
    }

    private func row(_ name: String, _ series: Series) -> String {
        let cells = [
            name, Self.time(series.wall), Self.time(series.medianWall), Self.time(series.processor),
            series.memory > 0 ? "\(Self.fixed(series.memory / 1_048_576, 1)) MiB" : "",
            Self.fixed(series.wall / found.scan.wall, 2),
        ]
        return "| \(cells.joined(separator: " | ")) |"
    }

    private func row(_ bar: Bar) -> String {
        let figure = bar.figure.map { Self.text($0, bar.unit) } ?? ""
        let verdict =
            switch bar.isMet {
            case true?: "met"
            case false?: "**not met**"
            case nil: "not measured"
            }
        return "| \(bar.what) | \(Self.text(bar.limit, bar.unit)) | \(figure) | \(verdict) |"
    }

    // MARK: - Numbers

    private static func text(_ figure: Double, _ unit: Bar.Unit) -> String {
        switch unit {
        case .times: "\(fixed(figure, 2)) ×"
        case .seconds: "\(fixed(figure, 3)) s"
        case .milliseconds: "\(fixed(figure, 1)) ms"
        case .mebibytes: "\(fixed(figure, 1)) MiB"
        }
    }

    private static func time(_ seconds: Double) -> String {
        seconds < 1 ? "\(fixed(seconds * 1000, 1)) ms" : "\(fixed(seconds, 2)) s"
    }

    private static func fixed(_ number: Double, _ digits: Int) -> String {
        String(format: "%.\(digits)f", number)
    }
}
