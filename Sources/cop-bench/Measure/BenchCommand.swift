import CopReports
import Foundation

/// A command that is measured.
struct BenchCommand {
    /// As the table has it.
    var name: String
    let arguments: [String]
    /// What it writes, which is taken away before each run.
    var output: String?
    /// How it may end.
    var statuses: [Int32] = [0]

    static let version = BenchCommand(name: "cop --version", arguments: ["--version"])

    /// With all its advice; a workspace with errors in it can be measured as well.
    static func check(_ subject: Subject) -> BenchCommand {
        BenchCommand(
            name: "cop check", arguments: ["check", "-C", subject.root], statuses: [0, 1])
    }

    static func report(_ kind: ReportKind, of subject: Subject, to output: String) -> BenchCommand {
        let person = kind.isPersonal ? ["--person", subject.person] : []
        return BenchCommand(
            name: "cop report \(kind.rawValue)",
            arguments: ["report", kind.rawValue, "-C", subject.root, "--as-of", "\(subject.day)"]
                + person + ["--output", output],
            output: output)
    }

    /// Graphviz draws the pictures, not cop: they are left out.
    static func reportAll(of subject: Subject, to output: String) -> BenchCommand {
        BenchCommand(
            name: "cop report all",
            arguments: [
                "report", "all", "--no-svg", "-C", subject.root, "--as-of", "\(subject.day)",
                "--output", output,
            ],
            output: output)
    }

    static func diaryAdd(to subject: Subject) -> BenchCommand {
        BenchCommand(
            name: "cop diary add",
            arguments: [
                "diary", "add", "-C", subject.root, "--as", subject.person, "--date",
                "\(subject.day)", "We stood on the dike for an hour and looked at the sluice.",
            ])
    }

    /// Nil where there is no question.
    static func questionUpdate(in subject: Subject) -> BenchCommand? {
        guard let question = subject.question else { return nil }
        return BenchCommand(
            name: "cop question update",
            arguments: [
                "question", "update", question, "-C", subject.root, "--date", "\(subject.day)",
                "--status", "explored", "--note", "Nobody could say where the figure comes from.",
            ])
    }

    func named(_ name: String) -> BenchCommand {
        var command = self
        command.name = name
        return command
    }
}
