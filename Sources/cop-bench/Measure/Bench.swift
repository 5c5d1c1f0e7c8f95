import CopReports
import Foundation

/// Measures cop on workspaces.
struct Bench {
    let probe: Probe
    let scratch: Scratch
    let seed: UInt64
    /// How many rounds count.
    let runs: Int
    /// The network that the map is timed on.
    var network = MapTiming.size
    /// Tells how far it is.
    let say: (String) -> Void

    /// A workspace that is made for this.
    ///
    /// - Parameter folder: where in the scratch folder.
    func generated(_ size: WorkspaceSize, _ name: String, in folder: String) throws -> Subject {
        say("generating \(name): \(size)")
        let generator = WorkspaceGenerator(size: size, seed: seed, root: scratch.path(folder))
        try generator.run()
        return Subject(
            root: generator.root, name: name, person: generator.cast.participants[0].id,
            question: size.questions > 0 ? generator.questionID(0) : nil,
            day: generator.cast.calendar.end)
    }

    /// - Parameter withGrowth: whether XL is measured too.
    func measure(_ subject: Subject, withGrowth: Bool) throws -> Measurement {
        let small = try generated(WorkspaceSize.Name.s.size, "S", in: "small")
        let large = withGrowth ? try generated(WorkspaceSize.Name.xl.size, "XL", in: "large") : nil
        // What changes while it is measured is not what everything else is measured on.
        let changed = subject.at(scratch.path("changed"))
        try FileManager.default.copyItem(atPath: subject.root, toPath: changed.root)

        let scan = try RawScan(of: subject.root)
        guard let events = scan.events() else {
            throw MeasureProblem("a file of '\(subject.root)' is not YAML to its end")
        }
        var commands = [.version, .check(subject)] + reports(of: subject)
        commands += [.diaryAdd(to: changed), .questionUpdate(in: changed)].compactMap { $0 }
        commands.append(.diaryAdd(to: small).named(Measurement.smallDiaryAdd))
        if let large { commands.append(.diaryAdd(to: large).named(Measurement.largeDiaryAdd)) }
        var found = try rounds(of: scan, commands)
        if let large { found.commands += try growth(of: large) }

        let map = try generated(network, "a map", in: "map")
        return Measurement(
            workspace: Measurement.Files(
                name: subject.name, count: scan.files.count, bytes: scan.byteCount),
            large: try large.map { try files(of: $0) },
            processors: ProcessInfo.processInfo.activeProcessorCount, readTime: scan.readTime,
            events: events, scan: found.scan, commands: found.commands,
            map: try MapTiming(of: map, runs: runs))
    }

    private func reports(of subject: Subject) -> [BenchCommand] {
        ReportKind.allCases.map { .report($0, of: subject, to: scratch.path("report")) }
            + [.reportAll(of: subject, to: scratch.path("reports"))]
    }

    /// Runs everything once in each round, so that what disturbs the machine for a while disturbs all
    /// alike; the first round does not count.
    private func rounds(
        of scan: RawScan, _ commands: [BenchCommand]
    ) throws -> (scan: Series, commands: [Series]) {
        var scans = Series(name: "raw scan")
        var series = commands.map { Series(name: $0.name) }
        for round in 0...runs {
            say(round == 0 ? "warming up" : "round \(round) of \(runs)")
            let figures = try scan.timed()
            if round > 0 { scans.runs.append(figures) }
            for (number, command) in commands.enumerated() {
                let figures = try run(command)
                if round > 0 { series[number].runs.append(figures) }
            }
        }
        return (scans, series)
    }

    /// The reports of XL take long enough to need neither warming up nor many runs.
    private func growth(of large: Subject) throws -> [Series] {
        let check = BenchCommand.check(large).named(Measurement.largeCheck)
        let all = BenchCommand.reportAll(of: large, to: scratch.path("reports"))
            .named(Measurement.largeReportAll)
        say(check.name)
        let checks = try (0...runs).map { _ in try run(check) }.dropFirst()
        say(all.name)
        return [
            Series(name: check.name, runs: Array(checks)),
            Series(name: all.name, runs: [try run(all)]),
        ]
    }

    private func run(_ command: BenchCommand) throws -> Figures {
        if let output = command.output { try? FileManager.default.removeItem(atPath: output) }
        return try probe.run(
            command.arguments, allowing: command.statuses, in: scratch.root)
    }

    private func files(of subject: Subject) throws -> Measurement.Files {
        let scan = try RawScan(of: subject.root)
        return Measurement.Files(
            name: subject.name, count: scan.files.count, bytes: scan.byteCount)
    }
}
