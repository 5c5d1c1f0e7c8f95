import CopModel

/// What stands for every id of a workspace, and for whom it names, where nobody is to be known.
struct StandIns {
    /// Names of people, organisations and coalitions, by their old ids and by their new ones.
    private var names: [String: String] = [:]
    private var ids: [String: String] = [:]

    init(
        _ workspace: Workspace, _ texts: WorkspaceTexts, for purpose: String, _ words: StandInWords
    ) {
        let shuffle = Shuffle(texts: texts.free + texts.names, purpose: purpose)
        func give(_ all: [String], _ kind: (String) -> String, _ name: (String, String) -> String) {
            for (position, id) in shuffle.ordered(all).enumerated() where ids[id] == nil {
                let letter = Self.letter(position)
                ids[id] = "\(kind(id))-\(letter.lowercased())"
                names[id] = name(id, letter)
                names[ids[id] ?? ""] = names[id]
            }
        }
        let isParticipant = Dictionary(
            workspace.people.map { ($0.id, $0.isParticipant) },
            uniquingKeysWith: { first, _ in first })
        give(
            workspace.people.map(\.id),
            { isParticipant[$0] == true ? "participant" : "person" },
            { isParticipant[$0] == true ? words.participant($1) : words.person($1) })
        give(
            workspace.organisations.map(\.id), { _ in "organisation" },
            { words.organisation($1) })
        give(workspace.network.coalitions.map(\.id), { _ in "coalition" }, { words.coalition($1) })
        for (position, session) in workspace.sessions.enumerated() where ids[session.id] == nil {
            ids[session.id] = "session-\(position + 1)"
        }
        for id in TieKind.builtIn { ids[id] = id }
        var number = 0
        for id in shuffle.ordered(texts.ids) where ids[id] == nil {
            number += 1
            ids[id] = "item-\(number)"
        }
    }

    /// What stands for an id; an entry of a diary is known as `PERSON/ENTRY`.
    func id(_ id: String) -> String {
        id.split(separator: "/").map { ids[String($0)] ?? "item-0" }.joined(separator: "/")
    }

    /// The name of who or what has an id, old or new.
    func name(of id: String) -> String? { names[id] }

    /// `A` to `Z`, then `AA`.
    static func letter(_ position: Int) -> String {
        let last = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(position % 26)))
        return position < 26 ? last : letter(position / 26 - 1) + last
    }
}
