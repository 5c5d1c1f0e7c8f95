import CopModel

/// Someone in or around the community, as others refer to them.
struct Member {
    let number: Int
    let id: String
    let given: String
    let name: String
    let organisation: Party
    let function: String
    let role: Person.Role
    let status: Person.Status
    let joined: Day
    /// The last day of those who left.
    let left: Day?

    var takesPart: Bool { role == .participant && status != .prospect }

    static func all(
        _ count: Int, of organisations: [Party], _ calendar: MeetingDays, seed: UInt64
    ) -> [Member] {
        var chance = Chance(seed: seed, purpose: "people")
        // Ties run between people and organisations: they share one set of ids.
        var taken = Set(organisations.map(\.id))
        return (0..<count).map { number in
            let given = chance.pick(Names.given)
            let (name, id) = name(of: given, number, &chance, &taken)
            let role = role(of: number)
            let status = role == .participant ? status(of: number) : .participant
            let joined = calendar.start.adding(days: chance.below(max(1, calendar.days / 3)))
            return Member(
                number: number, id: id, given: given, name: name,
                organisation: chance.pick(organisations),
                function: chance.pick(Vocabulary.functions), role: role, status: status,
                joined: joined,
                left: status == .alumnus
                    ? joined.adding(days: chance.number(calendar.days / 3...calendar.days / 2))
                    : nil)
        }
    }

    /// A name that nobody has yet; where two would bear the same, one has a second family name.
    private static func name(
        of given: String, _ number: Int, _ chance: inout Chance, _ taken: inout Set<String>
    ) -> (name: String, id: String) {
        var name = "\(given) \(chance.pick(Names.family))"
        var id = Slug(from: name)?.text ?? "person-\(number)"
        while !taken.insert(id).inserted {
            name += " \(chance.pick(Names.family))"
            id = Slug(from: name, maximumLength: 120)?.text ?? "person-\(number)"
        }
        return (name, id)
    }

    /// The first few serve the group; beyond them one in thirty looks on.
    private static func role(of number: Int) -> Person.Role {
        switch number {
        case 0: .initiator
        case 1, 2: .facilitator
        case 3: .monitor
        case 4: .commissioner
        case 5: .soundingBoard
        case 6: .expert
        default: number % 30 == 29 ? .guest : .participant
        }
    }

    private static func status(of number: Int) -> Person.Status {
        switch number % 20 {
        case 7: .alumnus
        case 13: .prospect
        default: .participant
        }
    }
}
