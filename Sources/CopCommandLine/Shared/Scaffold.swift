import CopModel
import CopTemplates
import CopYAML

/// The files of a new workspace.
struct Scaffold {
    let cop: CopModel.Cop
    let writer: WorkspaceWriter

    /// Every file; `cop.yaml`, which makes a folder a workspace, comes last.
    func files() throws -> [ScaffoldFile] {
        let templates = TemplateLibrary(language: (cop.language ?? .english).rawValue)
        func form(_ name: String) throws -> SourceFile {
            try templates.source("workspace/\(name)")
        }
        var files = [
            ScaffoldFile(
                ".gitignore", Array("/diaries/private/\n.cop-tmp\n.cop-lock\n".utf8),
                ifThere: .addLines),
            ScaffoldFile(
                ".gitattributes",
                Array("*.yaml \(GitMerging.attribute)\n/diaries/*.yaml merge=union\n".utf8),
                ifThere: .addLines),
            ScaffoldFile("README.md", try form("README.md").bytes, ifThere: .keep),
        ]
        files += try WorkspaceFile.single.filter { $0 != .cop }.map {
            ScaffoldFile($0.path, try form($0.path).bytes)
        }
        let blank = try form("session.yaml")
        let title = try Terms(templates)["session"]
        for (number, date) in plannedDates.enumerated() {
            let planned = PlannedSession(title: "\(title) \(number + 1)", date: date)
            files.append(
                ScaffoldFile(
                    WorkspaceFile.session(planned.session.id).path,
                    try planned.bytes(writer, blank)))
        }
        files.append(
            ScaffoldFile(
                WorkspaceFile.cop.path, try writer.filledIn(form("cop.yaml"), with: cop)))
        return files
    }

    private var plannedDates: [Day] {
        guard let start = cop.start, let sessions = cop.rhythm.sessions else { return [] }
        return (0..<sessions).map { start.adding(days: $0 * 7 * (cop.rhythm.intervalWeeks ?? 6)) }
    }
}
