import CopModel

/// A rule of the method: what it finds in a community as it stands on a day.
struct Rule: Sendable {
    let code: AdviceCode
    /// The files, beside `cop.yaml`, in which it may take something for missing.
    let sources: [Source]
    let find: @Sendable (Facts) -> [Advice]

    init(
        code: AdviceCode, from sources: [Source] = [],
        find: @escaping @Sendable (Facts) -> [Advice]
    ) {
        self.code = code
        self.sources = sources
        self.find = find
    }

    /// A file that a rule reads, or a folder of them, by the name before the dot.
    enum Source: String {
        case people, intakes, contracts, patterns, sessions, diaries
        case domain, signals, embedding, network, system, reflections, cases, actions, results
        case design
        case knowledgeAgenda = "knowledge-agenda"
    }

    /// Whether it can tell what is missing: not while something in its files cannot be read.
    func canTell(in workspace: Workspace) -> Bool {
        !workspace.incomplete.contains { path in
            sources.contains { path.prefix { $0 != "/" && $0 != "." } == $0.rawValue }
        }
    }

    /// Every rule, in the order of `AdviceCode`.
    static let all: [Rule] = [
        fitness, scope, vision, practice,
        urgency, prospects,
        size, composition, competition, intake, contract,
        carryThrough, evidence, stars,
        facilitators, variety, time,
        ownership, confidentiality, absence, arguments, evaluation, howNext,
        monitor, diary, persistence, uptake, reflection, moments, map, raters,
        rhythm, actions, cases,
        results, telling,
        design,
        vacancy, overload,
    ]
}
