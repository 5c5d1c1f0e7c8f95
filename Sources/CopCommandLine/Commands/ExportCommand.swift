import ArgumentParser
import CopAnalysis
import CopModel
import CopReports
import CopYAML

struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Take the community to other programs: csv, json, ics, graphml.",
        discussion: """
            csv: tables for a spreadsheet, one for each list; name them, or write all of them into \
            a folder with --output. json: everything in one document. ics: the sessions for a \
            calendar. graphml: the social map for Gephi, visone and the like. An export holds what \
            its audience may see: intakes, contracts and ways to reach people are for facilitators \
            alone, private diary entries for nobody. docs/export.md says more.
            """)

    @Argument(help: "csv, json, ics or graphml.") var format: ExportFormat
    @Argument(
        help: ArgumentHelp(
            "With csv: the lists wanted, such as people or question; all, unless said otherwise.",
            valueName: "list"),
        completion: .list(ExportTable.all.map(\.name)))
    var lists: [String] = []
    @Option(help: "Who it is for: facilitators, group or public.") var audience: Audience = .group
    @Option(
        help: "With graphml and ics: the day as of which it speaks; today, unless said otherwise.",
        transform: Day.parse)
    var asOf: Day?
    @Option(help: "With csv: what stands between cells: comma, semicolon or tab.")
    var delimiter: CSVDelimiter?
    @Flag(help: "With csv: begin with the mark by which Excel knows UTF-8.") var bom = false
    @Option(
        help: "The file to write; for several lists, the folder. Else standard output, as for -.",
        completion: .file())
    var output: String?
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func validate() throws {
        if format != .csv, let list = lists.first {
            throw ValidationError(
                "lists such as '\(list)' go with csv; \(format.rawValue) has its own")
        }
        if format != .csv, delimiter != nil || bom {
            throw ValidationError("--delimiter and --bom go with csv")
        }
        if asOf != nil, !format.hasDay {
            throw ValidationError(
                "--as-of goes with ics and graphml; \(format.rawValue) has every day")
        }
        guard format == .csv else { return }
        let count = try tables().count
        if count > 1, output == nil || output == "-" {
            throw ValidationError(
                "these are \(count) tables: name a folder with --output, or one list, as in 'cop export csv people'"
            )
        }
    }

    func run() throws {
        let context = try global.workspace()
        let tables = try tables()
        let isFolder = format == .csv && tables.count > 1
        if let output, output != "-" { try context.refuseReport(at: output, isFolder: isFolder) }
        let workspace = context.load()
        do {
            let maker = try ExportMaker(workspace, for: audience, templates: context.templates)
            switch format {
            case .csv: try write(maker.csv(tables, delimiter ?? .comma), isFolder)
            case .json: try write(maker.json())
            case .ics: try write(maker.calendar(asOf: asOf ?? .today))
            case .graphml: try write(maker.graph(on: asOf ?? .today))
            }
        } catch let error as DisclosureError {
            throw Failure(error, context)
        }
    }

    /// The tables that are wanted, each once, in the order of the method's steps.
    private func tables() throws -> [ExportTable] {
        guard !lists.isEmpty, lists != ["all"] else { return ExportTable.all }
        let names = try lists.map { word in
            guard let table = ExportTable.named(word) else {
                let names = ExportTable.all.map(\.name)
                throw ValidationError(
                    "there is no list '\(word)'; "
                        + (didYouMean(word, in: names + ExportTable.all.compactMap(\.noun))
                            ?? "the lists are \(names.joined(separator: ", "))"))
            }
            return table.name
        }
        return ExportTable.all.filter { names.contains($0.name) }
    }

    private func write(_ report: Report) throws {
        let text = try global.text { report }
        guard let output, output != "-" else { return try Terminal.write(text) }
        try writeReport(text, to: output)
    }

    private func write(
        _ csv: (texts: [(name: String, text: String)], notes: [String]), _ isFolder: Bool
    ) throws {
        let mark = bom ? "\u{FEFF}" : ""
        if isFolder, let output {
            try ReportFolder.made(at: output).write(csv.texts.map { ("\($0).csv", mark + $1) })
            csv.notes.map(terminalSafe).forEach(Terminal.note)
        } else {
            var report = Report(text: mark + csv.texts.map(\.text).joined())
            report.notes = csv.notes
            try write(report)
        }
    }
}
