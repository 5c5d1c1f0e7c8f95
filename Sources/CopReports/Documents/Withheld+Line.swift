import CopAnalysis

extension Withheld {
    /// What is left out, in a line; nil when that is nothing.
    var line: String? {
        let parts = counts.map { kind, count in
            "\(count) \(count == 1 ? kind.words.one : kind.words.many)"
        }
        return parts.isEmpty ? nil : "left out: \(parts.joined(separator: ", "))"
    }
}

extension Disclosure {
    /// What somebody should look at before a report goes out; nil when that is nothing.
    static func line(of doubtful: [String]) -> String? {
        guard !doubtful.isEmpty else { return nil }
        let more = doubtful.count > 24 ? " and \(doubtful.count - 24) more" : ""
        return "read before it goes out; cop does not know whether these tell of anyone: "
            + doubtful.prefix(24).joined(separator: ", ") + more
            + " ('withhold' under agreements.sharing in cop.yaml leaves a word out)"
    }
}

extension Withheld.Kind {
    fileprivate var words: (one: String, many: String) {
        switch self {
        case .people: ("person's name", "people's names")
        case .organisations: ("organisation's name", "organisations' names")
        case .learningQuestions: ("learning question", "learning questions")
        case .contracts: ("contract", "contracts")
        case .talks: ("talk with a prospect", "talks with prospects")
        case .reflections: ("reflection", "reflections")
        case .attendanceLists: ("attendance list", "attendance lists")
        case .stories: ("value story", "value stories")
        case .sessions: ("session", "sessions")
        case .questions: ("question", "questions")
        case .patterns: ("pattern", "patterns")
        case .cases: ("case", "cases")
        case .sentences: ("sentence that tells of someone", "sentences that tell of someone")
        case .diaryEntries: ("diary entry", "diary entries")
        case .minutes: ("session's minutes", "sessions' minutes")
        case .evaluations: ("evaluation", "evaluations")
        case .competences: ("individual competence", "individual competences")
        case .results: ("result", "results")
        case .signals: ("signal", "signals")
        case .namingTexts: ("text that names someone", "texts that name someone")
        }
    }
}
