import CopAnalysis
import CopModel
import CopTemplates
import CopYAML

/// Exports a workspace as far as an audience may see it, by the same rules as reports.
///
/// An export is made to be passed on, and holds more at once than any report: so what the group's own
/// reports tell of one person alone stays with the facilitators, and for a public that may know nobody
/// other letters stand for people in each list.
public struct ExportMaker: Sendable {
    private let disclosure: Disclosure
    private let audience: Audience
    private let withheld: Withheld

    /// Throws `DisclosureError` when nothing of the workspace may be exported for the public.
    public init(
        _ workspace: Workspace, for audience: Audience, templates: TemplateLibrary
    ) throws {
        disclosure = try Disclosure(workspace, to: audience, StandInWords(Terms(templates)))
        if disclosure.rule == .nonDisclosure { throw DisclosureError.confidential }
        self.audience = audience
        withheld =
            audience == .group
            ? Withheld(
                of: workspace, beside: workspace.visible(to: .group).published, isAnonymous: false)
            : disclosure.withheld
    }

    /// Tables as CSV, and what is to be told of them, a line each.
    public func csv(
        _ tables: [ExportTable], _ delimiter: CSVDelimiter = .comma
    ) -> (texts: [(name: String, text: String)], notes: [String]) {
        let wanted = Set(tables.map(\.name))
        var texts: [(name: String, text: String)] = []
        var views: [Disclosure.View] = []
        for file in WorkspaceSchema.files
        where TableBuilder(of: file, []).tables.contains(where: { wanted.contains($0.name) }) {
            let part = part(file)
            views.append(part.view)
            for table in TableBuilder(of: file, part.values).tables
            where wanted.contains(table.name) {
                let csv = CSVText(delimiter: delimiter)
                texts.append((table.name, csv.text(table.columns, table.rows)))
            }
        }
        return (texts, notes(on: texts.map(\.text), of: views))
    }

    /// The whole workspace in one document: each file by its name, with the keys that it has.
    public func json() throws -> Report {
        let parts = WorkspaceSchema.files.map { ($0, part($0)) }
        let files = parts.map { file, part in
            let values = part.values
            let name = file.isFolder ? file.name : String(file.name.dropLast(".yaml".count))
            return Value.Entry(
                name, file.isFolder ? .list(values) : values.first ?? .mapping([]))
        }
        let head = Value.Entry("audience", .text(audience.rawValue))
        return report(try JSONText.text(.mapping([head] + files)), of: parts.map(\.1.view))
    }

    /// The sessions as a calendar, as it stood on a day.
    public func calendar(asOf: Day) -> Report {
        let view = disclosure.view(for: "export of the calendar")
        let calendar = SessionCalendar(view.workspace, asOf: asOf)
        var report = report(calendar.text, of: [view])
        report.notes += calendar.notes
        return report
    }

    /// The social map of a day as GraphML.
    public func graph(on day: Day) -> Report {
        let view = disclosure.view(for: "export of the map")
        return report(MapGraphML(SocialMap(view.workspace, on: day)).text, of: [view])
    }

    // MARK: - What the audience sees

    /// A file of the workspace, as the audience sees it.
    private func part(_ file: FileSchema) -> (values: [Value], view: Disclosure.View) {
        let view = disclosure.view(for: "export of \(file.name)", of: file.name)
        var workspace = audience == .group ? view.workspace.published : view.workspace
        if audience == .public { workspace.cop.agreements.sharing.withhold = [] }
        if workspace.isAnonymous {
            // Who came and went when is known to more people than who said what.
            for index in workspace.people.indices {
                workspace.people[index].joined = nil
                workspace.people[index].left = nil
            }
        }
        return (workspace.values(of: file.name), view)
    }

    private func report(_ text: String, of views: [Disclosure.View]) -> Report {
        var report = Report(text: text)
        report.notes = notes(on: [text], of: views)
        return report
    }

    /// What is to be told of texts, as reports tell it.
    private func notes(on texts: [String], of views: [Disclosure.View]) -> [String] {
        var withheld = withheld
        for case (.sentences, let count) in views.flatMap(\.withheld.counts) {
            withheld.add(.sentences, count)
        }
        var seen: Set<String> = []
        let doubtful = views.flatMap(\.doubtful).filter { word in
            seen.insert(word).inserted && texts.contains { $0.contains(word) }
        }
        return [withheld.line, Disclosure.line(of: doubtful)].compactMap { $0 }
    }
}
