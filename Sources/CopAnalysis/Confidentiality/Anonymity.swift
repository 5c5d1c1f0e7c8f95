import CopModel

/// Makes workspaces in which nobody can be known (Chatham House Rule, 2002: neither the identity nor
/// the affiliation of a speaker, nor that of any other participant).
struct Anonymity: Sendable {
    /// The workspace as it is, with everyone who must not be known.
    private let whole: Workspace
    private let texts: WorkspaceTexts
    private let reader: TextReader
    private let words: StandInWords

    init(_ whole: Workspace, _ words: StandInWords, withoutAny scope: NameSearch.Scope) {
        self.whole = whole
        self.words = words
        texts = WorkspaceTexts(whole)
        reader = TextReader(NameSearch(whole, for: scope, texts), small: texts.small)
    }

    /// A part of the workspace with stand-ins for everyone, and what was done to its texts.
    func applied(
        to part: Workspace, for report: String
    ) -> (workspace: Workspace, standIns: StandIns, texts: Redaction) {
        let standIns = StandIns(whole, texts, for: report, words)
        let redaction = Redaction(reader, standIns, words)
        var copy = part.mapped(by: redaction)
        copy.isAnonymous = true
        copy.cop.roles = Roles()
        copy.cop.import = Import()
        copy.cop.agreements.sharing.withhold = []
        if copy.cop.title.isEmpty || copy.cop.title.contains(words.gap) {
            copy.cop.title = words.community
        }
        copy.people = people(copy.people, roles(standIns), standIns)
        copy.organisations = organisations(copy.organisations, standIns)
        for index in copy.network.coalitions.indices {
            let id = copy.network.coalitions[index].id
            copy.network.coalitions[index].name = standIns.name(of: id) ?? words.gap
        }
        withoutAttendance(&copy.sessions)
        for index in copy.diaries.indices {
            copy.diaries[index].entries.removeAll { $0.texts.allSatisfy { $0.text == words.gap } }
        }
        copy.diaries.removeAll(where: \.entries.isEmpty)
        copy.finish()
        return (copy, standIns, redaction)
    }

    /// People with no more than that they take part, since when, and for which organisation.
    private func people(
        _ people: [Person], _ roles: [String: [Person.Role]], _ standIns: StandIns
    ) -> [Person] {
        people.map { person in
            var known = Person()
            known.id = person.id
            known.name = standIns.name(of: person.id) ?? words.gap
            known.organisation = person.organisation
            known.roles = roles[person.id] ?? []
            known.status = person.status
            known.stance = person.stance
            known.joined = person.joined
            known.left = person.left
            return known
        }
    }

    /// Of roles no more than whether somebody takes part, serves the group, or looks on.
    private func roles(_ standIns: StandIns) -> [String: [Person.Role]] {
        func ids(_ roles: [Person.Role]) -> Set<String> {
            Set(roles.flatMap { whole.people(in: $0) }.map(\.id))
        }
        let team = ids([.facilitator, .initiator, .commissioner])
        let lookers = ids([.monitor, .soundingBoard, .expert, .guest])
        var result: [String: [Person.Role]] = [:]
        for person in whole.people {
            var roles: [Person.Role] = person.isParticipant ? [.participant] : []
            if team.contains(person.id) { roles.append(.facilitator) }
            if lookers.contains(person.id) { roles.append(.guest) }
            result[standIns.id(person.id)] = roles
        }
        return result
    }

    /// Organisations without sector or level where only one or two have one of these: figures on a
    /// part of them would not be those of the group.
    private func organisations(
        _ organisations: [Organisation], _ standIns: StandIns
    ) -> [Organisation] {
        let sectors = Dictionary(grouping: organisations.compactMap(\.sector), by: \.self)
        let levels = Dictionary(grouping: organisations.compactMap(\.level), by: \.self)
        let tellsSectors = sectors.values.contains { $0.count < Self.fewest }
        let tellsLevels = levels.values.contains { $0.count < Self.fewest }
        return organisations.map { organisation in
            var known = Organisation()
            known.id = organisation.id
            known.name = standIns.name(of: organisation.id) ?? words.gap
            known.sector = tellsSectors ? nil : organisation.sector
            known.level = tellsLevels ? nil : organisation.level
            return known
        }
    }

    private func withoutAttendance(_ sessions: inout [Session]) {
        for index in sessions.indices {
            sessions[index].attendance = Session.Attendance()
            sessions[index].guests = []
            if sessions[index].title.contains(words.gap) {
                sessions[index].title = words.session(String(index + 1))
            }
        }
    }

    /// What fewer have in common says who is meant.
    static let fewest = 3
}
