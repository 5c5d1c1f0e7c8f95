import CopModel
import CopYAML
import Foundation
import Randomness

/// A workspace made from the schema by chance: every field there is filled in, and every text
/// mentions, in one way or another, people, organisations, places and functions that exist nowhere
/// else. Its course follows from its seed.
public struct RandomWorkspace {
    public let seed: UInt64
    /// What must not be found where nobody may be known, in small letters.
    public private(set) var secrets: [Secret] = []
    public private(set) var files: [String: String] = [:]

    /// Something that tells of somebody.
    public struct Secret: Sendable, Hashable {
        public let kind: Kind
        public let text: String
        public enum Kind: String, Sendable, CaseIterable {
            case person, initials, nickname, email, phone, function
            case organisation, abbreviation, place
        }
    }

    private struct Someone {
        let id: String
        let given: String
        let family: String
        let nickname: String
        let function: String
        let email: String
        let phone: String
        var initials: String { "\(given.prefix(1))\(family.prefix(1))" }
    }

    private struct Party {
        let id: String
        let name: String
        let abbreviation: String
        let place: String
    }

    private var random: SplitMix
    private var people: [Someone] = []
    private var organisations: [Party] = []
    private var ids: [RecordKind: [String]] = [:]
    private var number = 0
    private let spice: [String]
    private var spiced = 0

    /// - Parameters:
    ///   - rule: what the group decided about sharing.
    ///   - spice: what the texts also hold, each one of these in turn.
    public init(
        seed: UInt64, rule: SharingRule, language: Language, shuffled: UInt64? = nil,
        spice: [String] = []
    ) {
        self.seed = seed
        self.spice = spice
        random = SplitMix(state: seed)
        people = (0..<7).map { _ in someone() }
        organisations = (0..<5).map { _ in party() }
        for person in people {
            keep(.person, person.given, person.family, "\(person.given)\(person.family)")
            keep(.initials, person.initials)
            keep(.nickname, person.nickname)
            keep(.email, person.email, String(person.email.split(separator: "@")[1]))
            keep(.phone, person.phone)
            keep(.function, person.function)
        }
        for organisation in organisations {
            keep(
                .organisation, organisation.name.split(separator: " ").first.map(String.init) ?? "")
            keep(.abbreviation, organisation.abbreviation)
            keep(.place, organisation.place)
        }
        ids[.person] = people.map(\.id)
        ids[.organisation] = organisations.map(\.id)
        // Every kind has its ids before any text is written, so that all can refer to all.
        for kind in RecordKind.allCases where ids[kind] == nil {
            ids[kind] = (1...3).map { "\(pick(people).id)-\(kind.slug)-\($0)" }
        }
        ids[.session] = (1...4).map { "2026-0\($0)-05-\(pick(organisations).id)" }
        ids[.entry] = people.flatMap { person in
            (1...3).map { "\(person.id)/note-\(person.id)-\($0)" }
        }
        write(rule: rule, language: language)
        if let shuffled { permute(shuffled) }
    }

    private mutating func keep(_ kind: Secret.Kind, _ texts: String...) {
        secrets += texts.map { Secret(kind: kind, text: $0) }
    }

    // MARK: - Who there is

    private mutating func someone() -> Someone {
        let given = name("qzxvjw")
        let family = name("qzxvjw")
        return Someone(
            id: "\(given)-\(family)".lowercased(), given: given, family: family,
            nickname: name("bdgk") + "oo", function: name("mnpr").lowercased() + "wright",
            email: "\(given.lowercased())@\(name("lhst").lowercased()).example",
            phone: "+31 6 \(digits(4)) \(digits(4))")
    }

    private mutating func party() -> Party {
        let name = name("fhlt")
        return Party(
            id: name.lowercased() + "-utility", name: "\(name) Utility",
            abbreviation: String((0..<3).map { _ in pick(Array("XQZJVW")) }),
            place: self.name("bdgk") + "burgh")
    }

    /// A word that no language has.
    private mutating func name(_ first: String) -> String {
        let syllables = (0..<3).map { _ in
            String(pick(Array("bdfgklmnprstvz"))) + String(pick(Array("aeiou")))
        }
        return String(pick(Array(first))).uppercased() + String(pick(Array("aiou")))
            + syllables.joined() + "x"
    }

    private mutating func digits(_ count: Int) -> String {
        (0..<count).map { _ in String(Int.random(in: 1...9, using: &random)) }.joined()
    }

