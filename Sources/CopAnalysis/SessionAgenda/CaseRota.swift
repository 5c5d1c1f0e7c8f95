import CopModel

/// Whose case is due: everyone gets a turn before anyone gets a second.
struct CaseRota {
    private let workspace: Workspace
    private let session: Session
    private let calendar: RunCalendar
    private let turns: TurnHistory

    /// - Parameter held: the sessions before, in order.
    init(
        _ workspace: Workspace, for session: Session, after held: [Session],
        _ calendar: RunCalendar
    ) {
        self.workspace = workspace
        self.session = session
        self.calendar = calendar
        turns = TurnHistory(workspace, held)
    }

    /// First those announced for the session, then those whose owners had no turn yet, then those
    /// whose owners have waited longest. One that rests or is closed is not due unless announced.
    var cases: [DueCase] {
        let known = workspace.cases.filter { !calendar.isLater($0.since) }
        var cases = known.filter { $0.person.isEmpty || $0.person.contains(where: isThere) }
            .map { practiceCase in
                let owners = practiceCase.person.filter(isThere)
                return DueCase(
                    practiceCase: practiceCase, owners: owners, text: practiceCase.text,
                    lastTurn: turns.last(of: owners, practiceCase))
            }
        cases += casesWithoutRecord(besides: Set(known.flatMap(\.person)))
        cases.sort { rank($0) < rank($1) }
        for bringer in session.caseBringers {
            guard let index = cases.firstIndex(where: { $0.owners.contains(bringer) }) else {
                continue
            }
            cases[index].isAnnounced = true
        }
        return cases.filter(\.isAnnounced)
            + cases.filter { !$0.isAnnounced && $0.dormancy == 0 }
    }

    /// The cases of participants who told of one at the intake, and of who announced one, as far
    /// as they have none of record.
    private func casesWithoutRecord(besides owners: Set<Reference<Person>>) -> [DueCase] {
        let intakes = workspace.intakes.filter { !calendar.isLater($0.date) }
        let texts = Dictionary(
            intakes.map { ($0.id, $0.caseText) }, uniquingKeysWith: { first, _ in first })
        let tellers = intakes.filter { $0.caseText != nil }.map { Reference<Person>($0.id) }
        var seen = owners
        return (tellers.filter(isThere) + session.caseBringers)
            .filter { seen.insert($0).inserted }
            .map { person in
                DueCase(
                    practiceCase: nil, owners: [person], text: texts[person.id] ?? nil,
                    lastTurn: turns.last(of: [person], nil))
            }
    }

    private func isThere(_ owner: Reference<Person>) -> Bool {
        session.caseBringers.contains(owner)
            || workspace.person(owner.id)?.takesPart(on: session.date) == true
    }

    /// What its place in the row follows from: whether it is closed, when its owners last had a turn, when it had one
    /// itself, since when it is followed, and its id.
    private func rank(_ due: DueCase) -> (Int, Int, Int, Int, String) {
        let own = due.practiceCase.flatMap { turns.last(of: [], $0) }
        return (
            due.dormancy, due.lastTurn?.date.number ?? .min, own?.date.number ?? .min,
            due.practiceCase?.since?.number ?? .max, due.id
        )
    }
}

/// Who was when on the table: as the turns of cases say it, and the case-bringers of sessions.
private struct TurnHistory {
    private let held: [Session]
    private var ofCases: [String: Set<String>] = [:]
    private var ofPeople: [String: Set<String>] = [:]

    init(_ workspace: Workspace, _ held: [Session]) {
        self.held = held
        for practiceCase in workspace.cases {
            let sessions = Set(practiceCase.turns.map(\.session.id))
            ofCases[practiceCase.id, default: []].formUnion(sessions)
            for owner in practiceCase.person {
                ofPeople[owner.id, default: []].formUnion(sessions)
            }
        }
        for session in held {
            for bringer in session.caseBringers {
                ofPeople[bringer.id, default: []].insert(session.id)
            }
        }
    }

    /// The last turn of a case, and of any of these people with any case.
    func last(of people: [Reference<Person>], _ practiceCase: PracticeCase?) -> Session? {
        let own = practiceCase.flatMap { ofCases[$0.id] } ?? []
        let sessions = people.reduce(own) { $0.union(ofPeople[$1.id] ?? []) }
        return held.last { sessions.contains($0.id) }
    }
}
