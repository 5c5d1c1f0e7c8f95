import ArgumentParser
import CopModel
import CopReports

struct StatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "See where the community stands, and what comes next.",
        discussion: """
            The ten steps with what stands, what the method misses and the one next thing to do; \
            the next session; agreements overdue, who is silent, and questions that persist. \
            'cop check' shows each piece of advice at its place.
            """)

    @Option(help: "text, or json.") var format: ListFormat = .text
    @Option(
        help: "The day as of which it speaks; today, unless said otherwise.", transform: Day.parse)
    var asOf: Day = .today
    @OptionGroup(title: "Global options") var global: GlobalOptions

    func run() throws {
        let context = try global.workspace()
        let report = try StatusReport(context.load(), asOf: asOf, templates: context.templates)
        switch format {
        case .json: try Terminal.write(report.json())
        case .text:
            let screen = StatusScreen(
                width: Terminal.width,
                isColored: global.color.isOn(terminal: Terminal.outputIsTerminal))
            try Terminal.write(screen.text(of: report.view()))
        }
    }
}
