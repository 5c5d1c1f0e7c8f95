import CopTemplates
import Randomness
import TestSupport

@testable import CopModel
@testable import CopReports

/// Workspaces with a network, for reports on it.
struct MapWorkspace {
    var people: [Person] = []
    var organisations: [Organisation] = []
    var network = Network()

    var workspace: Workspace {
        var workspace = Workspace()
        workspace.cop.title = "Water & wijk"
        workspace.people = people
        workspace.organisations = organisations
        workspace.network = network
        workspace.finish()
        return workspace
    }

    func report(
        _ format: ReportFormat, _ language: String = "en", on day: String = "2026-06-01",
        compare: String? = nil, tie: String? = nil, layout: ReportOptions.Layout? = nil
    ) throws -> Report {
        let options = ReportOptions(
            asOf: Day(day)!, compare: compare.flatMap { Day($0) }, tie: tie, layout: layout)
        return try makeReport(
            .socialMap, of: workspace, options, as: format,
            templates: TemplateLibrary(language: language))
    }

    func text(
        _ format: ReportFormat, _ language: String = "en", on day: String = "2026-06-01",
        compare: String? = nil, tie: String? = nil, layout: ReportOptions.Layout? = nil
    ) throws -> String {
        try report(format, language, on: day, compare: compare, tie: tie, layout: layout).text
    }

    mutating func person(_ id: String, _ name: String, at organisation: String? = nil) {
        var person = Person()
        person.id = id
        person.name = name
        person.organisation = organisation.map { Reference($0) }
        person.status = .participant
        people.append(person)
    }

    mutating func organisation(_ id: String, _ name: String, _ level: SystemLevel?) {
        var organisation = Organisation()
        organisation.id = id
        organisation.name = name
        organisation.level = level
        organisations.append(organisation)
    }

    mutating func tie(
        _ from: String, _ to: String, _ kind: String, mutual: Bool = false, strength: Int? = nil,
        since: String? = nil, until: String? = nil
    ) {
        var relation = Relation()
        relation.from = Reference(from)
        relation.to = Reference(to)
        relation.kind = Reference(kind)
        relation.mutual = mutual
        relation.strength = strength
        relation.since = since.flatMap { Day($0) }
        relation.until = until.flatMap { Day($0) }
        network.relations.append(relation)
    }

    mutating func coalition(
        _ id: String, _ name: String, _ members: [String], purpose: String? = nil,
        since: String? = nil
    ) {
        var coalition = Coalition()
        coalition.id = id
        coalition.name = name
        coalition.members = members.map { Reference($0) }
        coalition.purpose = purpose
        coalition.since = since.flatMap { Day($0) }
        network.coalitions.append(coalition)
    }

    mutating func survey(_ date: String, asked: [String], answered: [String]) {
        var survey = Survey()
        survey.date = Day(date)!
        survey.question = "Whom did you turn to?"
        survey.asked = asked.map { Reference($0) }
        survey.answered = answered.map { Reference($0) }
        network.surveys.append(survey)
    }

    /// Every section of the report has something to say; on 2026-03-01 ties changed.
    static let full: MapWorkspace = {
        var map = MapWorkspace()
        map.organisation("delta", "Waterschap Delta", .organisation)
        map.organisation("fonds", "Fonds Toekomst", .field)
        for (id, name) in [
            ("a", "Anna de Vries"), ("b", "Ben Bakker"), ("c", "Çiğdem Çelik"), ("d", "Daan Smit"),
            ("e", "Emma Post"), ("f", "Fatima Amrani"), ("g", "Gijs Tan"),
        ] {
            map.person(id, name, at: ["a", "b"].contains(id) ? "delta" : nil)
        }
        var kind = TieKind()
        kind.id = "phones"
        kind.label = "phones | now and then"
        map.network.kinds = [kind]
        map.tie("a", "b", "advises", strength: 2, until: "2026-02-28")
        map.tie("a", "b", "advises", strength: 4, since: "2026-03-01")
        map.tie("b", "a", "advises")
        map.tie("b", "c", "collaborates", mutual: true, strength: 5, since: "2026-03-01")
        map.tie("b", "c", "knows", mutual: true, until: "2026-02-28")
        map.tie("c", "d", "phones", strength: 1, since: "2026-04-01")
        map.tie("fonds", "c", "funds", strength: 3)
        map.tie("d", "a", "competes", mutual: true, until: "2026-01-01")
        map.tie("e", "f", "learns-from")
        map.coalition(
            "team", "Straatteam", ["a", "c", "fonds"], purpose: "Shade", since: "2026-04-02")
        map.survey("2026-01-10", asked: ["a", "b", "c"], answered: ["a", "c"])
        return map
    }()

    /// A network of a size, with names such as people have.
    static func random(_ count: Int, seed: UInt64) -> MapWorkspace {
        var generator = SplitMix(state: seed)
        var map = MapWorkspace()
        let places = ["Hoogheemraadschap Noorderkwartier", "Gemeente Zwolle", "Vitens"]
        for (index, name) in places.enumerated() {
            map.organisation("o\(index)", name, SystemLevel.allCases[index])
        }
        let names = ["Anna", "Jan-Willem", "Şebnem", "Mohammed"]
        let surnames = ["de Vries", "van den Berg-Janssen", "Çelik", "Arbeidsvoorwaardenbureau"]
        for index in 0..<count {
            let name = "\(names[index % 4]) \(surnames[index / 4 % 4]) \(index)"
            map.person("p\(index)", name, at: "o\(Int.random(in: 0...2, using: &generator))")
        }
        for index in 0..<2 * count {
            let other = Int.random(in: 0..<count, using: &generator)
            let kind = TieKind.builtIn.randomElement(using: &generator)!
            map.tie(
                "p\(index % count)", "p\(other)", kind, mutual: kind == "knows",
                strength: Int.random(in: 1...5, using: &generator),
                since: index % 3 == 0 ? "2026-03-01" : nil,
                until: index % 3 == 1 ? "2026-04-01" : nil)
        }
        map.coalition("team", "Klimaatbestendige binnenstad", ["p0", "p1", "p2"])
        return map
    }

    /// The same records in an order that a seed decides.
    func shuffled(seed: UInt64) -> MapWorkspace {
        var generator = SplitMix(state: seed)
        var copy = self
        copy.people.shuffle(using: &generator)
        copy.organisations.shuffle(using: &generator)
        copy.network.kinds.shuffle(using: &generator)
        copy.network.relations.shuffle(using: &generator)
        copy.network.coalitions.shuffle(using: &generator)
        copy.network.surveys.shuffle(using: &generator)
        return copy
    }
}
