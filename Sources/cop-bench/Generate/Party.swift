import CopModel

/// An organisation, as others refer to it.
struct Party {
    let id: String
    let name: String
    let sector: String
    let place: String

    static func all(_ count: Int, seed: UInt64) -> [Party] {
        var chance = Chance(seed: seed, purpose: "organisations")
        var taken: Set<String> = []
        return (0..<count).map { number in
            let place = chance.pick(Names.places)
            var name = "\(place) \(chance.pick(Vocabulary.organisationForms))"
            var id = Slug(from: name)?.text ?? "organisation-\(number)"
            while !taken.insert(id).inserted {
                name = "\(chance.pick(Names.family)) \(name)"
                id = Slug(from: name, maximumLength: 120)?.text ?? "organisation-\(number)"
            }
            return Party(
                id: id, name: name, sector: chance.pick(Vocabulary.sectors), place: place)
        }
    }
}
