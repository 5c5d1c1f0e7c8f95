import CopModel

extension Rule {
    /// What stays for months shows where the system pushes back (step 7; Van Mierlo et al. 2010).
    static let persistence = Rule(code: .persistence, from: [.knowledgeAgenda]) { facts in
        let questions = facts.workspace.persistentQuestions(facts.calendar)
        guard let oldest = questions.first else { return [] }
        let findings = questions.map {
            Finding(
                place: facts.place($0.course.question.location, in: .knowledgeAgenda),
                words: "open \(duration($0))")
        }
        let id = oldest.course.question.id
        return Advice.all(
            .persistence, findings,
            headline: questions.count == 1
                ? "the question '\(id)' stays open \(duration(oldest))"
                : "\(questions.count) questions stay open, '\(id)' \(duration(oldest))")
    }

    private static func duration(_ question: PersistentQuestion) -> String {
        "for \(question.days.of("day")), through \(question.sessions.of("session"))"
    }
}