    private mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[Int.random(in: 0..<elements.count, using: &random)]
    }

    // MARK: - What they write

    /// A few sentences, some of which mention somebody.
    private mutating func sentences() -> String {
        (0..<Int.random(in: 1...3, using: &random)).map { _ in
            let mention = mention()
            return switch Int.random(in: 0..<6, using: &random) {
            case 0: "We asked \(mention) about it."
            case 1: "\(mention) came with the plan, and nobody knew why."
            case 2: "The pump stopped at night."
            case 3: "It was \(mention)'s idea, \(self.mention()) said."
            case 4: "Was it (\(mention))?"
            default: "- a meter\n- \(mention)"
            }
        }.joined(separator: " ")
    }

    /// A text with the next spice behind it.
    private mutating func told(_ text: String) -> Value {
        guard !spice.isEmpty else { return .text(text) }
        spiced += 1
        return .text("\(text) \(spice[spiced % spice.count])")
    }

    private mutating func mention() -> String {
        let person = pick(people)
        let organisation = pick(organisations)
        return switch Int.random(in: 0..<17, using: &random) {
        case 0: "\(person.given) \(person.family)"
        case 1: person.given
        case 2: person.family
        case 3: person.nickname
        case 4: person.given + "s"
        case 5: person.initials
        case 6: "\(person.initials.first!). \(person.family)"
        case 7: person.email
        case 8: "\(person.given.lowercased()) \(person.family.lowercased())"
        case 9: "the \(person.function)"
        case 10: organisation.name
        case 11: organisation.abbreviation
        case 12: organisation.abbreviation + "'ers"
        case 13: organisation.place + "se"
        case 14: "people from \(organisation.place.uppercased())"
        case 15: person.phone
        default: person.id
        }
    }

    // MARK: - Files

    private mutating func write(rule: SharingRule, language: Language) {
        for name in WorkspaceSchema.names {
            guard let shape = WorkspaceSchema.shape(of: name) else { continue }
            let owners: [String] =
                switch name {
                case "people", "intakes", "contracts", "diaries": people.map(\.id)
                case "patterns": ids[.pattern] ?? []
                case "sessions": ids[.session] ?? []
                default: [""]
                }
            for owner in owners {
                let path = owner.isEmpty ? name : "\(name)/\(owner).yaml"
                if name == "diaries" {
                    let entries = (ids[.entry] ?? []).filter { $0.hasPrefix("\(owner)/") }
                    files[path] = entries.map { entry in
                        "---\n"
                            + Emitter.document(
                                record(
                                    shape, "diary entry", id: String(entry.split(separator: "/")[1])
                                ))
                    }.joined()
                } else {
                    files[path] = Emitter.document(record(shape, name, id: owner))
                }
            }
        }
        let decided = "agreements: { sharing: { rule: \(rule.rawValue) } }\n"
        let cop = (files["cop.yaml"] ?? "").replacing("rule: open", with: "rule: \(rule.rawValue)")
            .replacing("language: en", with: "language: \(language.rawValue)")
        files["cop.yaml"] = cop.contains("rule:") ? cop : cop + decided
    }

    private mutating func record(_ shape: Shape, _ file: String, id: String) -> Value {
        guard case .record(let record) = shape else { return .null }
        return value(of: record, file, id: id, depth: 0)
    }

    private mutating func value(of record: RecordShape, _ file: String, id: String?, depth: Int)
        -> Value
    {
        var entries: [Value.Entry] = []
        let isTie = record.keys.contains("from") && record.keys.contains("to")
        for field in record.fields where depth < 4 || field.key != "because" {
            if field.key == "id" {
                if let id, !id.isEmpty, file == "diary entry" {
                    entries.append(.init("id", .text(id)))
                }
                if let kind = Self.kinds[record.name], depth > 0 {
                    entries.append(.init("id", .text(next(kind))))
                }
                continue
            }
            if isTie, field.key == "to" {
                entries.append(.init("to", .text(pick(ids[.organisation] ?? []))))
                continue
            }
            if isTie, field.key == "from" {
                entries.append(.init("from", .text(pick(ids[.person] ?? []))))
                continue
            }
            if let own = own(field.key, file, id ?? "", record.name) {
                entries.append(.init(field.key, own))
                continue
            }
            let value = value(of: field.shape, field.key, file, depth: depth + 1)
            if value != .null { entries.append(.init(field.key, value)) }
        }
        return .mapping(entries)
    }

    /// What a person's and an organisation's own fields hold, and what must fit together.
    private mutating func own(_ key: String, _ file: String, _ id: String, _ record: String)
        -> Value?
    {
        if file == "people", let person = people.first(where: { $0.id == id }) {
            switch key {
            case "name": return told("\(person.given) \(person.family)")
            case "also_known_as": return .list([told(person.nickname)])
            case "function": return told(person.function)
            case "email": return told(person.email)
            case "phone": return told(person.phone)
            case "roles":
                return .list([
                    .text(pick(["participant", "participant", "facilitator", "monitor"]))
                ])
            case "status": return .text("participant")
            case "expertise", "languages", "moderates": return .list([told(sentences())])
            default: break
            }
        }
        if record == "organisation" {
            let organisation = organisations[number % organisations.count]
            switch key {
            case "name": return told(organisation.name)
            case "abbreviation": return told(organisation.abbreviation)
            case "place": return told(organisation.place)
            case "country": return told(organisation.place)
            default: break
            }
        }
        switch key {
        case "format": return .plain("1")
        case "language": return .text("en")
        case "rule": return .text("open")
        case "silenced", "import", "signatures": return .null
        case "visibility": return .text(pick(["public", "public", "public", "group"]))
        case "date" where file == "sessions": return .plain(String(id.prefix(10)))
        case "start": return .plain("2026-01-01")
        case "time_zone": return .text("Europe/Amsterdam")
        case "work_form": return nil
        default: return nil
        }
    }

    private mutating func value(of shape: Shape, _ key: String, _ file: String, depth: Int) -> Value
    {
        switch shape {
        case .text: return told(sentences())
        case .slug: return .text(pick(["drinking-water", "sewerage", pick(organisations).id]))
        case .integer(let range):
            return .plain(
                "\(Int.random(in: range.lowerBound...min(range.upperBound, range.lowerBound + 4), using: &random))"
            )
        case .boolean: return .plain(pick(["true", "false"]))
        case .day: return .plain(day(key))
        case .clockTime: return .text(key == "until" ? "16:30" : "09:30")
        case .digest: return .null
        case .choice(let choices): return .text(pick(choices))
        case .reference(let kinds): return .text(pick(ids[pick(kinds)] ?? []))
        case .list(.record(let record)) where Self.kinds[record.name] != nil:
            let all = record.name == "organisation" ? organisations.count : 3
            return .list((0..<all).map { _ in value(of: record, file, id: nil, depth: depth) })
        case .list(let element):
            return .list((0..<2).map { _ in value(of: element, key, file, depth: depth) })
        case .record(let record): return value(of: record, file, id: nil, depth: depth)
        }
    }

    /// What ends comes after what begins.
    private mutating func day(_ key: String) -> String {
        let month =
            switch key {
            case "since", "joined", "agreed_on", "raised": 1
            case "until", "left", "done_on", "look_back", "due": 6
            default: Int.random(in: 2...4, using: &random)
            }
        return "2026-0\(month)-\(Int.random(in: 10...28, using: &random))"
    }

    private var given: [RecordKind: Int] = [:]

    private mutating func next(_ kind: RecordKind) -> String {
        let position = given[kind, default: 0]
        given[kind] = position + 1
        number = position
        return (ids[kind] ?? [])[position]
    }

    private static let kinds: [String: RecordKind] = Dictionary(
        RecordKind.allCases.map { ($0.rawValue, $0) }, uniquingKeysWith: { first, _ in first })

    /// The same records in another order within their lists, where order means nothing.
    private mutating func permute(_ seed: UInt64) {
        var random = SplitMix(state: seed)
        for path in files.keys.sorted()
        where !path.contains("/") && path != "cop.yaml" && path != "domain.yaml" {
            guard let text = files[path] else { continue }
            files[path] = Self.permuted(text, &random)
        }
    }

    /// The items of the lists right under the keys of a file, in another order.
    private static func permuted(_ text: String, _ random: inout SplitMix) -> String {
        var result: [String] = []
        var items: [[String]] = []
        func flush() {
            result += items.shuffled(using: &random).flatMap { $0 }
            items = []
        }
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            if line.hasPrefix("  - ") {
                items.append([line])
            } else if line.hasPrefix("  "), !items.isEmpty {
                items[items.count - 1].append(line)
            } else {
                flush()
                result.append(line)
            }
        }
        flush()
        return result.joined(separator: "\n")
    }
}

extension RecordKind {
    fileprivate var slug: String { rawValue.replacing(" ", with: "-") }
}
