import CopAnalysis
import CopModel
import CopTemplates

/// The small phrases that reports share: dates, names and lists in the language of the report.
///
/// A class, since every line of a report passes it on: a copy of what it holds would count a
/// reference to each list of the workspace.
final class Phrases: Sendable {
    let terms: Terms
    let workspace: Workspace

    init(_ workspace: Workspace, _ terms: Terms) {
        self.terms = terms
        self.workspace = workspace
    }

    convenience init(_ workspace: Workspace, _ templates: TemplateLibrary) throws {
        self.init(workspace, try Terms(templates))
    }

    /// `15 January 2026`.
    func date(_ day: Day) -> String { "\(dayAndMonth(day)) \(day.components.year)" }

    /// `15 January`.
    func dayAndMonth(_ day: Day) -> String {
        "\(day.components.day) \(terms["month.\(day.components.month)"])"
    }

    /// `January 2026`.
    func month(_ day: Day) -> String {
        "\(terms["month.\(day.components.month)"]) \(day.components.year)"
    }

    /// `Anna, Ben and Carla`; with semicolons where an item has commas of its own.
    func list(_ items: [String]) -> String? {
        guard let last = items.last else { return nil }
        guard items.count > 1 else { return last }
        if items.contains(where: { $0.contains(",") }) { return items.joined(separator: "; ") }
        return items.dropLast().joined(separator: ", ") + " \(terms["list.and"]) " + last
    }

    /// The names of people, organisations and coalitions, as a list in their given order.
    func names<Target>(_ references: [Reference<Target>]) -> String? {
        list(references.map { workspace.name(of: $0.id) })
    }

    /// `Anna de Vries, water manager`; the name alone where the function is not known.
    func speaker(_ id: String) -> String {
        let name = workspace.name(of: id)
        return workspace.person(id)?.function.map { "\(name), \($0)" } ?? name
    }

    func capacity(_ capacity: Capacity) -> String {
        let isUnique = workspace.isAnonymous && capacity != .participant && capacity != .outsider
        guard isUnique else { return terms["capacity.\(capacity.rawValue)"] }
        return terms[capacity == .facilitator ? "stand-in.team" : "stand-in.onlooker"]
    }

    /// `high`, `low` or `learning moment`.
    func kind(of moment: Moment) -> String {
        terms["moment.\(moment.kind?.rawValue ?? "learning")"]
    }

    func status(_ status: Question.Status) -> String { terms["question.status.\(status.rawValue)"] }

    /// Who gives a reflection; nil when nobody noted it.
    func author(of reflection: Reflection) -> String? {
        reflection.by.map { workspace.name(of: $0.id) } ?? reflection.byName
    }

    /// Who gives a reflection, and in what capacity as far as anything is known of them.
    func source(of view: LearningHistory.OutsideView) -> (name: String, capacity: String?) {
        guard let name = author(of: view.reflection) else {
            return (terms["author.unknown"], nil)
        }
        return (name, capacity(view.capacity))
    }

    /// What a reflection is about, in a few words; nil when it is about the whole.
    func subject(_ subject: Subject?) -> String? {
        switch subject {
        case .session(let session): terms("about.session", ["what": session.title])
        case .question(let question): terms("about.question", ["what": question.text])
        case .entry(let person, _): terms("about.entry", ["what": workspace.name(of: person)])
        case .moment(let moment):
            terms("about.moment.\(moment.kind?.rawValue ?? "learning")", ["what": moment.text])
        case .reversal(let reversal): terms("about.reversal", ["what": reversal.after])
        case .revision(let revision): terms("about.revision", ["what": revision.after])
        case .reflection(let other):
            terms("about.reflection", ["what": author(of: other) ?? terms["someone"]])
        case .signal(let signal): terms("about.signal", ["what": signal.text])
        case .talk(let talk): terms("about.talk", ["what": workspace.name(of: talk.person.id)])
        case .party(let id): terms("about.party", ["what": workspace.name(of: id)])
        case nil: nil
        }
    }
}
