import CopModel

extension Rule {
    /// Voluntary, but not without obligation: who stays away twice without word is called (step 6).
    static let absence = Rule(code: .absence, from: [.sessions]) { facts in
        let last = facts.held.suffix(2)
        guard last.count == 2, let latest = last.last else { return [] }
        let absent = last.map { Set($0.attendance.absent.map(\.id)) }
        let gone = facts.participants.filter { person in
            absent.allSatisfy { $0.contains(person.id) }
        }
        guard let first = gone.first else { return [] }
        let index = latest.attendance.absent.firstIndex { $0.id == first.id } ?? 0
        return [
            Advice(
                .absence,
                "\(Advice.list(gone.map(\.name))) stayed away from the last two sessions without word",
                at: facts.place(
                    latest.location, at: ["attendance", "absent", .index(index)],
                    in: .session(latest.id)))
        ]
    }
}
