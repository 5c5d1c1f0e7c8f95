import Randomness
import TestSupport

@testable import CopModel

/// Makes small workspaces with a network, record by record.
struct MapFixture {
    var people: [Person] = []
    var organisations: [Organisation] = []
    var network = Network()

    var workspace: Workspace {
        var workspace = Workspace()
        workspace.people = people
        workspace.organisations = organisations
        workspace.network = network
        workspace.finish()
        return workspace
    }

    /// The same records in an order that a seed decides.
    func shuffled(seed: UInt64) -> MapFixture {
        var generator = SplitMix(state: seed)
        var copy = self
        copy.people.shuffle(using: &generator)
        copy.organisations.shuffle(using: &generator)
        copy.network.relations.shuffle(using: &generator)
        copy.network.coalitions.shuffle(using: &generator)
        copy.network.surveys.shuffle(using: &generator)
        for index in copy.network.coalitions.indices {
            copy.network.coalitions[index].members.shuffle(using: &generator)
        }
        return copy
    }

    mutating func person(
        _ id: String, at organisation: String? = nil, status: Person.Status? = .participant,
        joined: String? = nil, left: String? = nil
    ) {
        var person = Person()
        person.id = id
        person.name = id.uppercased()
        person.organisation = organisation.map { Reference($0) }
        person.status = status
        person.joined = joined.flatMap { Day($0) }
        person.left = left.flatMap { Day($0) }
        people.append(person)
    }

    mutating func organisation(_ id: String, sector: String? = nil, level: SystemLevel? = nil) {
        var organisation = Organisation()
        organisation.id = id
        organisation.name = id.uppercased()
        organisation.sector = sector.flatMap { Slug($0) }
        organisation.level = level
        organisations.append(organisation)
    }

    mutating func tie(
        _ from: String, _ to: String, _ kind: String = "advises", mutual: Bool? = nil,
        strength: Int? = nil, since: String? = nil, until: String? = nil
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
        _ id: String, _ members: [String], since: String? = nil, until: String? = nil
    ) {
        var coalition = Coalition()
        coalition.id = id
        coalition.name = id.uppercased()
        coalition.members = members.map { Reference($0) }
        coalition.since = since.flatMap { Day($0) }
        coalition.until = until.flatMap { Day($0) }
        network.coalitions.append(coalition)
    }

    mutating func survey(_ date: String, asked: [String], answered: [String]) {
        var survey = Survey()
        survey.date = Day(date)!
        survey.asked = asked.map { Reference($0) }
        survey.answered = answered.map { Reference($0) }
        network.surveys.append(survey)
    }
}

let today = Day("2026-06-01")!
