import CopModel

extension Rule {
    /// A community asks much of many people: first it is asked whether a lighter form would do
    /// (before step 1).
    static let fitness = Rule(code: .fitness) { facts in
        let fitness = facts.workspace.cop.fitness
        let answers = [
            ("stubborn_question", fitness.stubbornQuestion),
            ("shared_practice", fitness.sharedPractice),
            ("assumptions_questioned", fitness.assumptionsQuestioned),
            ("several_disciplines", fitness.severalDisciplines),
            ("outcome_unknown", fitness.outcomeUnknown), ("room_to_act", fitness.roomToAct),
        ]
        let no = answers.filter { $0.1 == false }.map { "'\($0.0)'" }
        let open = answers.filter { $0.1 == nil }.map { "'\($0.0)'" }
        let headlines = [
            no.isEmpty ? nil : "the fitness check answers no to \(Advice.joined(no))",
            open.isEmpty
                ? nil
                : open.count == answers.count
                    ? "nobody checked whether a community of practice is the right form"
                    : "the fitness check leaves \(Advice.joined(open)) open",
        ].compactMap { $0 }
        guard let first = headlines.first else { return [] }
        return [
            Advice(
                .fitness, first,
                at: facts.place(fitness.location ?? facts.workspace.cop.location, in: .cop),
                notes: Array(headlines.dropFirst()))
        ]
    }
}
