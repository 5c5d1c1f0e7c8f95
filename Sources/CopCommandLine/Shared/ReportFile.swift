import CopModel
import CopReports
import CopTemplates
import CopYAML
import Foundation

extension GlobalOptions {
    /// The text of a report or a document; what is to be told of it goes to standard error.
    func text(_ make: () throws -> Report) throws -> String {
        do {
            let report = try make()
            remarks(on: report).forEach(Terminal.note)
            return report.text
        } catch TemplateError.invalid(let diagnostic) {
            throw Refusal([diagnostic])
        }
    }

    /// What is to be told of a report, as it is to be shown.
    func remarks(on report: Report) -> [String] {
        let excerpts =
            report.diagnostics.isEmpty
            ? [] : [excerpts(report.diagnostics, toTerminal: isatty(STDERR_FILENO) == 1)]
        return excerpts + report.notes.map(terminalSafe)
    }
}

/// Writes a report or a document into a file of its own, and says where it is.
func writeReport(_ text: String, to path: String) throws {
    let url = URL(fileURLWithPath: path)
    try ReportFolder(url.deletingLastPathComponent().path).write(text, to: url.lastPathComponent)
    let line = terminalSafe(path)
    try Terminal.write("\(line)\n", done: "saved: \(line)")
}

extension WorkspaceContext {
    /// Refuses to put a report where the workspace has, or would look for, files of its own: what
    /// people wrote there is not a report that may be replaced.
    func refuseReport(at output: String, isFolder: Bool) throws {
        let home = Self.steps(to: root).map { $0.lowercased() }
        let target = Self.steps(to: output).map { $0.lowercased() }
        guard target.starts(with: home), target.count > home.count else { return }
        let steps = target.dropFirst(home.count)
        let first = steps.first!
        let own = Set(WorkspaceFile.folders.map { String($0.name.prefix { $0 != "/" }) })
        let isOwn =
            if first == ".git" || first == "templates" {
                true
            } else if isFolder {
                own.contains(first)
            } else {
                ["yaml", "yml"].contains(URL(fileURLWithPath: steps.last!).pathExtension)
                    || steps.count == 1
                        && ["readme.md", ".gitignore", ".gitattributes"].contains(first)
            }
        guard isOwn else { return }
        throw Failure(
            .cannotCreate,
            isFolder
                ? "'\(output)' is a folder of the workspace itself; no report was written"
                : "'\(output)' is a file of the workspace itself; no report was written",
            notes: ["choose another place, such as \(isFolder ? "reports" : "reports/map.md")"])
    }

    /// The folders from the root of the disk to a path, and its own name, with links followed as
    /// far as there is anything.
    private static func steps(to path: String) -> [String] {
        let start = path.hasPrefix("/") ? "" : FileManager.default.currentDirectoryPath + "/"
        var ahead = Array((start + path).split(separator: "/").map(String.init).reversed())
        var steps: [String] = []
        var links = 0
        while let step = ahead.popLast() {
            if step == "." { continue }
            if step == ".." {
                _ = steps.popLast()
                continue
            }
            let place = "/" + (steps + [step]).joined(separator: "/")
            guard links < 40,
                let target = try? FileManager.default.destinationOfSymbolicLink(atPath: place)
            else {
                steps.append(step)
                continue
            }
            links += 1
            if target.hasPrefix("/") { steps = [] }
            ahead += target.split(separator: "/").map(String.init).reversed()
        }
        return steps
    }
}
