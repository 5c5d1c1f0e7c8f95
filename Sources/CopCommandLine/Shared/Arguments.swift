import ArgumentParser
import CopAnalysis
import CopModel
import CopReports
import Foundation

extension ColorChoice: ExpressibleByArgument {}
extension Language: ExpressibleByArgument {}
extension SystemLevel: ExpressibleByArgument {}
extension Visibility: ExpressibleByArgument {}
extension Person.Role: ExpressibleByArgument {}
extension Person.Status: ExpressibleByArgument {}
extension Person.Stance: ExpressibleByArgument {}
extension Intake.Decision: ExpressibleByArgument {}
extension Contract.Side: ExpressibleByArgument {}
extension Signal.Origin: ExpressibleByArgument {}
extension Signal.HeardIn: ExpressibleByArgument {}
extension Session.Status: ExpressibleByArgument {}
extension Session.Form: ExpressibleByArgument {}
extension Question.Level: ExpressibleByArgument {}
extension Question.Status: ExpressibleByArgument {}
extension Session.Block.Grouping: ExpressibleByArgument {}
extension Session.Block.Appeal: ExpressibleByArgument {}
extension Session.Block.Focus: ExpressibleByArgument {}
extension WorkForm.Phase: ExpressibleByArgument {}
extension CarryThrough.Kind: ExpressibleByArgument {}
extension CarryThrough.Lever: ExpressibleByArgument {}
extension CarryThrough.Destination: ExpressibleByArgument {}
extension CarryThrough.Status: ExpressibleByArgument {}
extension PracticeCase.Status: ExpressibleByArgument {}
extension CopResult.Kind: ExpressibleByArgument {}
extension CopResult.Form: ExpressibleByArgument {}
extension CopResult.Level: ExpressibleByArgument {}
extension ValueCycle: ExpressibleByArgument {}
extension DesignChoice.Status: ExpressibleByArgument {}
extension Moment.Kind: ExpressibleByArgument {}
extension SharingRule: ExpressibleByArgument {}
extension Publication.Kind: ExpressibleByArgument {}
extension Publication.Readership: ExpressibleByArgument {}
extension Indicator.IndicatorSet: ExpressibleByArgument {}
extension SystemFunction.Function: ExpressibleByArgument {}
extension ReportFormat: ExpressibleByArgument {}
extension ReportOptions.Layout: ExpressibleByArgument {}
extension Audience: ExpressibleByArgument {}
extension ExportFormat: ExpressibleByArgument {}

extension CSVDelimiter: ExpressibleByArgument {
    public init?(argument: String) {
        guard let match = Self.allCases.first(where: { "\($0)" == argument }) else { return nil }
        self = match
    }

    public static var allValueStrings: [String] { allCases.map { "\($0)" } }
}

extension Day {
    /// Today, where the machine is.
    static var today: Day {
        let parts = Calendar(identifier: .gregorian).dateComponents(
            [.year, .month, .day], from: Date())
        return Day(year: parts.year!, month: parts.month!, day: parts.day!)!
    }

    /// Today, or the day of something that happened before, where that is tomorrow or the day after:
    /// clocks on earth are up to 26 hours apart.
    static func today(notBefore day: Day?) -> Day {
        let today = today
        guard let day, (1...2).contains(today.days(until: day)) else { return today }
        return day
    }

    /// Reads a date of the command line.
    @Sendable static func parse(_ text: String) throws -> Day {
        switch text.lowercased() {
        case "today", "vandaag": return today
        case "yesterday", "gisteren": return today.adding(days: -1)
        default: break
        }
        guard let day = Day(text) else {
            throw ValidationError(
                "\(problem(with: text)); write YYYY-MM-DD, for example 2026-01-15, or 'today'")
        }
        return day
    }
}

extension Language {
    /// That of the machine; English where it is another.
    static var ofMachine: Language {
        let environment = ProcessInfo.processInfo.environment
        let locale =
            environment["LC_ALL"] ?? environment["LC_MESSAGES"] ?? environment["LANG"] ?? ""
        return locale.hasPrefix("nl") ? .dutch : .english
    }

    /// Reads the answer to a question, in whichever language it is given.
    static func parse(_ answer: String) throws -> Language {
        switch answer.lowercased() {
        case "en", "english", "engels": return .english
        case "nl", "dutch", "nederlands": return .dutch
        default: throw ValidationError("'\(answer)' is not a language of reports: en or nl")
        }
    }
}

extension ClockTime {
    /// Reads a time of the command line.
    @Sendable static func parse(_ text: String) throws -> ClockTime {
        guard let time = ClockTime(text) else {
            throw ValidationError(
                "'\(text)' is not a time of the day; write HH:MM, for example 09:30")
        }
        return time
    }
}

extension [String] {
    /// The ids of an option that can be given several times.
    func references<Target>() -> [Reference<Target>] { map { Reference($0) } }
}

/// The text of an argument, where `-` stands for standard input, which must hold some.
func text(_ argument: String?) throws -> String? {
    guard argument == "-" else { return argument }
    let text = try Terminal.readInput()
    guard !text.isEmpty else {
        throw Failure(
            .usage, "there is no text on standard input, which '-' stands for",
            notes: ["it can be read once: give one '-' only"])
    }
    return text
}

/// A text that must be there: given, or asked for at a terminal.
///
/// - Parameter name: as the usage line calls it, such as `<title>` or `--date`.
func required(_ value: String?, _ name: String, _ question: String) throws -> String {
    if let value = try text(value), !value.isEmpty { return value }
    if Terminal.isInteractive, let answer = Terminal.ask(question) { return answer }
    throw Failure(.usage, "missing \(name): \(question)")
}

/// A value that must be there: given, or asked for at a terminal until the answer can be read.
func required<Value>(
    _ value: Value?, _ name: String, _ question: String, reading: (String) throws -> Value
) throws -> Value {
    if let value { return value }
    if Terminal.isInteractive, let answer = try Terminal.ask(question, reading: reading) {
        return answer
    }
    throw Failure(.usage, "missing \(name): \(question)")
}

/// A choice that must be made: on the command line, or asked for at a terminal.
func required<C: Choice>(_ value: C?, _ name: String, _ question: String) throws -> C {
    let choices = C.allCases.map(\.rawValue)
    let list = choices.joined(separator: ", ")
    return try required(value, name, "\(question) (\(list))") { answer in
        if let choice = C(rawValue: answer.lowercased()) { return choice }
        throw Failure(
            .usage, "'\(answer)' is not one of \(list)",
            notes: didYouMean(answer, in: choices).map { [$0] } ?? [])
    }
}
