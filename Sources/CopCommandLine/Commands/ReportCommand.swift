import ArgumentParser
import CopAnalysis
import CopModel
import CopReports
import CopTemplates
import CopYAML
import Foundation

struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Write a report: \(kinds.joined(separator: ", ")).",
        discussion: """
            The same files and the same --as-of give the same bytes, so that reports can be \
            compared in git. 'cop report all --output DIR' writes every report that is not about \
            one person, and an index; where Graphviz is installed, it draws the pictures too. What \
            somebody keeps to themself is in no report: 'cop person page ID --private' prints it.
            """)

    private static let kinds = ReportKind.allCases.map(\.rawValue) + ["all"]

    @Argument(
        help: ArgumentHelp("\(kinds.joined(separator: ", ")).", valueName: "kind"),
        completion: .list(kinds))
    var kind: String
    @Option(help: "md, dot (a picture for Graphviz), svg (that picture, drawn) or json.")
    var format: ReportFormat?
    @Option(help: "Who it is for: facilitators, group or public.") var audience: Audience = .group
    @Option(
        help: "The day as of which it speaks; today, unless said otherwise.", transform: Day.parse)
    var asOf: Day = .today
    @Option(
        help: "Whom it is about: a participant's own page, or a learning history of one.",
        completion: .people)
    var person: String?
    @Option(
        help: "The session that a page is about: its id or its day; the last one held if not said.",
        completion: .sessions)
    var session: String?
    @Option(
        help: "The earlier day to compare a social map or a knowledge agenda with.",
        transform: Day.parse)
    var compare: Day?
    @Option(
        help: ArgumentHelp(
            "The kind of tie that alone a social map shows, such as advises.", valueName: "kind"),
        completion: .ids(of: .tieKind))
    var tie: String?
    @Option(
        help: """
            Of a learning history: staggered (the usual one), side-by-side, or handout, for \
            those who were not there. Of a timeline: worksheet, for a workshop. Of the picture of \
            a social map with --compare: then or now, for one of the days, with everyone in the \
            same place.
            """)
    var layout: ReportOptions.Layout?
    @Option(
        help: "The file to write; for all, the folder. Else standard output, as for -.",
        completion: .file())
    var output: String?
    @Flag(
        inversion: .prefixedNo,
        help: "With all: draw the pictures, as it does where Graphviz is installed.")
    var svg: Bool?
    @OptionGroup(title: "Global options") var global: GlobalOptions

    private var chosen: ReportKind? { ReportKind(rawValue: kind) }

    func validate() throws {
        guard kind == "all" || chosen != nil else {
            let suggestion =
                closest(to: kind, in: Self.kinds).map { "; did you mean '\($0)'?" } ?? "."
            throw ValidationError(
                "there is no report '\(kind)'\(suggestion) The reports are \(Self.kinds.joined(separator: ", "))."
            )
        }
        if let chosen, let format, !chosen.formats.contains(format.source) {
            let formats = ReportFormat.allCases.filter { chosen.formats.contains($0.source) }
            throw ValidationError(
                "the report '\(kind)' cannot be had as \(format.rawValue): choose from "
                    + formats.map(\.rawValue).joined(separator: ", "))
        }
        if kind == "all", output == nil || output == "-" {
            throw ValidationError("'cop report all' needs --output DIR")
        }
        if kind == "all", format != nil {
            throw ValidationError("'cop report all' writes every format; leave --format out")
        }
        if kind != "all", svg != nil {
            throw ValidationError("--svg and --no-svg go with all; take --format svg for a picture")
        }
        if let compare, compare >= asOf {
            throw ValidationError("--compare takes a day before --as-of (\(asOf))")
        }
        if person != nil, chosen != .learningHistory, chosen?.isPersonal != true {
            throw ValidationError("--person goes with learning-history and participant")
        }
        if let chosen, chosen.isPersonal, person == nil {
            throw ValidationError("a report of one \(kind) takes --person ID")
        }
        if session != nil, chosen != .session {
            throw ValidationError("--session goes with session")
        }
        if compare != nil, chosen?.comparesDays == false {
            throw ValidationError("--compare goes with social-map and knowledge-agenda")
        }
        if tie != nil, chosen != .socialMap {
            throw ValidationError("--tie goes with social-map")
        }
        try validateLayout()
    }

    private func validateLayout() throws {
        guard let layout else { return }
        let kinds = ReportKind.allCases.filter { $0.layouts.contains(layout) }
        let isOfAll = chosen == nil && [.staggered, .sideBySide].contains(layout)
        guard isOfAll || chosen.map(kinds.contains) == true else {
            let names = kinds.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("--layout \(layout.rawValue) goes with \(names)")
        }
        if layout.isPicture, compare == nil || format?.source != .dot {
            throw ValidationError(
                "--layout \(layout.rawValue) goes with --compare DATE and --format dot or svg")
        }
        if !layout.isPicture, format?.source == .dot {
            throw ValidationError("--layout \(layout.rawValue) goes with --format md or json")
        }
    }

    func run() throws {
        let context = try global.workspace()
        if let output, output != "-" {
            try context.refuseReport(at: output, isFolder: chosen == nil)
        }
        let workspace = context.load()
        let options = ReportOptions(
            asOf: asOf, audience: audience, person: person,
            session: try session.map { try workspace.session(named: $0).id }, compare: compare,
            tie: tie, layout: layout)
        do {
            let maker = try ReportMaker(workspace, options, templates: context.templates)
            guard let chosen else { return try writeAll(maker) }
            try write(chosen, maker)
        } catch let error as DisclosureError {
            throw Failure(error, context)
        }
    }

    private func write(_ kind: ReportKind, _ maker: ReportMaker) throws {
        let format = format ?? kind.formats[0]
        let graphviz = format == .svg ? try Graphviz.required() : nil
        var text = try global.text { try maker.report(kind, as: format.source) }
        if let graphviz { text = try graphviz.svg(of: text, named: "\(kind.rawValue).svg") }
        guard let output, output != "-" else { return try Terminal.write(text) }
        try writeReport(text, to: output)
    }

    private func writeAll(_ maker: ReportMaker) throws {
        let graphviz = svg == true ? try Graphviz.required() : svg == nil ? Graphviz() : nil
        if svg == nil, graphviz == nil {
            Terminal.note(
                "Graphviz is not installed, so no pictures are drawn; --no-svg says no more of it")
        }
        try ReportBatch(maker: maker, folder: output!, graphviz: graphviz).write(global)
    }
}
