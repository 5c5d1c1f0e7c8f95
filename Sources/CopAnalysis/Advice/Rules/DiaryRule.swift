import CopModel

extension Rule {
    /// A learning history is made of what people noticed at the time, and silence is often the
    /// first sign that somebody lost the thread (step 7).
    static let diary = Rule(code: .diary, from: [.diaries]) { facts in
        let silent = facts.workspace.silentParticipants(facts.calendar).map(\.person)
        guard let first = silent.first else { return [] }
        return [
            Advice(
                .diary, "\(Advice.list(silent.map(\.name))) wrote nothing through two sessions",
                at: facts.place(first.location, in: .person(first.id)),
                notes: ["what is kept in a private diary elsewhere is not seen here"])
        ]
    }
}
